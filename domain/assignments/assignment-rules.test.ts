import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueAt, graceSeconds, limitSeconds, overdueBefore } from "./due-at";
import { learnerOrder } from "./learner-order";
import { stateAt } from "./window";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 8) + minutes * 60_000);
const instant = fc.integer({ min: 0, max: 100_000 }).map(at);
const limit = fc.option(fc.integer({ min: 60, max: 86_400 }));
const extra = fc.integer({ min: 0, max: 300 });

describe("stateAt", () => {
  it.each([
    [-1, "waiting"],
    [0, "open"],
    [59, "open"],
    [60, "closed"],
    [61, "closed"],
  ] as const)("says at minute %i of an hour: %s", (minute, state) => {
    expect(stateAt({ opensAt: at(0), closesAt: at(60) }, at(minute))).toBe(state);
  });
});

describe("dueAt", () => {
  it("adds a learner's extra time to the limit", () => {
    const rules = { closesAt: at(600), timeLimitSeconds: 1200, extraTimePercent: 25 };
    expect(dueAt(at(0), rules)).toEqual(at(25));
    expect(limitSeconds({ timeLimitSeconds: 61, extraTimePercent: 50 })).toBe(92);
  });

  it("never lies after the closing, and never before the start of an open assignment", () => {
    fc.assert(
      fc.property(instant, instant, limit, extra, (start, closesAt, timeLimitSeconds, extraTimePercent) => {
        fc.pre(start < closesAt);
        const due = dueAt(start, { closesAt, timeLimitSeconds, extraTimePercent });
        expect(due <= closesAt).toBe(true);
        expect(due > start).toBe(true);
        if (timeLimitSeconds === null) expect(due).toEqual(closesAt);
      }),
    );
  });

  it("gives no less to who has more extra time", () => {
    fc.assert(
      fc.property(instant, limit, extra, extra, (start, timeLimitSeconds, one, other) => {
        const dueWith = (extraTimePercent: number) =>
          dueAt(start, { closesAt: at(1_000_000), timeLimitSeconds, extraTimePercent }).getTime();
        expect(dueWith(Math.max(one, other))).toBeGreaterThanOrEqual(dueWith(Math.min(one, other)));
      }),
    );
  });

  it("lets an answer arrive some seconds late and no later", () => {
    const now = at(10);
    expect(now.getTime() - overdueBefore(now).getTime()).toBe(graceSeconds * 1000);
  });
});

describe("learnerOrder", () => {
  it("has every question once, the same for the same learner, as drawn where it is not asked for", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.string(), (drawn, assignmentId, learnerId) => {
        const whose = { assignmentId, learnerId };
        const order = learnerOrder(drawn, { ...whose, isShuffled: true });
        expect([...order].sort()).toEqual([...drawn].sort());
        expect(learnerOrder(drawn, { ...whose, isShuffled: true })).toEqual(order);
        expect(learnerOrder(drawn, { ...whose, isShuffled: false })).toEqual(drawn);
      }),
    );
  });

  it("differs between learners", () => {
    const drawn = Array.from({ length: 10 }, (_, index) => index);
    const orders = ["a", "b", "c", "d"].map((learnerId) =>
      learnerOrder(drawn, { assignmentId: "x", learnerId, isShuffled: true }).join(),
    );
    expect(new Set(orders).size).toBe(4);
  });
});
