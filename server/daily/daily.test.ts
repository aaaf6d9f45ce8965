import { describe, expect, it } from "vitest";
import { languages } from "@/domain/language";
import { drawsOn } from "@/domain/quizzes/compose-quiz";
import { cue } from "@/domain/quizzes/cues";
import type { AnyItem } from "@/questions/registry";
import { forgetGuards } from "../assignments/guarded-items";
import { answerItem } from "../attempts/answer-item";
import { finishAttempt } from "../attempts/finish-attempt";
import { getAttempt } from "../attempts/get-attempt";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import { makeClass, makeTeacher, makeTestContext, testNow } from "../testing/factories";
import { must } from "../testing/must";
import { drawDaily } from "./daily-set";
import { dayAfter } from "./days";
import { getDaily, listDays } from "./get-daily";
import { startDaily } from "./start-daily";

const today = "2026-11-21";
const notFound = { ok: false, error: { reason: "not-found" } };

/** Each day's quiz is looked at beside those of a week. */
const drawn = new Map<string, AnyItem[]>();
const quizOf = (on: string, lang: "ar" | "en" = "ar"): AnyItem[] => {
  const quiz = drawn.get(`${lang} ${on}`) ?? must(drawDaily(on, lang, testNow));
  drawn.set(`${lang} ${on}`, quiz);
  return quiz;
};

describe("the quizzes of four hundred days", () => {
  const days = Array.from({ length: 400 }, (_, at) => dayAfter("2026-10-01", at));
  const sensitive = [...corpus().versions.values()].map(({ set }) => set).filter((set) => set.sensitive);

  it("ask five questions of three kinds or more, the first by one choice and with its document named", () => {
    for (const on of days) {
      const quiz = quizOf(on);
      expect(quiz.length, on).toBe(5);
      expect(new Set(quiz.map(({ kind }) => kind)).size, on).toBeGreaterThanOrEqual(3);
      expect(quiz[0]?.scopeText, on).toBeTruthy();
      expect(["single-choice", "true-false", "who-said-it", "compare-sources"], on).toContain(quiz[0]?.kind);
    }
  });

  it("ask nothing that a sensitive set draws on, and no question that answers another", () => {
    expect(sensitive.length).toBeGreaterThan(0);
    for (const on of days) {
      const quiz = quizOf(on).map((ar, at) => ({ ar, en: quizOf(on, "en")[at] ?? ar }));
      for (const [at, one] of quiz.entries()) {
        expect(
          sensitive.filter((set) => drawsOn(set, one.ar)).map(({ slug }) => slug),
          on,
        ).toEqual([]);
        for (const other of quiz.slice(at + 1))
          expect(cue(one, other), `${on}: ${one.ar.id} ${other.ar.id}`).toBe(false);
      }
    }
  });

  it("bring nothing back within a week", () => {
    for (const [at, on] of days.entries()) {
      const week = days.slice(Math.max(0, at - 6), at).flatMap((day) => quizOf(day).map(({ cell }) => cell));
      for (const { cell } of quizOf(on)) expect(week, on).not.toContain(cell);
    }
  });

  it("are the same questions in both languages, and differ from day to day", () => {
    const ids = days.slice(0, 60).map((on) =>
      languages.map((lang) =>
        quizOf(on, lang)
          .map(({ id }) => id)
          .join(),
      ),
    );
    for (const [ar, en] of ids) expect(ar).toBe(en);
    expect(new Set(ids.map(([ar]) => ar)).size).toBe(ids.length);
  });
});

