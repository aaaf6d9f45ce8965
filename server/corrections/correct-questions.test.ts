import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getAttempt } from "../attempts/get-attempt";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { createShare } from "../shares/create-share";
import { getShare } from "../shares/get-share";
import { attemptWithFigure, corrected, correction, type Draw, withNumber } from "../testing/corrected-content";
import { type TestDatabase, testDatabases } from "../testing/db";
import { type MadeAttempt, takeAttempt, wrongAnswer } from "../testing/factories";
import { must } from "../testing/must";
import { correctQuestions } from "./correct-questions";

describe.each(testDatabases)("corrected content on $name", ({ open }) => {
  let database: TestDatabase;
  // A correction holds for the whole database: each test has its own.
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const typed = (seed?: number, draw?: Draw) => attemptWithFigure(database.db, seed, draw);
  const now = (ctx: Context) => ({ db: ctx.db, now: new Date(ctx.now.getTime() + 60_000) });
  const viewOf = async ({ ctx, id }: MadeAttempt) => must(await getAttempt({ ctx, attemptId: id })).attempt;

  it("grades answers again by the right key, keeps what was first, and says so", async () => {
    const attempt = await typed(1, { set: "all-five", count: 40 });
    const { ctx, at, fact, items } = attempt;
    await takeAttempt(attempt);
    const content = withNumber(fact, (number) => number + 1);
    expect((await correctQuestions(now(ctx), content)).corrected).toBeGreaterThan(0);
    const view = await viewOf(attempt);
    expect(view.firstResult).toEqual({ correct: items.length, total: items.length, score: 1 });
    const total = items.length - view.corrections.filter(({ effect }) => effect === "voided").length;
    expect(view.result).toMatchObject({ correct: total - 1, total });
    const question = items[at]?.id ?? "";
    expect(view.corrections).toContainEqual(
      expect.objectContaining({ question, effect: "rekeyed", cause: "fact", reason: correction }),
    );
    expect(view.review[question]).toMatchObject({ correct: false });
    const answers = await database.db.answer.findMany({ where: { attemptId: attempt.id, itemId: question } });
    expect(answers.map(({ isCorrect }) => isCorrect)).toEqual([true]);
  });

  it("changes nothing the second time, nor when ten servers start at once", async () => {
    const attempt = await typed(2);
    await takeAttempt(attempt, wrongAnswer);
    const content = withNumber(attempt.fact, (number) => number + 1);
    const done = await Promise.all(Array.from({ length: 10 }, () => correctQuestions(now(attempt.ctx), content)));
    expect(done.reduce((sum, { regraded }) => sum + regraded, 0)).toBeGreaterThan(0);
    const rows = () => database.db.regrade.findMany({ where: { attemptId: attempt.id } });
    const before = await rows();
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ correctionId }) => correctionId)).size).toBe(before.length);
    expect(await correctQuestions(now(attempt.ctx), content)).toEqual({ corrected: 0, regraded: 0 });
    expect(await rows()).toEqual(before);
  });

  it("voids, for everyone alike, a question that the corrected content does not make", async () => {
    const [right, wrong] = [await typed(3), await typed(3)];
    await takeAttempt(right);
    await takeAttempt(wrong, wrongAnswer);
    const reason = { ar: "خبر مشكوك فيه", en: "a doubtful report" };
    await correctQuestions(now(right.ctx), corrected(right.fact, { certainty: "doubted", reason }));
    for (const [attempt, share] of [
      [right, 1],
      [wrong, 0],
    ] as const) {
      const view = await viewOf(attempt);
      const question = attempt.items[attempt.at]?.id ?? "";
      expect(view.result?.total).toBeLessThan(attempt.items.length);
      expect(view.result).toMatchObject(share ? { score: 1 } : { correct: 0 });
      expect(view.corrections).toContainEqual(expect.objectContaining({ question, effect: "voided" }));
      expect(view.review[question]).toBeUndefined();
    }
  });

  it("only retires a question whose fact is worded or cited anew", async () => {
    const attempt = await typed(4);
    const first = await takeAttempt(attempt);
    const done = await correctQuestions(now(attempt.ctx), corrected(attempt.fact, { weight: 3, note: "cited anew" }));
    expect(done.corrected).toBeGreaterThan(0);
    const view = await viewOf(attempt);
    expect([view.result, view.firstResult, view.corrections]).toEqual([first, null, []]);
  });

  it("voids a question that an editor withdrew, and one withdrawn meanwhile as soon as its attempt ends", async () => {
    const [over, open] = [await typed(5), await typed(5)];
    await takeAttempt(over);
    const id = over.items[over.at]?.id ?? "";
    const { ledger, ledgerHash } = corpus();
    const content = { ledger: { ...ledger, withdrawals: [{ id, reason: correction }] }, ledgerHash };
    await correctQuestions(now(over.ctx), content);
    expect(await takeAttempt(open)).toMatchObject({ total: open.items.length - 1, score: 1 });
    for (const attempt of [over, open])
      expect((await viewOf(attempt)).corrections).toEqual([
        expect.objectContaining({ question: id, effect: "voided", cause: "content", reason: correction }),
      ]);
  });

  it("gives a public result its corrected score, a new address for its pictures, and the day", async () => {
    const attempt = await typed(6);
    await takeAttempt(attempt);
    const { id, cards } = must(await createShare({ ctx: attempt.ctx, attemptId: attempt.id, input: {} })).share;
    const later = now(attempt.ctx);
    await correctQuestions(
      later,
      withNumber(attempt.fact, (number) => number + 1),
    );
    const { share } = must(await getShare({ ctx: attempt.ctx, shareId: id }));
    expect(share).toMatchObject({ ...(await viewOf(attempt)).result, correctedAt: later.now });
    expect(share.marks.filter((mark) => mark === "held")).toHaveLength(share.correct);
    expect(share.correct).toBeLessThan(attempt.items.length);
    expect([share.marks.length, share.cards.wide === cards.wide]).toEqual([share.total, false]);
  });
});
