import "server-only";
import type { FeedbackTiming } from "@/domain/progress/feedback-due";
import type { Db } from "../client";

/** How much is stored of a learner. */
export type OwnDataCounts = {
  attempts: number;
  answers: number;
  shares: number;
  classes: number;
  reports: number;
  hasCode: boolean;
};

/** What is stored of a learner, counted; null when there is none by this id. */
export async function countOwnData(db: Db, learnerId: string): Promise<OwnDataCounts | null> {
  const rows = await db.$queryRaw<OwnDataCounts[]>`
    WITH "mine" AS (SELECT "id" FROM "Attempt" WHERE "learnerId" = ${learnerId})
    SELECT (SELECT count(*)::int FROM "mine") AS "attempts",
      (SELECT count(*)::int FROM "Answer" WHERE "attemptId" IN (SELECT "id" FROM "mine")) AS "answers",
      (SELECT count(*)::int FROM "Share" WHERE "attemptId" IN (SELECT "id" FROM "mine")) AS "shares",
      (SELECT count(*)::int FROM "Membership" WHERE "learnerId" = "learner"."id") AS "classes",
      (SELECT count(*)::int FROM "Report" WHERE "learnerId" = "learner"."id") AS "reports",
      "learner"."recoveryHash" IS NOT NULL AS "hasCode"
    FROM "Learner" AS "learner" WHERE "learner"."id" = ${learnerId}`;
  return rows[0] ?? null;
}

export type OwnAnswer = {
  question: string;
  facts: string[];
  /** The facts that its wrong options belong to. */
  besides: string[];
  stem: string;
  given: unknown;
  earned: number;
  isCorrect: boolean;
  at: string;
};

type OwnResult = { correct: number; total: number; score: number };
export type OwnRegrade = {
  question: string;
  earned: number | null;
  isCorrect: boolean | null;
  before: OwnResult;
  after: OwnResult;
  at: string;
};

export type OwnAttemptRow = FeedbackTiming & {
  id: string;
  assignmentId: string | null;
  set: string;
  lang: string;
  startedAt: Date;
  dailyOn: string | null;
  retryOfId: string | null;
  correct: number | null;
  total: number | null;
  score: number | null;
  shareId: string | null;
  shareName: string | null;
  /** Every answer that was stored, in the order given, as it was graded first. */
  answers: OwnAnswer[];
  /** What was graded again since, in its order; without a grade, its question no longer counts. */
  regrades: OwnRegrade[];
};

type Flat = Omit<OwnAttemptRow, "assigned"> & {
  feedback: NonNullable<FeedbackTiming["assigned"]>["feedback"] | null;
  closesAt: Date | null;
};

/** All attempts of a learner with all answers, the oldest first. */
export async function listOwnAttempts(db: Db, learnerId: string): Promise<OwnAttemptRow[]> {
  const rows = await db.$queryRaw<Flat[]>`
    SELECT "mine"."id", "mine"."assignmentId", "set"."slug" AS "set", "mine"."lang", "mine"."mode"::text, "mine"."startedAt",
      "mine"."finishedAt", "mine"."dailyOn", "mine"."retryOfId", "now"."correct", "now"."total", "now"."score",
      "share"."id" AS "shareId", "share"."name" AS "shareName", "assignment"."feedback"::text, "assignment"."closesAt",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object(
          'question', "given"."itemId", 'facts', "item"."body" -> 'facts',
          'besides', jsonb_path_query_array("item"."body", '$.proof[*].belongsTo'), 'stem', "item"."body" ->> 'stem', 'given', "given"."given",
          'earned', "given"."earned", 'isCorrect', "given"."isCorrect",
          'at', to_char("given"."answeredAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        ) ORDER BY "asked"."position", "given"."sequence")
        FROM "Answer" AS "given" JOIN "AttemptItem" AS "asked" USING ("attemptId", "itemId")
          JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
        WHERE "given"."attemptId" = "mine"."id"
      ), '[]'::jsonb) AS "answers",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('question', "again"."itemId", 'earned', "again"."earned",
          'isCorrect', "again"."isCorrect",
          'before', jsonb_build_object('correct', "correctBefore", 'total', "totalBefore", 'score', "scoreBefore"),
          'after', jsonb_build_object('correct', "again"."correct", 'total', "again"."total", 'score', "again"."score"),
          'at', to_char("again"."regradedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY "again"."sequence")
        FROM "Regrade" AS "again" WHERE "again"."attemptId" = "mine"."id"
      ), '[]'::jsonb) AS "regrades"
    FROM "Attempt" AS "mine" JOIN "SetVersion" AS "set" ON "set"."hash" = "mine"."setHash"
      JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "mine"."id"
      LEFT JOIN "Share" AS "share" ON "share"."attemptId" = "mine"."id"
      LEFT JOIN "Assignment" AS "assignment" ON "assignment"."id" = "mine"."assignmentId"
    WHERE "mine"."learnerId" = ${learnerId}
    ORDER BY "mine"."startedAt", "mine"."id"`;
  return rows.map(({ feedback, closesAt, ...row }) => ({
    ...row,
    assigned: feedback && closesAt ? { feedback, closesAt } : null,
  }));
}

/** What else a learner has: places in classes, and reports on questions. */
export async function listOwnPlaces(db: Db, learnerId: string) {
  const [memberships, reports] = await Promise.all([
    db.membership.findMany({ where: { learnerId }, select: { nickname: true, joinedAt: true } }),
    db.report.findMany({ where: { learnerId }, select: { itemId: true, reason: true, createdAt: true } }),
  ]);
  return { memberships, reports };
}