describe.each(testDatabases)("the quiz of the day on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;

  const newcomer = (at: Partial<Context> = {}) => makeTestContext(database.db, at);
  const start = async (on = today, by = ctx) => must(await startDaily({ ctx: by, lang: "ar", on }));
  const found = async (on: string, by = ctx) => must(await getDaily({ ctx: by, lang: "ar", on }));

  const stored = () => database.db.attempt.findMany({ where: { learnerId: ctx.learner?.id ?? "" } });

  it("gives one scored attempt to twenty starts at once", async () => {
    ctx = newcomer();
    const starts = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(starts.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect(starts.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await stored()).toMatchObject([{ dailyOn: today }]);
  });

  it("leads a second start to the attempt, before and after its end, and to no other score", async () => {
    ctx = newcomer();
    const { attemptId } = await start();
    const [first] = quizOf(today);
    if (!first) throw new Error("no question today");
    await answerItem({ ctx, attemptId, questionId: first.id, answer: first.key });
    expect(await found(today)).toMatchObject({ attempt: { id: attemptId, answered: 1, total: 5, correct: null } });
    expect(await start()).toEqual({ attemptId, isNew: false });
    await finishAttempt({ ctx, attemptId });
    expect(await start()).toEqual({ attemptId, isNew: false });
    expect(await found(today)).toMatchObject({ attempt: { correct: 1 } });
  });

  it("asks everyone the same, without a key before the answer", async () => {
    const [one, other] = [newcomer(), newcomer()];
    const asked = await Promise.all(
      [one, other].map(async (by) => {
        const got = await getAttempt({ ctx: by, attemptId: (await start(today, by)).attemptId });
        return got.ok ? got.value.attempt.questions : [];
      }),
    );
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]).toEqual((await found(today, one)).questions);
    expect(JSON.stringify(await found(today, one))).not.toMatch(/"(key|explanation|proof|isCorrect)"/);
  });

  it("tells no score while an open exam asks one of its questions", async () => {
    ctx = newcomer();
    const { attemptId } = await start();
    const [first] = quizOf(today);
    if (!first) throw new Error("no question today");
    const teacher = await makeTeacher(database.db);
    const { id: assignmentId, closesAt } = await makeAssignmentRow(teacher, await makeClass(teacher));
    await database.db.assignment.update({ where: { id: assignmentId }, data: { feedback: "end" } });
    const asked = { itemId: first.id, itemVersion: first.version };
    await database.db.assignmentItem.create({ data: { assignmentId, lang: "ar", position: 0, ...asked } });
    forgetGuards(database.db);
    const during = { ...ctx, now: new Date(testNow.getTime() + 60_000) };
    await finishAttempt({ ctx: during, attemptId });
    expect(await found(today, during)).toMatchObject({ attempt: { isFinished: true, correct: null } });
    const nextDay = await listDays({ ctx: { ...ctx, now: new Date(testNow.getTime() + 86_400_000) } });
    expect(nextDay.ok && nextDay.value[0]).toMatchObject({ on: today, attempt: { isFinished: true, correct: null } });
    expect(await found(today, { ...ctx, now: closesAt })).toMatchObject({ attempt: { correct: 0 } });
    await database.db.assignment.delete({ where: { id: assignmentId } });
    forgetGuards(database.db);
  });

  it("opens an earlier day for practice, again and again, and never for a score", async () => {
    ctx = newcomer();
    const on = "2026-11-20";
    const [one, again] = [await start(on), await start(on)];
    expect(one.attemptId).not.toBe(again.attemptId);
    expect(await stored()).toMatchObject([{ dailyOn: null }, { dailyOn: null }]);
    expect(await found(on)).toMatchObject({ isToday: false, attempt: null });
  });

  it.each(["2026-11-22", "2026-09-30", "2026-11-31", "2026-1-1", "today", "9999-99-99", "2026-11-21T00:00"])(
    "knows no quiz of %s",
    async (on) => {
      ctx = newcomer();
      expect(await getDaily({ ctx, lang: "ar", on })).toEqual(notFound);
      expect(await startDaily({ ctx, lang: "ar", on })).toEqual(notFound);
    },
  );

  it("turns the day at midnight in UTC, wherever the server stands", async () => {
    const before = newcomer({ now: new Date("2026-11-21T23:59:59.999Z") });
    const after = { ...before, now: new Date("2026-11-22T00:00:00.000Z") };
    const { attemptId } = await start("2026-11-21", before);
    expect(await found("2026-11-21", before)).toMatchObject({ isToday: true, hoursToNext: 1 });
    expect(await found("2026-11-22", after)).toMatchObject({ isToday: true, attempt: null, hoursToNext: 24 });
    expect((await start("2026-11-22", after)).attemptId).not.toBe(attemptId);
    expect(await found("2026-11-21", after)).toMatchObject({ isToday: false, attempt: { id: attemptId } });
  });

  it("lists thirty days before today, with the learner's own results and nobody else's", async () => {
    const then = newcomer({ now: new Date("2026-11-19T10:00:00.000Z") });
    const { attemptId } = await start("2026-11-19", then);
    const days = must(await listDays({ ctx: { ...then, now: testNow } }));
    expect(days.map(({ on }) => on).slice(0, 2)).toEqual(["2026-11-20", "2026-11-19"]);
    expect(days).toHaveLength(30);
    expect(days.filter(({ attempt }) => attempt).map(({ attempt }) => attempt?.id)).toEqual([attemptId]);
    expect(await listDays({ ctx: newcomer() })).toMatchObject({ value: days.map(() => ({ attempt: null })) });
  });

  it("starts nothing for someone who is nobody yet", async () => {
    expect(await startDaily({ ctx: newcomer({ learner: null }), lang: "ar", on: today })).toEqual(notFound);
  });
});
