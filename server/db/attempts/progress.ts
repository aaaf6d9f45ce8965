import "server-only";
import type { FeedbackTiming } from "@/domain/progress/feedback-due";
import type { Db } from "../client";

/** An attempt without its questions. `answered` of `total` questions have an answer. */
export type ProgressRow = FeedbackTiming & {
  id: string;
  slug: string;
  definition: unknown;
  lang: string;
  startedAt: Date;
  dailyOn: string | null;
  retryOfId: string | null;
  correct: number | null;
  score: number | null;
  /** Questions that count; before the end, those asked. */
  total: number;
  answered: number;
  /** When it was last graded again; null: never. */
  regradedAt: Date | null;
};

type Flat = Omit<ProgressRow, "assigned"> & {
  feedback: NonNullable<FeedbackTiming["assigned"]>["feedback"] | null;
  closesAt: Date | null;
};

/** A learner's attempts, the newest first. */
export async function listProgressRows(db: Db, learnerId: string, limit: number): Promise<ProgressRow[]> {
  const rows = await db.$queryRaw<Flat[]>`
    WITH "mine" AS MATERIALIZED (
      SELECT * FROM "Attempt" WHERE "learnerId" = ${learnerId} ORDER BY "startedAt" DESC, "id" LIMIT ${limit}::int
    )
    SELECT "mine"."id", "set"."slug", "set"."definition", "mine"."lang", "mine"."mode"::text, "mine"."startedAt",
      "mine"."finishedAt", "mine"."dailyOn", "mine"."retryOfId",
      "now"."correct", "now"."score", "now"."regradedAt", "assignment"."feedback"::text, "assignment"."closesAt",
      COALESCE("now"."total", (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "mine"."id")) AS "total",
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "mine"."id") AS "answered"
    FROM "mine" JOIN "SetVersion" AS "set" ON "set"."hash" = "mine"."setHash"
      JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "mine"."id"
      LEFT JOIN "Assignment" AS "assignment" ON "assignment"."id" = "mine"."assignmentId"
    ORDER BY "mine"."startedAt" DESC, "mine"."id"`;
  return rows.map(({ feedback, closesAt, ...row }) => ({
    ...row,
    assigned: feedback && closesAt ? { feedback, closesAt } : null,
  }));
}

/** The answer that counts to one question of an attempt, with when its attempt's feedback may be seen. */
export type CountedAnswerRow = FeedbackTiming & {
  attemptId: string;
  assignmentId: string | null;
  question: string;
  kind: string;
  topic: string;
  facts: string[];
  /** The facts that its wrong options belong to. */
  besides: string[];
  isRetry: boolean;
  isCorrect: boolean;
  answeredAt: Date;
};

type FlatAnswer = Omit<CountedAnswerRow, "assigned"> & Pick<Flat, "feedback" | "closesAt">;

/** A learner's answers that count, the newest first, from all of their attempts. */
export async function listCountedAnswers(db: Db, learnerId: string, limit: number): Promise<CountedAnswerRow[]> {
  const rows = await db.$queryRaw<FlatAnswer[]>`
    WITH "counted" AS MATERIALIZED (
      SELECT DISTINCT ON ("given"."attemptId", "given"."itemId") "given"."attemptId", "given"."itemId",
        "given"."isCorrect", "given"."counts", "given"."answeredAt", "mine"."mode", "mine"."finishedAt", "mine"."assignmentId",
        "mine"."retryOfId" IS NOT NULL AS "isRetry"
      FROM "Attempt" AS "mine" JOIN "GradedAnswer" AS "given" ON "given"."attemptId" = "mine"."id"
      WHERE "mine"."learnerId" = ${learnerId}
      ORDER BY "given"."attemptId", "given"."itemId", "given"."sequence" DESC
    ), "newest" AS MATERIALIZED (
      SELECT * FROM "counted" WHERE "counts" ORDER BY "answeredAt" DESC, "attemptId", "itemId" LIMIT ${limit}::int
    ), "asked" AS MATERIALIZED (
      SELECT DISTINCT "itemId", "itemVersion" FROM "newest" JOIN "AttemptItem" USING ("attemptId", "itemId")
    ), "about" AS MATERIALIZED (
      SELECT "asked"."itemId", "asked"."itemVersion", "item"."kind", "item"."body" ->> 'topic' AS "topic",
        "item"."body" -> 'facts' AS "facts",
        jsonb_path_query_array("item"."body", '$.proof[*].belongsTo') AS "besides"
      FROM "asked" JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
    )
    SELECT "newest"."attemptId", "newest"."assignmentId", "newest"."itemId" AS "question", "about"."kind",
      "about"."topic", "about"."facts", "about"."besides",
      "newest"."isRetry", "newest"."isCorrect", "newest"."answeredAt", "newest"."mode"::text, "newest"."finishedAt", "assignment"."feedback"::text,
      "assignment"."closesAt"
    FROM "newest" JOIN "AttemptItem" USING ("attemptId", "itemId") JOIN "about" USING ("itemId", "itemVersion")
      LEFT JOIN "Assignment" AS "assignment" ON "assignment"."id" = "newest"."assignmentId"
    ORDER BY "newest"."answeredAt" DESC, "newest"."attemptId", "newest"."itemId"`;
  return rows.map(({ feedback, closesAt, ...row }) => ({
    ...row,
    assigned: feedback && closesAt ? { feedback, closesAt } : null,
  }));
}
