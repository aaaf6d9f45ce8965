import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedOrder, movedWords, moveInFields } from "./moved-order";

describe("movedOrder", () => {
  it("swaps with the neighbour and leaves the rest", () => {
    expect(movedOrder(["a", "b", "c"], "b", "up")).toEqual(["b", "a", "c"]);
    expect(movedOrder(["a", "b", "c"], "b", "down")).toEqual(["a", "c", "b"]);
  });

  it("changes nothing at the ends or for an unknown id", () => {
    expect(movedOrder(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(movedOrder(["a", "b"], "b", "down")).toEqual(["a", "b"]);
    expect(movedOrder(["a", "b"], "x", "down")).toEqual(["a", "b"]);
  });

  it("keeps every id once, and down undoes up", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.nat(), (order, at) => {
        const place = 1 + (at % (order.length - 1));
        const id = order[place] ?? "";
        const moved = movedOrder(order, id, "up");
        expect([...moved].sort()).toEqual([...order].sort());
        expect(movedOrder(moved, id, "down")).toEqual(order);
      }),
    );
  });
});

describe("movedWords", () => {
  it("fills in the item as it is written, and where it is now", () => {
    expect(movedWords("{item}: {place}/{total}", "a $& {place}", 2, 3)).toBe("a $& {place}: 2/3");
  });
});

describe("moveInFields", () => {
  const order = ["a", "b", "c"].map((id): [string, string] => ["order", id]);

  it("moves the entry whose button was pressed and says which", () => {
    const moved = moveInFields([...order, ["down", "a"]]);
    expect(moved).toEqual([
      ["order", "b"],
      ["order", "a"],
      ["order", "c"],
      ["down", "a"],
    ]);
  });

  it("leaves an answer alone", () => {
    expect(moveInFields(order)).toBeUndefined();
    expect(moveInFields([["answer", "up"]])).toBeUndefined();
  });
});
