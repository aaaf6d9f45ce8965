import { describe, expect, it } from "vitest";
import { answerItem } from "../attempts/answer-item";
import type { Context } from "../context";
import { reportReasons } from "../db/reports/reports";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, takeAttempt, wrongAnswer } from "../testing/factories";
import { ReportQuestion, reportQuestion } from "./report-question";

const refused = { ok: false, error: { reason: "not-found" } };
const tooEarly = { ok: false, error: { reason: "attempt-unfinished" } };
const stored = { ok: true, value: null };

describe.each(testDatabases)("reportQuestion on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;

  /** An attempt of a new learner, and a way to report its first question. */
  async function asked(mode: "practice" | "exam") {
    ctx = makeTestContext(database.db);
    const attempt = await makeAttempt(ctx, { mode });
    const question = { attemptId: attempt.id, questionId: attempt.items[0]?.id ?? "" };
    const report = (reason: ReportQuestion["reason"], by = ctx) =>
      reportQuestion({ ctx: by, ...question, input: { reason } });
    const reports = () => database.db.report.findMany({ where: { learnerId: ctx.learner?.id ?? "" } });
    return { attempt, question, report, reports };
  }

  it("stores the version that was asked and the reason, once for each reason however often it is sent", async () => {
    const { attempt, question, report, reports } = await asked("practice");
    await answerItem({ ctx, ...question, answer: wrongAnswer(attempt.items[0]?.item as never) });
    const sent = await Promise.all([report("two_right"), report("two_right"), report("unclear"), report("two_right")]);
    expect(sent).toEqual([stored, stored, stored, stored]);
    const rows = await reports();
    expect(rows.map(({ reason }) => reason).sort()).toEqual(["two_right", "unclear"]);
    expect(rows[0]).toMatchObject({ itemId: attempt.items[0]?.id, itemVersion: attempt.items[0]?.version });
  });

  it("takes only what is wrong with the display before the question may be explained", async () => {
    for (const mode of ["practice", "exam"] as const) {
      const { attempt, question, report, reports } = await asked(mode);
      if (mode === "exam") await answerItem({ ctx, ...question, answer: wrongAnswer(attempt.items[0]?.item as never) });
      for (const reason of reportReasons)
        expect(await report(reason)).toEqual(reason === "display" ? stored : tooEarly);
      expect(await reports()).toHaveLength(1);
      await takeAttempt(attempt, () => undefined);
      expect(await report("wrong_key")).toEqual(stored);
    }
  });

  it("knows only questions of the learner's own attempt", async () => {
    const { question, report } = await asked("practice");
    expect(await report("display", makeTestContext(database.db))).toEqual(refused);
    expect(await report("display", { ...ctx, learner: null })).toEqual(refused);
    const other = { ...question, questionId: "another" };
    expect(await reportQuestion({ ctx, ...other, input: { reason: "display" } })).toEqual(refused);
  });

  it("stops a learner who reports without end", async () => {
    const { report } = await asked("practice");
    let last: Awaited<ReturnType<typeof report>> = stored as never;
    for (let at = 0; at < 31 && last.ok; at++) last = await report("display");
    expect(last).toMatchObject({ error: { reason: "too-many-requests" } });
  });
});

describe("what a report may say", () => {
  it("is one of the known reasons, and no text", () => {
    expect(reportReasons.every((reason) => ReportQuestion.safeParse({ reason }).success)).toBe(true);
    expect(ReportQuestion.safeParse({ reason: "my name is" }).success).toBe(false);
    expect(ReportQuestion.safeParse({ reason: "display", text: "x" }).success).toBe(false);
  });
});
