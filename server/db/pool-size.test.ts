import { describe, expect, it } from "vitest";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, takeAttempt } from "../testing/factories";
import { type Db, postgresClient } from "./client";
import { poolSize } from "./pool-size";

const address = "postgresql://sanad@db.example/sanad";

describe("the pool of one process", () => {
  it.each([
    ["a machine", address, false, 10],
    ["a serverless host", address, true, 3],
    ["a machine whose operator says 25", `${address}?connection_limit=25`, false, 25],
    ["a serverless host whose operator says 1", `${address}?sslmode=require&connection_limit=1`, true, 1],
    ["an operator who says too much", `${address}?connection_limit=5000`, false, 100],
    ["an operator who says nothing that is a number", `${address}?connection_limit=many`, true, 3],
    ["an operator who says none", `${address}?connection_limit=0`, false, 10],
  ])("holds on %s", (_, url, isServerless, max) => {
    expect(poolSize(url, isServerless).max).toBe(max);
  });

  it("gives a function's connections back soon, so that one that sleeps holds none", () => {
    expect(poolSize(address, true).idleTimeoutMillis).toBeLessThan(poolSize(address, false).idleTimeoutMillis);
  });
});

describe.each(testDatabases.filter(({ name }) => name === "Postgres"))("one connection on $name", ({ open }) => {
  const database = testDatabase(open);
  const withOne = async (use: (db: Db) => Promise<void>) => {
    const url = new URL(database.url ?? "");
    url.searchParams.set("connection_limit", "1");
    const db = postgresClient(url.href);
    await use(db).finally(() => db.$disconnect());
  };

  it("is enough for whole attempts of five learners at once", async () => {
    await withOne(async (db) => {
      const take = async () => takeAttempt(await makeAttempt(makeTestContext(db)));
      const results = await Promise.all(Array.from({ length: 5 }, take));
      expect(results.every(({ score }) => score === 1)).toBe(true);
      const [used] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS "count" FROM pg_stat_activity
        WHERE datname = current_database() AND backend_type = 'client backend'`;
      expect(used?.count).toBe(1);
    });
  });
});
