import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { findAttempt, storedResult } from "../db/attempts/attempts";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, testNow, wrongAnswer } from "../testing/factories";
import { answerItem } from "./answer-item";
import { finishAttempt } from "./finish-attempt";
import { recomputeResult } from "./recompute-result";

describe.each(testDatabases)("finishAttempt on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });

  it("gives full marks for right answers and none for no answers", async () => {
    const right = await makeAttempt(ctx, { mode: "exam" });
    const total = right.items.length;
    expect(await takeAttempt(right)).toEqual({ correct: total, total, score: 1 });
    const empty = await makeAttempt(ctx, { mode: "exam" });
    expect(await takeAttempt(empty, () => undefined)).toEqual({ correct: 0, total, score: 0 });
  });

  it("sets one result of fifty calls at once, and gives it to all of them", async () => {
    const attempt = await makeAttempt(ctx, { mode: "exam" });
    const later = (at: number) => ({ ...ctx, now: new Date(testNow.getTime() + at) });
    const finishes = await Promise.all(
      Array.from({ length: 50 }, (_, at) => finishAttempt({ ctx: later(at), attemptId: attempt.id })),
    );
    expect(new Set(finishes.map((finish) => JSON.stringify(finish))).size).toBe(1);
    const finishedAt = (await findAttempt(ctx.db, attempt.id))?.finishedAt;
    await finishAttempt({ ctx: later(9_000), attemptId: attempt.id });
    expect((await findAttempt(ctx.db, attempt.id))?.finishedAt).toEqual(finishedAt);
  });

  it("stores the score that the answers give when graded again", async () => {
    const ways = [rightAnswer, wrongAnswer, () => undefined] as const;
    for (const lang of ["ar", "en"] as const) {
      for (let seed = 1; seed <= 4; seed++) {
        const attempt = await makeAttempt(ctx, { mode: seed % 2 ? "exam" : "practice", lang, seed });
        await takeAttempt(attempt, (item, at) => ways[(at + seed) % 3]?.(item));
        const stored = await findAttempt(ctx.db, attempt.id);
        expect(stored && recomputeResult(stored.items)).toEqual(stored && storedResult(stored));
      }
    }
  });

  it("counts every answer that was acknowledged, however close to the end it came", async () => {
    for (let round = 0; round < 5; round++) {
      const attempt = await makeAttempt(ctx, { mode: "exam" });
      const answers = attempt.items.map(({ item }) =>
        answerItem({ ctx, attemptId: attempt.id, questionId: item.id, answer: rightAnswer(item) }),
      );
      const [finished, ...receipts] = await Promise.all([finishAttempt({ ctx, attemptId: attempt.id }), ...answers]);
      const acknowledged = receipts.filter((receipt) => receipt.ok).length;
      expect(finished).toMatchObject({ value: { result: { correct: acknowledged } } });
    }
  });

  it("tells a stranger that there is nothing and leaves the attempt open", async () => {
    const { id } = await makeAttempt(ctx);
    const refused = { ok: false, error: { reason: "not-found" } };
    expect(await finishAttempt({ ctx: makeTestContext(database.db), attemptId: id })).toEqual(refused);
    expect(await finishAttempt({ ctx: { ...ctx, learner: null }, attemptId: id })).toEqual(refused);
    expect(await finishAttempt({ ctx, attemptId: "A".repeat(22) })).toEqual(refused);
    expect(await finishAttempt({ ctx, attemptId: "\0'; --" })).toEqual(refused);
    expect((await findAttempt(ctx.db, id))?.finishedAt).toBeNull();
  });
});
