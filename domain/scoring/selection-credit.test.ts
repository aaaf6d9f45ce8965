import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectionCredit } from "./selection-credit";

describe("selectionCredit", () => {
  it.each([
    ["abc", 1],
    ["cab", 1],
    ["ab", 2 / 3],
    ["abd", 1 / 3],
    ["abcd", 2 / 3],
    ["abcdef", 0],
    ["def", 0],
    ["", 0],
  ])("gives %j the share %d", (given, credit) => {
    expect(selectionCredit([...given], [..."abc"])).toBeCloseTo(credit, 12);
  });

  it("is 1 for exactly the right ones and less for any others", () => {
    const some = fc.subarray([..."abcdef"]);
    fc.assert(
      fc.property(some, fc.subarray([..."abcdef"], { minLength: 1 }), (given, right) => {
        const credit = selectionCredit(given, right);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit === 1).toBe([...given].sort().join() === [...right].sort().join());
      }),
    );
  });
});
