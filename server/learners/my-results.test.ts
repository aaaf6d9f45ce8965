import { describe, expect, it } from "vitest";
import { answerItem } from "../attempts/answer-item";
import type { Context } from "../context";
import { testDatabase, testDatabases } from "../testing/db";
import {
  type MadeAttempt,
  makeAttempt,
  makeClass,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  takeAttempt,
  testNow,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { attemptsMax, type MyResults, myResults } from "./my-results";

const hour = 3_600_000;
const later = (hours: number) => new Date(testNow.getTime() + hours * hour);

describe.each(testDatabases)("myResults on $name", ({ open }) => {
  const database = testDatabase(open);

  const resultsOf = async (ctx: Context, lang: "ar" | "en" = "ar"): Promise<MyResults> =>
    must(await myResults({ ctx, lang }));
  const sum = (results: MyResults) =>
    results.topics.reduce((all, { known, unknown }) => ({ known: all.known + known, unknown: all.unknown + unknown }), {
      known: 0,
      unknown: 0,
    });
  const assign = async ({ id }: MadeAttempt, feedback: "each" | "end" | "closed") => {
    const teacher = await makeTeacher(database.db);
    const { id: classId } = await makeClass(teacher);
    const { setHash } = await database.db.attempt.findUniqueOrThrow({ where: { id } });
    const assignment = await database.db.assignment.create({
      data: {
        ...{ id: teacher.newId(), classId, setHash, mode: "practice", count: 10, seed: 1, isShuffled: false, feedback },
        ...{ opensAt: later(-1), closesAt: later(5), attemptsMax: 1, createdAt: testNow },
      },
    });
    await database.db.attempt.update({ where: { id }, data: { assignmentId: assignment.id, ordinal: 1 } });
  };

  it("has nothing for a newcomer, and offers a set that was not taken", async () => {
    const results = await resultsOf({ ...makeTestContext(database.db), learner: null });
    expect(results).toMatchObject({ attempts: [], hasMore: false, topics: [], next: { reason: "new" } });
    expect(results.untouched.length).toBeGreaterThan(3);
  });

  it("counts each question once, by its latest answer in any attempt", async () => {
    const ctx = makeTestContext(database.db);
    const first = await makeAttempt(ctx);
    await takeAttempt(first, wrongAnswer);
    const wrong = await resultsOf(ctx);
    expect(sum(wrong)).toEqual({ known: 0, unknown: first.items.length });
    expect(wrong.next).toMatchObject({ reason: "topic", topicName: wrong.topics[0]?.name });
    const again = { ...ctx, now: later(1) };
    await takeAttempt(await makeAttempt(again), (item, at) => (at === 0 ? undefined : rightAnswer(item)));
    expect(sum(await resultsOf(again))).toEqual({ known: first.items.length - 1, unknown: 1 });
    expect(sum(await resultsOf(again, "en"))).toEqual({ known: first.items.length - 1, unknown: 1 });
  });

  it("counts practice as it goes and an exam at its end", async () => {
    const ctx = makeTestContext(database.db);
    const [practice, exam] = [await makeAttempt(ctx), await makeAttempt(ctx, { mode: "exam", set: "numbers" })];
    for (const { id, items } of [practice, exam]) {
      const item = items[0]?.item;
      if (item) await answerItem({ ctx, attemptId: id, questionId: item.id, answer: rightAnswer(item) });
    }
    expect(sum(await resultsOf(ctx))).toEqual({ known: 1, unknown: 0 });
    const { attempts } = await resultsOf(ctx);
    expect(attempts.map(({ answered, result }) => ({ answered, result }))).toEqual([
      { answered: 1, result: null },
      { answered: 1, result: null },
    ]);
    await takeAttempt({ ...exam, items: [] });
    expect((await resultsOf(ctx)).attempts.find(({ id }) => id === exam.id)?.result).toMatchObject({ correct: 1 });
  });

  it.each([
    ["each", 0, 3],
    ["end", 3, 3],
    ["closed", 3, 0],
  ] as const)("keeps what an assignment shows at %s to itself until then", async (feedback, hidden, atEnd) => {
    const ctx = makeTestContext(database.db);
    const attempt = await makeAttempt(ctx, { count: 3 });
    await assign(attempt, feedback);
    for (const { item } of attempt.items)
      await answerItem({ ctx, attemptId: attempt.id, questionId: item.id, answer: rightAnswer(item) });
    expect(sum(await resultsOf(ctx)).known).toBe(3 - hidden);
    await takeAttempt({ ...attempt, items: [] });
    const ended = await resultsOf(ctx);
    expect(sum(ended).known).toBe(atEnd);
    const isHeldBack = feedback === "closed";
    expect(ended.attempts[0]?.result).toEqual(isHeldBack ? null : { correct: 3, total: 3, score: 1 });
    expect(ended.attempts[0]?.resultFrom).toEqual(isHeldBack ? later(5) : null);
    const closed = await resultsOf({ ...ctx, now: later(5) });
    expect(sum(closed).known).toBe(3);
    expect(closed.attempts[0]).toMatchObject({ isAssigned: true, result: { correct: 3 }, resultFrom: null });
  });

  it("says of each attempt what it was, newest first, and lists a hundred", async () => {
    const ctx = makeTestContext(database.db);
    const first = await makeAttempt(ctx, { count: 1 });
    const row = await database.db.attempt.findUniqueOrThrow({ where: { id: first.id } });
    const copies = Array.from({ length: attemptsMax }, (_, at) => ({
      ...row,
      id: ctx.newId(),
      startedAt: later(1 + at),
      retryOfId: at === attemptsMax - 1 ? first.id : null,
      dailyOn: at === attemptsMax - 2 ? "2026-11-20" : null,
    }));
    await database.db.attempt.createMany({ data: copies });
    const { attempts, hasMore } = await resultsOf(ctx);
    expect([attempts.length, hasMore]).toEqual([attemptsMax, true]);
    expect(attempts[0]).toMatchObject({ isRetry: true, dailyOn: null, isAssigned: false, total: 0 });
    expect(attempts[1]).toMatchObject({ isRetry: false, dailyOn: "2026-11-20" });
    expect(attempts.map(({ id }) => id)).not.toContain(first.id);
  });

  it("is nobody else's", async () => {
    const ctx = makeTestContext(database.db);
    await takeAttempt(await makeAttempt(ctx));
    expect((await resultsOf(makeTestContext(database.db))).attempts).toEqual([]);
  });
});
