import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, takeAttempt, wrongAnswer } from "../testing/factories";
import { personalColumns, plainColumns } from "./personal-data";

describe.each(testDatabases)("the tables on $name", ({ open }) => {
  const database = testDatabase(open);
  beforeAll(async () => {
    const attempt = await makeAttempt(makeTestContext(database.db));
    await takeAttempt(attempt, wrongAnswer);
  });

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
