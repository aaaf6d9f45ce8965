import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabases } from "./db";
import { testNow } from "./factories";
import { makeSampleClass } from "./sample-class";

let database: TestDatabase;
beforeAll(async () => {
  const [pglite] = testDatabases;
  if (!pglite) throw new Error("there is no database to test on");
  database = await pglite.open();
});
afterAll(() => database.close());

it("gives each sample learner a week of attempts, and nothing more when made again", async () => {
  const learners = await makeSampleClass(database.db, testNow);
  expect(await makeSampleClass(database.db, testNow)).toEqual(learners);
  for (const learnerId of learners) expect(await database.db.attempt.count({ where: { learnerId } })).toBe(7);
});
