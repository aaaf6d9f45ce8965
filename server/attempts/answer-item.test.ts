import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { testDatabase, testDatabases } from "../testing/db";
import { type MadeAttempt, makeAttempt, makeTestContext, rightAnswer, wrongAnswer } from "../testing/factories";
import { answerItem, answerItemFromForm } from "./answer-item";
import { finishAttempt } from "./finish-attempt";

type Item = MadeAttempt["items"][number];

describe.each(testDatabases)("answerItem on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });

  const answers = (attemptId: string) =>
    database.db.answer.findMany({ where: { attemptId }, orderBy: [{ itemId: "asc" }, { sequence: "asc" }] });
  const begin = async (mode: "practice" | "exam") => {
    const attempt = await makeAttempt(ctx, { mode });
    const [first] = attempt.items as [Item];
    const put = (answer: unknown, sequence?: number) =>
      answerItem({ ctx, attemptId: attempt.id, questionId: first.id, answer, sequence });
    return { attempt, first, put };
  };

  describe("in practice", () => {
    it("answers every kind of the set with feedback from the stored item, right and wrong", async () => {
      const [right, wrong] = [await makeAttempt(ctx), await makeAttempt(ctx)];
      for (const [at, { item }] of right.items.entries()) {
        const good = await answerItem({ ctx, attemptId: right.id, questionId: item.id, answer: rightAnswer(item) });
        expect(good, item.kind).toMatchObject({
          ok: true,
          value: {
            recorded: true,
            feedback: { correct: true, score: 1, explanation: item.explanation, key: item.key },
          },
        });
        const other = (wrong.items[at] as Item).item;
        const bad = await answerItem({ ctx, attemptId: wrong.id, questionId: other.id, answer: wrongAnswer(other) });
        expect(bad, other.kind).toMatchObject({ ok: true, value: { feedback: { correct: false, key: other.key } } });
      }
    });

    it("counts the same answer once, also when it is sent again", async () => {
      const { attempt, first, put } = await begin("practice");
      const once = await put(rightAnswer(first.item));
      expect(await put(rightAnswer(first.item))).toEqual(once);
      expect(await answers(attempt.id)).toHaveLength(1);
    });

    it("leaves one row of twenty identical requests at once, and answers all alike", async () => {
      const { attempt, first, put } = await begin("practice");
      const receipts = await Promise.all(Array.from({ length: 20 }, () => put(rightAnswer(first.item))));
      expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
      expect(receipts[0]).toMatchObject({ ok: true });
      expect(await answers(attempt.id)).toHaveLength(1);
    });

    it("refuses another answer after feedback and keeps the first", async () => {
      const { attempt, first, put } = await begin("practice");
      await put(wrongAnswer(first.item));
      expect(await put(rightAnswer(first.item))).toEqual({ ok: false, error: { reason: "answer-differs" } });
      expect(await answers(attempt.id)).toMatchObject([{ given: wrongAnswer(first.item), isCorrect: false }]);
    });

    it("lets exactly one of many different answers at once count", async () => {
      const { attempt, first, put } = await begin("practice");
      const both = [rightAnswer(first.item), wrongAnswer(first.item)];
      const receipts = await Promise.all(Array.from({ length: 10 }, (_, at) => put(both[at % 2])));
      expect(receipts.filter((receipt) => receipt.ok)).toHaveLength(5);
      expect(await answers(attempt.id)).toHaveLength(1);
    });
  });

  describe("in an exam", () => {
    it("records without feedback, and the last answer counts", async () => {
      const { attempt, first, put } = await begin("exam");
      expect(await put(wrongAnswer(first.item))).toEqual({ ok: true, value: { recorded: true } });
      expect(await put(rightAnswer(first.item))).toEqual({ ok: true, value: { recorded: true } });
      expect((await answers(attempt.id)).map(({ sequence, isCorrect }) => [sequence, isCorrect])).toEqual([
        [1, false],
        [2, true],
      ]);
    });

    it("leaves one row of twenty identical requests at once", async () => {
      const { attempt, first, put } = await begin("exam");
      const receipts = await Promise.all(Array.from({ length: 20 }, () => put(rightAnswer(first.item))));
      expect(receipts.every((receipt) => receipt.ok)).toBe(true);
      expect(await answers(attempt.id)).toHaveLength(1);
    });

    it("never lets an older change by the client's count replace a newer one", async () => {
      const { attempt, first, put } = await begin("exam");
      await put(rightAnswer(first.item), 2);
      expect(await put(wrongAnswer(first.item), 1)).toMatchObject({ ok: true });
      const finished = await finishAttempt({ ctx, attemptId: attempt.id });
      expect(finished).toMatchObject({ value: { result: { correct: 1 } } });
    });

    it("refuses another answer under a count that is taken", async () => {
      const { first, put } = await begin("exam");
      await put(rightAnswer(first.item), 3);
      expect(await put(rightAnswer(first.item), 3)).toMatchObject({ ok: true });
      expect(await put(wrongAnswer(first.item), 3)).toEqual({ ok: false, error: { reason: "answer-differs" } });
    });
  });

  it("refuses answers after the end, but repeats the receipt of the one that counted", async () => {
    const { attempt, first, put } = await begin("exam");
    await put(rightAnswer(first.item));
    await finishAttempt({ ctx, attemptId: attempt.id });
    expect(await put(wrongAnswer(first.item))).toEqual({ ok: false, error: { reason: "attempt-finished" } });
    expect(await put(rightAnswer(first.item))).toMatchObject({ ok: true });
  });

  it.each([
    ["another learner", { learner: { id: "A".repeat(22) } }],
    ["nobody", { learner: null }],
  ])("tells %s that there is nothing, as for an attempt that never was", async (_, stranger) => {
    const { attempt, first } = await begin("practice");
    const theirs = { ctx: { ...ctx, ...stranger }, questionId: first.id, answer: rightAnswer(first.item) };
    const refused = await answerItem({ ...theirs, attemptId: attempt.id });
    expect(refused).toEqual({ ok: false, error: { reason: "not-found" } });
    expect(await answerItem({ ...theirs, attemptId: "B".repeat(22) })).toEqual(refused);
    expect(await answers(attempt.id)).toEqual([]);
  });

  it("has nothing for a question of another attempt, nor for an id that is none", async () => {
    const { attempt } = await begin("practice");
    for (const questionId of ["no-such-question", "", "constructor"])
      expect(await answerItem({ ctx, attemptId: attempt.id, questionId, answer: "x" })).toMatchObject({
        error: { reason: "not-found" },
      });
  });

  it("refuses what is no answer, and stores nothing of it", async () => {
    const { attempt } = await begin("practice");
    const strange = [-1, 1.5, 1e9, "unknown", "\0", "\ud800", [], {}, [[["deep"]]], { answer: "x" }, true];
    for (const { item } of attempt.items) {
      for (const answer of strange) {
        const receipt = await answerItem({ ctx, attemptId: attempt.id, questionId: item.id, answer });
        const isTyped = item.kind === "numeric-entry" || (item.kind === "cloze" && item.options.length === 0);
        if (isTyped && ["number", "string"].includes(typeof answer)) continue;
        expect(receipt.ok, `${item.kind} ${JSON.stringify(answer)}`).toBe(false);
      }
      for (const answer of [undefined, null, ""])
        expect(await answerItem({ ctx, attemptId: attempt.id, questionId: item.id, answer })).toEqual({
          ok: false,
          error: { reason: "incomplete-answer" },
        });
    }
    const stored = await answers(attempt.id);
    expect(stored.every(({ given }) => typeof given === "number" || typeof given === "string")).toBe(true);
  });

  it("reads the fields that a native form posts", async () => {
    const { attempt } = await begin("practice");
    const choice = attempt.items.find(
      ({ item }) => item.kind === "single-choice" || item.kind === "true-false",
    ) as Item;
    const posted = { ctx, attemptId: attempt.id, questionId: choice.id };
    expect(await answerItemFromForm({ ...posted, fields: [] })).toEqual({
      ok: false,
      error: { reason: "incomplete-answer" },
    });
    const receipt = await answerItemFromForm({ ...posted, fields: [["answer", String(choice.item.key)]] });
    expect(receipt).toMatchObject({ ok: true, value: { feedback: { correct: true } } });
  });
});
