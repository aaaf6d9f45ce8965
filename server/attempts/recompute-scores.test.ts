import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, wrongAnswer } from "../testing/factories";
import { recomputeScores } from "./recompute-scores";

describe.each(testDatabases)("recomputeScores on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });

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
