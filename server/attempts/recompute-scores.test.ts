import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Context } from "../context";
import { type TestDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, wrongAnswer } from "../testing/factories";
import { recomputeScores } from "./recompute-scores";

// Copying a database and making a question bank take seconds on a machine that is busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(testDatabases)("recomputeScores on $name", ({ open }) => {
  let database: TestDatabase;
  let ctx: Context;
  beforeAll(async () => {
    database = await open();
    ctx = makeTestContext(database.db);
  });
  afterAll(() => database.close());

  it("counts what agrees, and names each attempt whose result or grade does not", async () => {
    const right = await makeAttempt(ctx, { mode: "exam" });
    const wrong = await makeAttempt(ctx, { seed: 2 });
    const open = await makeAttempt(ctx, { seed: 3 });
    await takeAttempt(right, rightAnswer);
    await takeAttempt(wrong, wrongAnswer);
    const { answers, ...agreed } = await recomputeScores(ctx.db);
    expect(agreed).toEqual({ attempts: 3, results: 2, differing: [] });
    expect(answers).toBeGreaterThan(right.items.length);

    await ctx.db.attempt.update({ where: { id: right.id }, data: { score: 0.5 } });
    await ctx.db.$executeRaw`ALTER TABLE "Answer" DISABLE TRIGGER ALL`;
    await ctx.db.$executeRaw`UPDATE "Answer" SET "isCorrect" = true WHERE "attemptId" = ${wrong.id}`;
    const { differing } = await recomputeScores(ctx.db);
    expect(differing.sort()).toEqual([right.id, wrong.id].sort());
    expect(differing).not.toContain(open.id);
  });
});
