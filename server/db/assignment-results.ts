import "server-only";
import type { Db } from "./client";

/** The answer that counts to one question. */
export type GivenRow = { id: string; given: unknown; earned: number; isCorrect: boolean };

/** A member's attempt at an assignment, with the answers that count; unanswered questions have none. */
export type ResultAttemptRow = {
  id: string;
  membershipId: string;
  lang: string;
  ordinal: number;
  startedAt: Date;
  finishedAt: Date | null;
  correct: number | null;
  score: number | null;
  answers: GivenRow[];
};

/** Every attempt at an assignment by those who are in its class, the first of each first. */
export async function listResultAttempts(db: Db, assignmentId: string): Promise<ResultAttemptRow[]> {
  return db.$queryRaw<ResultAttemptRow[]>`
    SELECT "attempt"."id", "member"."id" AS "membershipId", "attempt"."lang", "attempt"."ordinal", "attempt"."startedAt",
      "attempt"."finishedAt", "attempt"."correct", "attempt"."score",
      COALESCE((
        SELECT jsonb_agg(jsonb_build_object('id', "last"."itemId", 'given', "last"."given", 'earned', "last"."earned",
          'isCorrect', "last"."isCorrect"))
        FROM (
          SELECT DISTINCT ON ("itemId") * FROM "Answer" WHERE "attemptId" = "attempt"."id"
          ORDER BY "itemId", "sequence" DESC
        ) AS "last"
      ), '[]') AS "answers"
    FROM "Attempt" AS "attempt"
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
        WHERE "Attempt"."assignmentId" = ${id})) AS "stamp"`;
  return rows[0]?.stamp ?? "";
}
