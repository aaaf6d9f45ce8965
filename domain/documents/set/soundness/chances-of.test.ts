import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancesBy, unsoundMax } from "./chances-of";
import { signWeights } from "./sign-weights";

const signs = Object.keys(signWeights);
const some = fc.subarray(signs);

describe("chancesBy", () => {
  it("law: chances are shares of one whole, whatever the signs and their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(signs), (found) => {
        const { unsound, weak, sound } = chancesBy(found);
        for (const chance of [unsound, weak, sound]) expect(chance >= 0 && chance <= 1).toBe(true);
        expect(unsound + weak + sound).toBeCloseTo(1, 9);
        expect(chancesBy(found.toSorted()).unsound).toBeCloseTo(unsound, 9);
      }),
    );
  });

  it("law: a sign moves the chance of unsound as its weight says", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...signs), (found, sign) => {
        const [weight] = signWeights[sign] ?? [0];
        const moved = chancesBy([...found, sign]).unsound - chancesBy(found).unsound;
        expect(Math.sign(Math.round(moved * 1e9))).toBe(Math.sign(weight));
      }),
    );
  });

  it("asks for a figure by the button, and only suggests a long name to type of which little is shown", () => {
    expect(chancesBy(["numeric-entry", "read surely"]).unsound).toBeLessThan(unsoundMax / 2);
    expect(chancesBy(["place, typed", "more words to type", "less than half"]).unsound).toBeGreaterThan(unsoundMax);
  });

  it("tells nothing by a sign that has no weight", () => {
    expect(chancesBy(["hitherto unseen"])).toEqual(chancesBy([]));
  });
});
