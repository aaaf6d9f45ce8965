import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { optionId } from "@/domain/items/base-of";
import { number } from "@/domain/testing/values";
import { correctItem } from "./correct-item";
import { type AnyItem, type KindId, kinds } from "./registry";

/** An item as it was stored once. */
function stored<Kind extends KindId>(kind: Kind): Extract<AnyItem, { kind: Kind }> {
  const [file] = z
    .array(z.object({ item: z.unknown() }))
    .parse(JSON.parse(readFileSync(`questions/${kind}/stored/v1.json`, "utf8")));
  const item = kinds[kind].readStored(file?.item);
  if (!item.ok) throw new Error(`no stored ${kind}`);
  return item.value as Extract<AnyItem, { kind: Kind }>; // read by that kind
}

const changed = { isOther: true, values: [] };

describe("a stored question whose facts were corrected", () => {
  const choice = stored("single-choice");
  const other = choice.options.find(({ id }) => id !== choice.key)?.id ?? "";

  it("is only retired where its key stands, or nothing else is said", () => {
    expect(correctItem(choice, { ...changed, next: choice })).toMatchObject({ effect: "retired" });
    const worded = { ...choice, stem: "Worded anew?", key: other };
    expect(correctItem(choice, { next: worded, isOther: false, values: [] })).toEqual({
      effect: "retired",
      replacement: worded,
    });
    expect(correctItem(choice, { next: undefined, isOther: false, values: [] }).effect).toBe("retired");
  });

  it("is graded again, with what was shown, where the right answer was on offer", () => {
    const next = { ...choice, key: other, options: choice.options.filter(({ id }) => id !== choice.key) };
    const { effect, replacement } = correctItem(choice, { ...changed, next });
    expect(effect).toBe("rekeyed");
    expect(replacement).toMatchObject({ id: choice.id, key: other, options: choice.options, stem: choice.stem });
    expect(replacement?.version).not.toBe(choice.version);
  });

  it("is given its own key again where another correction takes the first one back", () => {
    const next = { ...choice, facts: ["mended-again"] };
    for (const isOther of [true, false]) {
      const taken = correctItem(choice, { next, isOther, values: [], wasRekeyed: true });
      expect(taken).toMatchObject({ effect: "rekeyed", replacement: { key: choice.key, stem: choice.stem } });
    }
    expect(correctItem(choice, { next: undefined, isOther: false, values: [], wasRekeyed: true }).effect).toBe(
      "voided",
    );
  });

  it("is voided where the right answer was not on offer, or a second was, or the statement itself changed", () => {
    const unseen = { id: "unseen0000", text: "unseen" };
    const absent = { ...choice, key: unseen.id, options: [...choice.options, unseen] };
    expect(correctItem(choice, { ...changed, next: absent }).effect).toBe("voided");
    const value = number(1, "strike");
    const right = { id: optionId(choice.id, "1strike"), text: "1" };
    const two = { ...choice, options: [...choice.options, right] };
    expect(correctItem(two, { isOther: true, values: [value], next: { ...two, key: other } }).effect).toBe("voided");
    const statement = stored("true-false");
    expect(correctItem(statement, { ...changed, next: { ...statement, stem: "Something else." } }).effect).toBe(
      "voided",
    );
    expect(correctItem(choice, { ...changed, next: undefined })).toEqual({ effect: "voided" });
  });

  it("is graded again by another number or order, and voided where answers would be no answers", () => {
    const typed = stored("numeric-entry");
    expect(correctItem(typed, { ...changed, next: { ...typed, key: typed.key + 1 } }).effect).toBe("rekeyed");
    const scale = typed.scale === 1 ? 1e6 : 1;
    expect(correctItem(typed, { ...changed, next: { ...typed, key: 3, scale } }).effect).toBe("voided");
    const order = stored("ordering");
    expect(correctItem(order, { ...changed, next: { ...order, key: order.key.toReversed() } }).effect).toBe("rekeyed");
  });
});
