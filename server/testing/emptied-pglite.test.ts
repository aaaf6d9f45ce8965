import { expect, it } from "vitest";
import { openEmptied } from "./emptied-pglite";
import { everything } from "./everything";
import { makeAttempt, makeTestContext, takeAttempt } from "./factories";

const rowsOf = async (database: Awaited<ReturnType<typeof openEmptied>>) =>
  JSON.parse(await everything(database.db)).flat().length as number; // migrations only, in an empty one

it("hands the next test a database as empty as the first was, and forgets the one before", async () => {
  const first = await openEmptied();
  const before = await rowsOf(first);
  await takeAttempt(await makeAttempt(makeTestContext(first.db)));
  expect(await rowsOf(first)).toBeGreaterThan(before + 10);
  await first.close();
  await expect(first.db.learner.count()).rejects.toThrow(/did not wait/);
  const second = await openEmptied();
  expect(await rowsOf(second)).toBe(before);
  await expect(makeAttempt(makeTestContext(second.db)).then(takeAttempt)).resolves.toBeDefined();
  await second.close();
});

it("hands nobody a database whose tables a test has changed", async () => {
  const first = await openEmptied();
  await first.db.$executeRaw`ALTER TABLE "Answer" DISABLE TRIGGER USER`;
  await first.close();
  const second = await openEmptied();
  await takeAttempt(await makeAttempt(makeTestContext(second.db)));
  await expect(second.db.$executeRaw`DELETE FROM "Answer"`).rejects.toThrow(/never change/);
  await second.close();
});
