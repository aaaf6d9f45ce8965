import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inVisualOrder } from "./runs";

const ordered = (levels: string) =>
  inVisualOrder([...levels].map((level, at) => ({ level: Number(level), at })))
    .map(({ at }) => at)
    .join("");

describe("inVisualOrder", () => {
  it.each([
    ["000", "012"],
    ["111", "210"],
    ["121", "210"],
    ["12221", "41230"],
    ["01210", "03214"],
    ["0121", "0321"],
    ["2", "0"],
    ["", ""],
  ])("turns runs of the levels %s around to %s", (levels, order) => {
    expect(ordered(levels)).toBe(order);
  });

  it("loses no run and doubles none", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 9 }), (levels) => {
        const order = ordered(levels.join(""));
        expect([...order].sort().join("")).toBe(levels.map((_, at) => at).join(""));
      }),
    );
  });

  it("reads mirrored when every level goes up by one", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 9 }), (levels) => {
        const deeper = levels.map((level) => level + 1).join("");
        expect(ordered(deeper)).toBe([...ordered(levels.join(""))].reverse().join(""));
      }),
    );
  });
});
