import { beforeAll, describe, expect, it } from "vitest";
import { getResults } from "../assignments/get-results";
import { getGradebook } from "../assignments/gradebook";
import { getAttempt } from "../attempts/get-attempt";
import type { Context } from "../context";
import { findAttempt } from "../db/attempts/attempts";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
  type MadeAttempt,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  startAssigned,
  takeAttempt,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { getReports } from "./get-reports";
import { ReplyToReport, replyToReport } from "./reply-to-report";
import { reportQuestion } from "./report-question";

const notFound = { ok: false, error: { reason: "not-found" } };
const done = { ok: true, value: null };

describe.each(testDatabases)("a teacher's reply to reports on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
  });

  /** A class of two: one answered all right, one all wrong, and the second reported the first question. */
  async function reported(count = 3) {
    // Not an exam: one that is open would hold back what another of these asks too.
    const taught = await makeAssignedClass(teacher, { count, feedback: "each" });
    const taken: MadeAttempt[] = [];
    for (const choose of [rightAnswer, wrongAnswer]) {
      const attempt = await sitAssignment(taught);
      await takeAttempt(attempt, choose);
      taken.push(attempt);
    }
    const { room, place } = taught;
    const [right, wrong] = taken as [MadeAttempt, MadeAttempt];
    const questionId = wrong.items[0]?.id ?? "";
    const report = { ctx: wrong.ctx, attemptId: wrong.id, questionId, input: { reason: "two_right" as const } };
    expect(await reportQuestion(report)).toEqual(done);
    const reply = (input: ReplyToReport, ctx = teacher) => replyToReport({ ctx, ...place, questionId, input });
    return { room, place, right, wrong, questionId, reply };
  }
  const viewOf = async ({ ctx, id }: MadeAttempt) => must(await getAttempt({ ctx, attemptId: id })).attempt;

  it("withdraws a question for everyone, and results, gradebook and later attempts leave it out", async () => {
    const { room, place, right, wrong, questionId, reply } = await reported();
    expect(await reply({ verdict: "withdrawn", words: "<b>شكرًا</b>" })).toEqual(done);
    expect((await viewOf(right)).result).toEqual({ correct: 2, total: 2, score: 1 });
    const seen = await viewOf(wrong);
    expect(seen).toMatchObject({ result: { correct: 0, total: 2 }, firstResult: { total: 3 } });
    expect(seen.corrections).toMatchObject([
      { question: questionId, effect: "voided", cause: "teacher", reason: null },
    ]);
    expect(seen.replies).toMatchObject([{ question: questionId, verdict: "withdrawn", words: "<b>شكرًا</b>" }]);
    expect((await viewOf(right)).replies).toEqual([]);
    const results = await getResults({ ctx: teacher, ...place, lang: "ar" });
    expect(results).toMatchObject({
      value: { learners: [{ isRegraded: true }, {}], questions: [{ isVoided: true, facility: null }, {}, {}] },
    });
    const { header, rows } = must(await getGradebook({ ctx: teacher, ...place, lang: "ar" }));
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect([column("n_items"), column("n_regraded"), column(questionId)]).toEqual([
      [2, 2],
      [1, 1],
      [null, null],
    ]);
    const { ctx } = await joinAsStudent(database.db, room);
    const later = await startAssigned({ ...ctx, now: teacher.now }, place.assignmentId);
    expect(later.items.map(({ id }) => id)).not.toContain(questionId);
    expect(later.items).toHaveLength(2);
  });

  it("keeps results as they are where the question is right, and may be said anew", async () => {
    const { place, wrong, questionId, reply } = await reported();
    expect(await reply({ verdict: "kept" })).toEqual(done);
    expect(await reply({ verdict: "mended", words: "next time" })).toEqual(done);
    const seen = await viewOf(wrong);
    expect(seen).toMatchObject({ result: { total: 3 }, firstResult: null, corrections: [] });
    expect(seen.replies).toMatchObject([{ verdict: "mended", words: "next time" }]);
    expect(await getReports({ ctx: teacher, ...place, lang: "en" })).toMatchObject({
      value: [{ id: questionId, reasons: [{ reason: "two_right", count: 1 }], reply: { verdict: "mended" } }],
    });
  });

  it("withdraws once however often it is said at once, and never takes that back", async () => {
    const { wrong, reply } = await reported();
    const said = await Promise.all(Array.from({ length: 5 }, () => reply({ verdict: "withdrawn" })));
    expect(said).toEqual(said.map(() => done));
    expect(await reply({ verdict: "kept" })).toEqual(done);
    expect((await viewOf(wrong)).replies).toMatchObject([{ verdict: "withdrawn" }]);
    expect(await database.db.regrade.count({ where: { attemptId: wrong.id } })).toBe(1);
    expect((await findAttempt(database.db, wrong.id))?.first).toMatchObject({ total: 3 });
  });

  it("does not withdraw the last question", async () => {
    const { reply, wrong } = await reported(1);
    expect(await reply({ verdict: "withdrawn" })).toEqual({ ok: false, error: { reason: "last-question" } });
    expect((await viewOf(wrong)).result?.total).toBe(1);
  });

  it("is for the class's own teacher and its own questions", async () => {
    const { place, reply, wrong } = await reported();
    const strangers = [await makeTeacher(database.db), wrong.ctx, makeTestContext(database.db, { learner: null })];
    for (const ctx of strangers) {
      expect(await reply({ verdict: "withdrawn" }, ctx)).toEqual(notFound);
      expect(await getReports({ ctx, ...place, lang: "ar" })).toEqual(notFound);
    }
    const other = { ...place, questionId: "another", input: { verdict: "kept" as const } };
    expect(await replyToReport({ ctx: teacher, ...other })).toEqual(notFound);
  });
});

describe("what a teacher may say", () => {
  it("is one of three answers, and a short line of text", () => {
    expect(ReplyToReport.safeParse({ verdict: "kept", words: " a\u202Eb\n c " })).toMatchObject({
      data: { words: "ab c" },
    });
    expect(ReplyToReport.safeParse({ verdict: "deleted" }).success).toBe(false);
    expect(ReplyToReport.safeParse({ verdict: "kept", words: "x".repeat(201) }).success).toBe(false);
  });
});
