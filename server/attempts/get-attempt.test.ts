import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, testNow, wrongAnswer } from "../testing/factories";
import { must } from "../testing/must";
import { answerItem } from "./answer-item";
import { getAttempt } from "./get-attempt";
import { startAttempt } from "./start-attempt";

describe.each(testDatabases)("attempts on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });

  const viewOf = async (attemptId: string) => must(await getAttempt({ ctx, attemptId })).attempt;

  describe("startAttempt", () => {
    it("shows faces without the key, the explanation or the proof", async () => {
      const attempt = await makeAttempt(ctx);
      const view = await viewOf(attempt.id);
      expect(view.questions.length).toBeGreaterThan(3);
      const shown = JSON.stringify(view.questions);
      expect(shown).not.toMatch(/"(key|correct|isCorrect|explanation|proof|perOption|evidence|accepted|version)"/);
      for (const { item } of attempt.items) expect(shown).not.toContain(item.explanation);
    });

    it("asks the same questions for the same seed, in both languages", async () => {
      const ids = async (lang: "ar" | "en", seed: number) =>
        (await makeAttempt(ctx, { lang, seed })).items.map(({ id }) => id);
      expect(await ids("en", 5)).toEqual(await ids("ar", 5));
      expect(await ids("ar", 6)).not.toEqual(await ids("ar", 5));
    });

    it("draws one of eight seeds when none is asked for", async () => {
      const drawn = new Set<number>();
      for (let at = 0; at < 8; at++) {
        const { id } = await makeAttempt({ ...ctx, rng: () => at / 8 }, { seed: undefined });
        drawn.add((await viewOf(id)).seed);
      }
      expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it("gives as many questions as asked for, where the set has them", async () => {
      expect((await makeAttempt(ctx, { count: 3 })).items).toHaveLength(3);
    });

    it("has nothing for a set that is not there", async () => {
      for (const set of ["no-such-set", "__proto__", ""]) {
        expect(await startAttempt({ ctx, input: { set, lang: "ar", mode: "exam" } })).toEqual({
          ok: false,
          error: { reason: "not-found" },
        });
      }
    });
  });

  describe("getAttempt", () => {
    it("resumes with the answers given, and feedback on them in practice", async () => {
      const attempt = await makeAttempt(ctx, { mode: "practice" });
      const [first, second] = attempt.items;
      if (!first || !second) throw new Error("too few questions");
      await answerItem({ ctx, attemptId: attempt.id, questionId: first.id, answer: wrongAnswer(first.item) });
      const view = await viewOf(attempt.id);
      expect(view).toMatchObject({ finished: false, finishedAt: null, result: null, mode: "practice", byTopic: [] });
      expect(view.answers).toEqual({ [first.id]: wrongAnswer(first.item) });
      expect(Object.keys(view.review)).toEqual([first.id]);
      expect(view.review[first.id]).toMatchObject({ correct: false, key: first.item.key });
    });

    it("holds feedback back in an exam until the end, then gives it for every question", async () => {
      const attempt = await makeAttempt(ctx, { mode: "exam" });
      const [first] = attempt.items;
      if (!first) throw new Error("too few questions");
      await answerItem({ ctx, attemptId: attempt.id, questionId: first.id, answer: rightAnswer(first.item) });
      expect((await viewOf(attempt.id)).review).toEqual({});
      await takeAttempt(attempt, (item) => (item.id === first.id ? rightAnswer(item) : undefined));
      const view = await viewOf(attempt.id);
      expect(Object.keys(view.review).sort()).toEqual(attempt.items.map(({ id }) => id).sort());
      for (const { item } of attempt.items) {
        const answered = item.id === first.id;
        expect(view.review[item.id]).toMatchObject({ correct: answered, score: answered ? 1 : 0, key: item.key });
        expect(view.review[item.id]?.keyText).not.toBe("");
        expect(view.review[item.id]?.evidence.length).toBeGreaterThan(0);
      }
      expect(view.result).toMatchObject({ correct: 1, total: attempt.items.length });
      expect(view.finishedAt).toEqual(testNow);
    });

    it("groups the result by topic without losing a question", async () => {
      const attempt = await makeAttempt(ctx, { mode: "exam" });
      await takeAttempt(attempt);
      const { byTopic, result } = await viewOf(attempt.id);
      expect(byTopic.reduce((sum, { total }) => sum + total, 0)).toBe(result?.total);
      expect(byTopic.every(({ name, correct, total }) => name !== "" && correct === total)).toBe(true);
    });

    it("tells a stranger that there is nothing, as for an attempt that never was", async () => {
      const { id } = await makeAttempt(ctx);
      const stranger = makeTestContext(database.db);
      const refused = { ok: false, error: { reason: "not-found" } };
      expect(await getAttempt({ ctx: stranger, attemptId: id })).toEqual(refused);
      expect(await getAttempt({ ctx: stranger, attemptId: "0".repeat(22) })).toEqual(refused);
      expect(await getAttempt({ ctx: { ...ctx, learner: null }, attemptId: id })).toEqual(refused);
    });
  });
});
