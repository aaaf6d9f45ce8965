import "server-only";
import { answeredOf, totalOf } from "../attempts/attempt-columns";
import type { Db } from "../client";

/** An attempt at an assignment without its questions. `answered` of `total` questions have an answer. */
export type AssignedAttemptRow = {
  id: string;
  ordinal: number;
  startedAt: Date;
  dueAt: Date | null;
  finishedAt: Date | null;
  correct: number | null;
  score: number | null;
  total: number;
  answered: number;
};

/** A learner's attempts at an assignment, the first first. */
export async function listAssignedAttempts(
  db: Db,
  { assignmentId, learnerId }: { assignmentId: string; learnerId: string },
): Promise<AssignedAttemptRow[]> {
  return db.$queryRaw<AssignedAttemptRow[]>`
    SELECT "attempt"."id", "attempt"."ordinal", "attempt"."startedAt", "attempt"."dueAt", "attempt"."finishedAt",
      "now"."correct", "now"."score",
      ${totalOf}, ${answeredOf}
    FROM "Attempt" AS "attempt" JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    WHERE "attempt"."assignmentId" = ${assignmentId} AND "attempt"."learnerId" = ${learnerId}
    ORDER BY "attempt"."ordinal"`;
}

type NewAssignedAttempt = {
  id: string;
  assignmentId: string;
  learnerId: string;
  lang: string;
  ordinal: number;
  startedAt: Date;
  dueAt: Date;
  /** Positions of the drawn questions, in the order in which this learner gets them. */
  order: readonly number[];
};

/**
 * Stores an attempt at an assignment in one statement, as long as it is open, the learner is in its class, and this is
 * not one too many. False otherwise, also when another start was faster: then look for the attempt that it made.
 */
export async function insertAssignedAttempt(db: Db, attempt: NewAssignedAttempt): Promise<boolean> {
  const count = await db.$executeRaw`
    WITH "attempt" AS (
      INSERT INTO "Attempt" ("id", "learnerId", "setHash", "lang", "mode", "seed", "startedAt", "assignmentId", "ordinal", "dueAt")
      SELECT ${attempt.id}, "member"."learnerId", "assignment"."setHash", ${attempt.lang}, "assignment"."mode",
        "assignment"."seed", ${attempt.startedAt}::timestamp, "assignment"."id", ${attempt.ordinal}::int,
        LEAST(${attempt.dueAt}::timestamp, "assignment"."closesAt")
      FROM "Assignment" AS "assignment" JOIN "Membership" AS "member" ON "member"."classId" = "assignment"."classId"
      WHERE "assignment"."id" = ${attempt.assignmentId} AND "member"."learnerId" = ${attempt.learnerId}
        AND "assignment"."opensAt" <= ${attempt.startedAt}::timestamp
        AND "assignment"."closesAt" > ${attempt.startedAt}::timestamp
        AND "assignment"."attemptsMax" >= ${attempt.ordinal}::int
      ON CONFLICT DO NOTHING
      RETURNING "id"
    ), "order" AS (
      SELECT "drawn"."position"::int, "row"."place" - 1 AS "place"
      FROM jsonb_array_elements_text(${JSON.stringify(attempt.order)}::jsonb) WITH ORDINALITY AS "row" ("drawn", "place"),
        LATERAL (SELECT "row"."drawn"::int AS "position") AS "drawn"
    )
    INSERT INTO "AttemptItem" ("attemptId", "position", "itemId", "itemVersion")
    -- What was corrected since is asked in its corrected version, or no longer.
    SELECT "attempt"."id", row_number() OVER (ORDER BY "order"."place") - 1, "asked"."itemId",
      CASE WHEN "made"."isCorrected" THEN "made"."correctedVersion" ELSE "asked"."itemVersion" END
    FROM "attempt", "order" JOIN "AssignmentItem" AS "asked" ON "asked"."position" = "order"."position"
    LEFT JOIN LATERAL (
      SELECT true AS "isCorrected", "correctedVersion" FROM "Correction"
      WHERE "itemId" = "asked"."itemId" AND "itemVersion" = "asked"."itemVersion"
        AND ("assignmentId" IS NULL OR "assignmentId" = "asked"."assignmentId")
      ORDER BY "cause" = 'fact', "correctedAt" DESC, "id" LIMIT 1
    ) AS "made" ON true
    WHERE "asked"."assignmentId" = ${attempt.assignmentId} AND "asked"."lang" = ${attempt.lang}
      AND ("made"."isCorrected" IS NULL OR "made"."correctedVersion" IS NOT NULL)`;
  return count > 0;
}

export type OverdueRow = { id: string; learnerId: string; dueAt: Date };

/** Attempts whose time is over and that nobody finished: a learner's, or all of an assignment or a class. */
export async function listOverdue(
  db: Db,
  {
    dueBefore,
    ...whose
  }: { dueBefore: Date } & ({ learnerId: string } | { assignmentId: string } | { classId: string }),
): Promise<OverdueRow[]> {
  const rows = await db.attempt.findMany({
    where: {
      ...("classId" in whose ? { assignment: { classId: whose.classId } } : whose),
      finishedAt: null,
      dueAt: { lt: dueBefore },
    },
    select: { id: true, learnerId: true, dueAt: true },
  });
  return rows.flatMap(({ dueAt, ...row }) => (dueAt ? [{ ...row, dueAt }] : []));
}
