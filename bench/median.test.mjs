import fc from "fast-check";
import { expect, it } from "vitest";
import { interleave } from "./interleave.mjs";
import { median, percentile } from "./median.mjs";

const figures = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });

it("finds a middle that as many figures are below as above, whatever their order", () => {
  fc.assert(
    fc.property(figures, (all) => {
      const middle = median(all);
      expect(all.filter((one) => one < middle).length).toBeLessThanOrEqual(all.length / 2);
      expect(all.filter((one) => one > middle).length).toBeLessThanOrEqual(all.length / 2);
      expect(median(all.toReversed())).toBe(middle);
    }),
  );
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

it("takes as a percentile a figure that the share does not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile(hundred, 1)]).toEqual([50, 99, 100]);
});

it("has no middle of nothing", () => {
  expect(() => median([])).toThrow("No figure");
});

it("measures in turns, and leaves the first rounds out", async () => {
  const order = [];
  const note = (name) => (round) => order.push(`${name}${round}`);
  const samples = await interleave({ a: note("a"), b: note("b") }, { rounds: 2, warmUps: 1 });
  expect(order).toEqual(["a-1", "b-1", "a0", "b0", "a1", "b1"]);
  expect(samples).toEqual({ a: [3, 5], b: [4, 6] });
});
