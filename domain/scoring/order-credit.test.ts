import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRng, shuffled } from "../rng";
import { orderCredit } from "./order-credit";

const right = ["a", "b", "c", "d"];

describe("orderCredit", () => {
  it.each([
    ["abcd", 1],
    ["bacd", 2 / 3],
    ["abdc", 2 / 3],
    ["bcda", 0],
    ["badc", 1 / 3],
    ["dcba", 0],
  ])("gives %s the share %d", (given, credit) => {
    expect(orderCredit([...given], right)).toBeCloseTo(credit, 12);
  });

  it("matches the worked example in Kendall's paper", () => {
    // Ten objects ranked 1–10, and 4 7 2 10 3 6 8 1 5 9: 25 concordant of 45 pairs, tau = 0.11.
    const given = [4, 7, 2, 10, 3, 6, 8, 1, 5, 9].map(String);
    expect(
      orderCredit(
        given,
        [...Array(10).keys()].map((at) => String(at + 1)),
      ),
    ).toBeCloseTo(5 / 45, 12);
  });

  it("stays between 0 and 1, and is 1 for the right order alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer(), (count, seed) => {
        const ids = [...Array(count).keys()].map(String);
        const given = shuffled(ids, seededRng(seed));
        const credit = orderCredit(given, ids);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(credit === 1).toBe(given.join() === ids.join());
      }),
    );
  });
});
