import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRng } from "@/domain/rng";
import { busiestMinute } from "./busiest-minute";
import { earliestOf } from "./earliest";
import { sampleAssumed as assumed, sampleCosts as costs } from "./samples";

const country = { atOnce: 2_000, beginWithinSeconds: null };
const cores = { app: 3, database: 1 };

describe("the busiest minute", () => {
  it("is the same for the same seed, and another for another", () => {
    const simulate = (seed: number) => busiestMinute(country, { costs, assumed, cores, seed });
    expect(simulate(7)).toEqual(simulate(7));
    expect(simulate(7)).not.toEqual(simulate(8));
  });

  it("holds as many answers as the learners' pace says", () => {
    const { answers } = busiestMinute(country, { costs, assumed, cores, seed: 1 });
    const expected = (country.atOnce * 60) / assumed.secondsPerAnswer;
    expect(Math.abs(answers / expected - 1)).toBeLessThan(0.05);
  });

  it("keeps its queues short with cores to spare, and not without", () => {
    const { p99Ms, appBusy } = busiestMinute(country, { costs, assumed, cores: { app: 20, database: 4 }, seed: 1 });
    const crowded = busiestMinute(country, { costs, assumed, cores: { app: 1, database: 1 }, seed: 1 });
    expect(appBusy).toBeLessThan(0.5);
    expect(p99Ms).toBeLessThan(200);
    expect(crowded.appBusy).toBeGreaterThan(1);
    expect(crowded.p99Ms).toBeGreaterThan(5_000);
  });

  it("waits longer when a bell rings than when they come by and by", () => {
    const few = { atOnce: 300, beginWithinSeconds: null };
    const bell = busiestMinute({ ...few, beginWithinSeconds: 5 }, { costs, assumed, cores, seed: 1 });
    expect(bell.p99Ms).toBeGreaterThan(busiestMinute(few, { costs, assumed, cores, seed: 1 }).p99Ms);
  });

  it("is over for nobody before it has begun, whoever comes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        fc.option(fc.integer({ min: 1, max: 60 })),
        (atOnce, seed, bell) => {
          const minute = busiestMinute({ atOnce, beginWithinSeconds: bell }, { costs, assumed, cores, seed });
          expect(minute.p50Ms).toBeLessThanOrEqual(minute.p99Ms);
          expect(minute.p50Ms).toBeGreaterThanOrEqual(0);
          expect(minute.answers).toBeLessThanOrEqual(minute.requests);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a queue", () => {
  /** The probability that all are busy (Erlang's C) over the spare rate. Source: A. K. Erlang, 1917. */
  function meanWait(servers: number, busy: number): number {
    const load = servers * busy;
    let term = 1;
    let sum = 0;
    for (let count = 0; count < servers; count++) {
      sum += term;
      term *= load / (count + 1);
    }
    const all = term / (1 - busy);
    return all / (sum + all) / (servers * (1 - busy));
  }

  it.each([
    [1, 0.5],
    [1, 0.8],
    [4, 0.7],
    [32, 0.9],
  ])("of %i cores that are busy %f of the time waits as long as Erlang says", (servers, busy) => {
    const rng = seededRng(`${servers}|${busy}`);
    const drawn = (mean: number) => -mean * Math.log(1 - rng());
    const queue = earliestOf(servers);
    const arrivals = 400_000;
    let [now, waited] = [0, 0];
    for (let arrival = 0; arrival < arrivals; arrival++) {
      now += drawn(1 / (servers * busy));
      const service = drawn(1);
      waited += queue.take(now, service) - now - service;
    }
    expect(Math.abs(waited / arrivals / meanWait(servers, busy) - 1)).toBeLessThan(0.06);
  });

  it("serves whoever comes first on the core that is free first", () => {
    const two = earliestOf(2);
    expect([two.take(0, 10), two.take(0, 4), two.take(1, 1), two.take(6, 1), two.take(6.5, 1)]).toEqual([
      10, 4, 5, 7, 8,
    ]);
  });
});
