import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfAttempt, costOfAttempt, monthlyCost, needOf, ratesOf, requestsPerAttempt } from "./need";
import { sampleAssumed as assumed, sampleMeasured as measured } from "./samples";

const [town] = assumed.audiences;
if (!town) throw new Error("the sample has no audience");

describe("what an attempt costs", () => {
  it("is each request as often as it is sent", () => {
    // home, start, ten pages, finish, result: 14 of 10 ms; ten answers of 4 ms; a tenth is shared and visited ten times,
    // and a tenth of the visits' cards gets by the CDN: 0.1 + 1 + 0.1.
    expect(requestsPerAttempt(assumed)).toMatchObject({ answer: 10, share: 0.1, card: expect.closeTo(0.1) });
    expect(costOfAttempt(measured.costs, assumed).appMs).toBeCloseTo(140 + 40 + 12);
    expect(costOfAttempt(measured.costs, assumed).databaseMs).toBeCloseTo(14 + 5 + 1.2);
  });

  it("is its rows on the disk", () => {
    expect(bytesOfAttempt(measured, assumed)).toBe(1_000 + 10 * 400);
  });
});

describe("what an audience needs", () => {
  it("follows from its busiest minute and its year", () => {
    // 200 who answer every 20 s: 10 answers a second, 1 attempt begins and ends; 192 ms of cores at half their time.
    const need = needOf(town, measured, assumed);
    expect(need).toMatchObject({ cells: 1, appCores: 1, databaseCores: 1, answersPerYear: 1_000_000 });
    expect(need.answersPerSecond).toBeCloseTo(10);
    expect(need.requestsPerSecond).toBeCloseTo(25.2);
    expect(need.connections).toBeCloseTo(0.0202);
    expect(need.diskGbPerYear).toBeCloseTo((100_000 * 5_000 + 1_000 * 1_000) * 2e-9);
    expect(monthlyCost(need, assumed).sum).toBeCloseTo(10 + 20 + need.diskGbPerYear + need.sentGbPerYear / 12);
  });

  it("counts the bell: all begin within the minute, and answer no faster for it", () => {
    const bell = ratesOf({ ...town, beginWithinSeconds: 5 }, assumed);
    const usual = ratesOf(town, assumed);
    expect([bell.start, bell.home, usual.start]).toEqual([200 / 60, 200 / 60, 1]);
    expect(bell.answer).toBe(usual.answer);
  });

  it("is divided into cells, the busiest of which has cores enough", () => {
    const towns = { ...town, learners: 10_000, atOnce: 2_000 };
    const need = needOf(towns, measured, assumed);
    expect(need.cells).toBe(10);
    expect(need.appCores % 10).toBe(0);
    expect(need.appCores).toBeGreaterThanOrEqual(needOf(town, measured, assumed).appCores * 10);
  });

  it("never shrinks when more learn", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (few, more) => {
        const of = (learners: number) => needOf({ ...town, learners, atOnce: learners / 10 }, measured, assumed);
        const [small, large] = [of(few), of(few + more)];
        for (const what of ["answersPerSecond", "connections", "diskGbPerYear", "sentGbPerYear"] as const)
          expect(large[what]).toBeGreaterThan(small[what]);
      }),
    );
  });
});
