import "server-only";
import type { Db } from "./client";

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
    SELECT "id", "ordinal", "startedAt", "dueAt", "finishedAt", "correct", "score",
      (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "Attempt"."id") AS "total",
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "Attempt"."id") AS "answered"
    FROM "Attempt" WHERE "assignmentId" = ${assignmentId} AND "learnerId" = ${learnerId}
    ORDER BY "ordinal"`;
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
    SELECT "attempt"."id", "order"."place", "asked"."itemId", "asked"."itemVersion"
    FROM "attempt", "order" JOIN "AssignmentItem" AS "asked" ON "asked"."position" = "order"."position"
    WHERE "asked"."assignmentId" = ${attempt.assignmentId} AND "asked"."lang" = ${attempt.lang}`;
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
