import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { getResults } from "@/server/assignments/get-results";
import { answerItem } from "@/server/attempts/answer-item";
import { finishAttempt } from "@/server/attempts/finish-attempt";
import { getAttempt } from "@/server/attempts/get-attempt";
import { recomputeScores } from "@/server/attempts/recompute-scores";
import { eraseLearner } from "@/server/learners/erase-learner";
import { myResults } from "@/server/learners/my-results";
import { makeAssignedClass, sitAssignment } from "@/server/testing/assigned-class";
import { testDatabase, testDatabases } from "@/server/testing/db";
import { type MadeAttempt, makeAttempt, makeTeacher, makeTestContext, takeAttempt } from "@/server/testing/factories";

const script = readFileSync(join(import.meta.dirname, "partition-answers.sql"), "utf8");
const postgres = testDatabases.find(({ name }) => name === "Postgres");

describe.skipIf(!postgres)("answers in 32 parts", () => {
  const database = testDatabase(async () => {
    if (!postgres) throw new Error("there is no Postgres");
    return postgres.open();
  });
  let begun: MadeAttempt;
  let finished: MadeAttempt;
  let before: unknown;

  const see = ({ ctx, id }: MadeAttempt) => getAttempt({ ctx, attemptId: id });
  const counts = async () => ({
    items: await database.db.attemptItem.count(),
    answers: await database.db.answer.count(),
  });

  beforeAll(async () => {
    finished = await makeAttempt(makeTestContext(database.db));
    await takeAttempt(finished);
    begun = await makeAttempt(makeTestContext(database.db));
    before = { seen: await see(finished), ...(await counts()) };
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`BEGIN; ${script}; COMMIT`);
    await client.end();
  });

  it("are the same answers as before", async () => {
    expect({ seen: await see(finished), ...(await counts()) }).toEqual(before);
    expect(await recomputeScores(database.db)).toMatchObject({ attempts: 2, differing: [] });
  });

  it("are given, counted once and added up as before", async () => {
    const [question] = begun.items;
    const put = () =>
      answerItem({ ctx: begun.ctx, attemptId: begun.id, questionId: question?.id ?? "", answer: question?.item.key });
    const receipts = await Promise.all(Array.from({ length: 10 }, put));
    expect(receipts.every(({ ok }) => ok)).toBe(true);
    expect(await database.db.answer.count({ where: { attemptId: begun.id } })).toBe(1);
    expect(await finishAttempt({ ctx: begun.ctx, attemptId: begun.id })).toMatchObject({
      ok: true,
      value: { result: { correct: 1, total: begun.items.length } },
    });
  });

  it("stand in what learners and teachers read through the views", async () => {
    const teacher = await makeTeacher(database.db);
    const taught = await makeAssignedClass(teacher, { feedback: "each" });
    const attempt = await sitAssignment(taught);
    await takeAttempt(attempt);
    expect(await getResults({ ctx: teacher, ...taught.place, lang: "ar" })).toMatchObject({
      ok: true,
      value: { counts: { finished: 1 } },
    });
    expect(await myResults({ ctx: attempt.ctx, lang: "ar" })).toMatchObject({
      ok: true,
      value: { attempts: [{ answered: 4 }] },
    });
  });

  it("never change, and go with their learner", async () => {
    await expect(database.db.$executeRaw`UPDATE "Answer" SET "earned" = 1`).rejects.toThrow(/never change/);
    expect(await eraseLearner({ ctx: finished.ctx })).toMatchObject({ ok: true });
    expect(await database.db.answer.count({ where: { attemptId: finished.id } })).toBe(0);
  });

  it("are looked for in one part, where the attempt is named", async () => {
    const rows = await database.db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
      `EXPLAIN SELECT * FROM "GradedAnswer" WHERE "attemptId" = '${begun.id}'`,
    );
    const parts = rows.flatMap((row) => row["QUERY PLAN"].match(/"Answer_\d+"|on Answer_\d+/gu) ?? []);
    expect(new Set(parts.map((part) => part.replace(/\D/gu, ""))).size).toBe(1);
  });
});
