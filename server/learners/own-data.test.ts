import { describe, expect, it } from "vitest";
import { forgetGuards } from "../assignments/guarded-items";
import { answerItem } from "../attempts/answer-item";
import { startRetry } from "../attempts/start-retry";
import type { Context } from "../context";
import { createShare } from "../shares/create-share";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
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
import { eraseLearner } from "./erase-learner";
import { exportLearner } from "./export-learner";
import { makeRecoveryCode } from "./make-recovery-code";
import { myResults } from "./my-results";
import { ownData } from "./own-data";

describe.each(testDatabases)("a learner's own data on $name", ({ open }) => {
  const database = testDatabase(open);

  const exported = async (ctx: Context) => {
    const file = must(await exportLearner({ ctx }));
    return JSON.parse(JSON.stringify(file));
  };
  /** A learner in a class, with a shared attempt, a report and a code. */
  const richLearner = async () => {
    const ctx = makeTestContext(database.db);
    const attempt = await makeAttempt(ctx, { count: 3 });
    await takeAttempt(attempt, (item, at) => (at === 0 ? wrongAnswer(item) : rightAnswer(item)));
    await createShare({ ctx, attemptId: attempt.id, input: { name: "Lina" } });
    const teacher = await makeTeacher(database.db);
    const taught = await makeClass(teacher);
    await joinAsStudent(database.db, taught, ctx);
    const { id: itemId = "", version: itemVersion = "" } = attempt.items[0] ?? {};
    const report = { id: ctx.newId(), itemId, itemVersion, learnerId: ctx.learner?.id ?? "" };
    await database.db.report.create({ data: { ...report, reason: "unclear", createdAt: testNow } });
    await makeRecoveryCode({ ctx });
    return { ctx, attempt, taught, teacher, report };
  };

  it("is counted, and gone after erasure but for the report, which is nobody's then", async () => {
    const { ctx, report } = await richLearner();
    const counts = { attempts: 1, answers: 3, shares: 1, classes: 1, reports: 1, hasCode: true };
    expect(await ownData({ ctx })).toEqual({ ok: true, value: counts });
    await eraseLearner({ ctx });
    const none = { attempts: 0, answers: 0, shares: 0, classes: 0, reports: 0, hasCode: false };
    expect(await ownData({ ctx })).toEqual({ ok: true, value: none });
    expect(await ownData({ ctx: { ...ctx, learner: null } })).toEqual({ ok: true, value: none });
    expect((await database.db.report.findUniqueOrThrow({ where: { id: report.id } })).learnerId).toBeNull();
  });

  it("comes as a file with every answer, what was shared and reported, and no id of the learner", async () => {
    const { ctx, attempt } = await richLearner();
    const file = await exported(ctx);
    expect(file).toMatchObject({
      madeAt: testNow.toISOString(),
      attempts: [{ id: attempt.id, result: { correct: 2, total: 3 }, share: { name: "Lina" }, isAssigned: false }],
      classes: [{ joinedAt: testNow.toISOString() }],
      reports: [{ question: attempt.items[0]?.id, reason: "unclear" }],
    });
    const [{ answers }] = file.attempts;
    expect(answers.map((answer: { question: string }) => answer.question)).toEqual(attempt.items.map(({ id }) => id));
    expect(answers[0]).toMatchObject({
      stem: attempt.items[0]?.item.stem,
      correct: false,
      at: testNow.toISOString(),
    });
    expect(JSON.stringify(file)).not.toContain(ctx.learner?.id);
    expect((await exported(makeTestContext(database.db))).attempts).toEqual([]);
  });

  it("says of no answer whether it is right before its feedback is due", async () => {
    const ctx = makeTestContext(database.db);
    const exam = await makeAttempt(ctx, { mode: "exam", count: 2 });
    const item = exam.items[0]?.item;
    if (item) await answerItem({ ctx, attemptId: exam.id, questionId: item.id, answer: rightAnswer(item) });
    const hidden = async () => {
      const [{ answers, result }] = (await exported(ctx)).attempts;
      return { result, keys: Object.keys(answers[0]).sort() };
    };
    const untold = { result: null, keys: ["answer", "at", "question", "stem"] };
    expect(await hidden()).toEqual(untold);
    await takeAttempt({ ...exam, items: [] });
    const teacher = await makeTeacher(database.db);
    const { id: assignmentId, closesAt } = await makeAssignmentRow(teacher, await makeClass(teacher));
    await database.db.assignment.update({ where: { id: assignmentId }, data: { feedback: "closed" } });
    await database.db.attempt.update({ where: { id: exam.id }, data: { assignmentId, ordinal: 1 } });
    expect(await hidden()).toEqual(untold);
    const [{ answers }] = (await exported({ ...ctx, now: closesAt })).attempts;
    expect(answers[0]).toMatchObject({ correct: true, score: 1 });
  });

  it("tells of no question that an exam asks now, unless it was known before the exam opened", async () => {
    const early = makeTestContext(database.db);
    const attempt = await makeAttempt(early, { count: 2, set: "numbers" });
    await takeAttempt(attempt);
    const { id: itemId = "", version: itemVersion = "" } = attempt.items[0] ?? {};
    const late = makeTestContext(database.db);
    const begun = await makeAttempt(late, { count: 2, set: "numbers" });
    const sat = makeTestContext(database.db);
    const untold = await makeAttempt(sat, { count: 2, set: "numbers", mode: "exam" });
    for (const { item } of untold.items)
      await answerItem({ ctx: sat, attemptId: untold.id, questionId: item.id, answer: wrongAnswer(item) });
    const teacher = await makeTeacher(database.db);
    const { id: assignmentId } = await makeAssignmentRow(teacher, await makeClass(teacher));
    const opensAt = new Date(testNow.getTime() + 60_000);
    await database.db.assignment.update({ where: { id: assignmentId }, data: { opensAt, feedback: "end" } });
    await database.db.assignmentItem.create({ data: { assignmentId, lang: "ar", position: 0, itemId, itemVersion } });
    forgetGuards(database.db);
    const during = { now: new Date(opensAt.getTime() + 60_000) };
    await takeAttempt({ ...begun, ctx: { ...late, ...during } }, wrongAnswer);
    await takeAttempt({ ...untold, items: [], ctx: { ...sat, ...during } });
    const seen = async (ctx: Context) => {
      const [{ answers, result }] = (await exported(ctx)).attempts;
      const results = await myResults({ ctx, lang: "ar" });
      const listed = results.ok ? results.value.attempts[0] : undefined;
      return {
        told: answers.filter((answer: object) => "correct" in answer).length,
        results: [result, listed?.result],
      };
    };
    expect(await seen({ ...early, ...during })).toMatchObject({ told: 2, results: [{ correct: 2 }, { correct: 2 }] });
    for (const ctx of [late, sat]) {
      const { told, results } = await seen({ ...ctx, ...during });
      expect(told).toBeLessThan(2);
      expect(results).toEqual([null, null]);
    }
  });

  it("offers what went wrong last to be asked again, until it is", async () => {
    const { ctx, attempt } = await richLearner();
    const retriable = async () => {
      const results = await myResults({ ctx, lang: "ar" });
      return results.ok && results.value.retriable?.attemptId;
    };
    expect(await retriable()).toBe(attempt.id);
    expect(await startRetry({ ctx, attemptId: attempt.id })).toMatchObject({ ok: true });
    expect(await retriable()).toBeUndefined();
  });
});
