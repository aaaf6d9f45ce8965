import { describe, expect, it, vi } from "vitest";
import { postgresClient } from "./db/client";
import type * as RateLimiting from "./rate-limit";
import { testDatabase, testDatabases } from "./testing/db";

/** A module and tallies of its own, as another server would have: it knows of others by the database alone. */
async function anotherServer(): Promise<typeof RateLimiting> {
  delete (globalThis as { sanadTallies?: unknown }).sanadTallies;
  vi.resetModules();
  return import("./rate-limit");
}

describe.each(testDatabases)("withinRate on $name", ({ open }) => {
  const database = testDatabase(open);

  const at = (seconds: number) => ({ db: database.db, now: new Date(1_800_000_000_000 + seconds * 1000) });
  const passing = async (
    { withinRate, writesOfLearner }: typeof RateLimiting,
    who: string,
    times: number,
    seconds = 0,
  ) => {
    let passed = 0;
    for (let time = 0; time < times; time++) passed += (await withinRate(writesOfLearner, who, at(seconds))).ok ? 1 : 0;
    return passed;
  };

  it("lets a learner's pace pass without asking the database, and stops at the limit", async () => {
    const server = await anotherServer();
    const { batch, max } = server.writesOfLearner;
    expect(await passing(server, "calm", batch - 1)).toBe(batch - 1);
    expect(await database.db.rateCount.count()).toBe(0);
    expect(await passing(server, "hasty", max + 30)).toBe(max);
  });

  it("lets a class of forty behind one address through together", async () => {
    const server = await anotherServer();
    const learners = Array.from({ length: 40 }, (_, seat) => passing(server, `seat ${seat}`, 5));
    expect(await Promise.all(learners)).toEqual(Array.from({ length: 40 }, () => 5));
  });

  it("says how long to wait, and starts anew in the next window", async () => {
    const server = await anotherServer();
    const { max, windowSeconds } = server.writesOfLearner;
    await passing(server, "waits", max);
    expect(await server.withinRate(server.writesOfLearner, "waits", at(1))).toEqual({
      ok: false,
      error: { reason: "too-many-requests", retryAfterSeconds: windowSeconds - 1 },
    });
    expect(await passing(server, "waits", 3, windowSeconds)).toBe(3);
  });

  it("counts over two servers, short of what each has not told yet", async () => {
    const [one, two] = [await anotherServer(), await anotherServer()];
    const { max, batch } = one.writesOfLearner;
    let passed = 0;
    for (let time = 0; time < max; time++) {
      passed += await passing(one, "roams", 1);
      passed += await passing(two, "roams", 1);
    }
    expect(passed).toBeLessThanOrEqual(max + batch);
  });

  it("lets answers pass and links wait while the database is away", async () => {
    const server = await anotherServer();
    const away = { ...at(0), db: postgresClient("postgresql://nobody@127.0.0.1:9/none") };
    for (let time = 0; time < server.writesOfLearner.batch * 2; time++)
      expect((await server.withinRate(server.writesOfLearner, "unlucky", away)).ok).toBe(true);
    expect(await server.withinRate(server.linksToAddress, "unlucky", away)).toMatchObject({
      error: { reason: "unavailable" },
    });
  });

  it("sweeps windows that are over", async () => {
    const server = await anotherServer();
    await passing(server, "old", server.writesOfLearner.batch);
    const before = await database.db.rateCount.count();
    for (let window = 1; window <= 16; window++)
      await passing(server, "new", server.writesOfLearner.batch, 1000 + window * server.writesOfLearner.windowSeconds);
    expect(await database.db.rateCount.count()).toBeLessThan(before + 16);
  });
});
