import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, takeAttempt, wrongAnswer } from "../testing/factories";
import { personalColumns, plainColumns } from "./personal-data";

// Copying a database and making a question bank take seconds on a machine that is busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(testDatabases)("the tables on $name", ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    const attempt = await makeAttempt(makeTestContext(database.db));
    await takeAttempt(attempt, wrongAnswer);
  });
  afterAll(() => database.close());

  it("have no column that nobody has judged to be personal or not", async () => {
    const columns = await database.db.$queryRaw<{ name: string }[]>`
      SELECT table_name || '.' || column_name AS "name"
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`;
    const plain = Object.entries(plainColumns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));
    expect(columns.map(({ name }) => name).sort()).toEqual([...Object.keys(personalColumns), ...plain].sort());
  });

  it.each([
    `UPDATE "Answer" SET "earned" = 1, "isCorrect" = true`,
    `DELETE FROM "Answer"`,
    `UPDATE "Item" SET "body" = '{}'`,
    `UPDATE "SetVersion" SET "definition" = '{}'`,
  ])("refuse %s", async (statement) => {
    await expect(database.db.$executeRawUnsafe(statement)).rejects.toThrow(/never change/);
  });

  it.each([
    `UPDATE "Attempt" SET "finishedAt" = NULL`,
    `UPDATE "Attempt" SET "score" = 1.5`,
    `UPDATE "Attempt" SET "correct" = "total" + 1`,
  ])("refuse the impossible: %s", async (statement) => {
    await expect(database.db.$executeRawUnsafe(statement)).rejects.toThrow(/Attempt_result/);
  });
});
