import "server-only";
import { totalOf } from "../attempts/attempt-columns";
import type { Db } from "../client";

/** The answer that counts to one question. */
export type GivenRow = { id: string; given: unknown; earned: number; isCorrect: boolean };

/** A question that was corrected after the attempt; it counts unless it was voided. */
export type RegradedRow = { id: string; counts: boolean };

/** A member's attempt at an assignment, with the answers that count; unanswered questions have none. */
export type ResultAttemptRow = {
  id: string;
  membershipId: string;
  lang: string;
  ordinal: number;
  startedAt: Date;
  finishedAt: Date | null;
  /** As they are now. `total`: questions that count; before the end, those asked. */
  correct: number | null;
  total: number;
  score: number | null;
  /** Without those to voided questions. */
  answers: GivenRow[];
  regraded: RegradedRow[];
};

/** Every attempt at an assignment by those who are in its class, the first of each first. */
export async function listResultAttempts(db: Db, assignmentId: string): Promise<ResultAttemptRow[]> {
  return db.$queryRaw<ResultAttemptRow[]>`
    SELECT "attempt"."id", "member"."id" AS "membershipId", "attempt"."lang", "attempt"."ordinal", "attempt"."startedAt",
      "attempt"."finishedAt", "now"."correct", "now"."score",
      ${totalOf},
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('id', "last"."itemId", 'counts', "last"."earned" IS NOT NULL))
        FROM (
          SELECT DISTINCT ON ("itemId") * FROM "Regrade" WHERE "attemptId" = "attempt"."id"
          ORDER BY "itemId", "sequence" DESC
        ) AS "last"
      ), '[]') AS "regraded",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('id', "last"."itemId", 'given', "last"."given", 'earned', "last"."earned",
          'isCorrect', "last"."isCorrect"))
        FROM (
          SELECT DISTINCT ON ("itemId") * FROM "GradedAnswer" WHERE "attemptId" = "attempt"."id"
          ORDER BY "itemId", "sequence" DESC
        ) AS "last" WHERE "last"."counts"
      ), '[]') AS "answers"
    FROM "Attempt" AS "attempt" JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    JOIN "Assignment" AS "assignment" ON "assignment"."id" = "attempt"."assignmentId"
    JOIN "Membership" AS "member"
      ON "member"."classId" = "assignment"."classId" AND "member"."learnerId" = "attempt"."learnerId"
    WHERE "assignment"."id" = ${assignmentId}
    ORDER BY "attempt"."ordinal", "attempt"."id"`;
}

/** What changes when anyone does anything: how many attempts, answers and results there are, and who is in the class. */
export async function resultsStamp(db: Db, { id, classId }: { id: string; classId: string }): Promise<string> {
  const rows = await db.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws('.',
      (SELECT count(*) FROM "Membership" WHERE "classId" = ${classId}),
      (SELECT count(*) FROM "Attempt" WHERE "assignmentId" = ${id}),
      (SELECT count(*) FROM "Attempt" WHERE "assignmentId" = ${id} AND "finishedAt" IS NOT NULL),
      (SELECT count(*) FROM "Answer" JOIN "Attempt" ON "Attempt"."id" = "Answer"."attemptId"
        WHERE "Attempt"."assignmentId" = ${id}),
      (SELECT count(*) FROM "Regrade" JOIN "Attempt" ON "Attempt"."id" = "Regrade"."attemptId"
        WHERE "Attempt"."assignmentId" = ${id})) AS "stamp"`;
  return rows[0]?.stamp ?? "";
}
