import "server-only";
import type { Db, DbTransaction } from "../client";
import type { StoredResult } from "./attempts";

/** A correction that a finished attempt has not been graded by. */
export type PendingCorrection = { correctionId: string; itemId: string };

type Pending = {
  /** Only this attempt's, or those of one assignment. */
  attemptId?: string;
  assignmentId?: string;
};

/**
 * Attempts with a correction that they have not been graded by, after the given one in the order of their ids. Of those
 * under way only where the correction is newer than `since`: they may be finishing in this moment.
 */
export async function listPendingAttempts(
  db: Db,
  { after, limit, since, assignmentId }: { after: string; limit: number; since: Date } & Pending,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "attempt"."id"
    FROM "Correction" AS "made"
    JOIN "AttemptItem" AS "asked" ON "asked"."itemId" = "made"."itemId" AND "asked"."itemVersion" = "made"."itemVersion"
    JOIN "Attempt" AS "attempt" ON "attempt"."id" = "asked"."attemptId"
    WHERE "made"."effect" <> 'retired' AND "attempt"."id" > ${after}
      AND ("made"."assignmentId" IS NULL OR "made"."assignmentId" = "attempt"."assignmentId")
      AND ("attempt"."finishedAt" IS NOT NULL OR "made"."correctedAt" > ${since}::timestamp)
      AND (${assignmentId ?? null}::text IS NULL OR "attempt"."assignmentId" = ${assignmentId ?? null}::text)
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade" WHERE "attemptId" = "attempt"."id" AND "correctionId" = "made"."id")
    ORDER BY "attempt"."id" LIMIT ${limit}::int`;
  return rows.map(({ id }) => id);
}

/** Locks an attempt and gives the corrections that it has not been graded by; none while it is under way. */
export async function lockPending(transaction: DbTransaction, attemptId: string): Promise<PendingCorrection[]> {
  const held = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM "Attempt" WHERE "id" = ${attemptId} AND "finishedAt" IS NOT NULL FOR UPDATE`;
  if (held.length === 0) return [];
  // Asked once the lock is there, so that two at once do not both find them.
  return transaction.$queryRaw<PendingCorrection[]>`
    SELECT "made"."id" AS "correctionId", "made"."itemId"
    FROM "Attempt" AS "attempt" JOIN "AttemptItem" AS "asked" ON "asked"."attemptId" = "attempt"."id"
    JOIN "Correction" AS "made" ON "made"."itemId" = "asked"."itemId" AND "made"."itemVersion" = "asked"."itemVersion"
    WHERE "attempt"."id" = ${attemptId} AND "made"."effect" <> 'retired'
      AND ("made"."assignmentId" IS NULL OR "made"."assignmentId" = "attempt"."assignmentId")
      AND NOT EXISTS (
        SELECT 1 FROM "Regrade" WHERE "attemptId" = "attempt"."id" AND "correctionId" = "made"."id")
    ORDER BY "made"."correctedAt", "made"."id"`;
}

export type NewRegrade = PendingCorrection & {
  /** What the answer earns now; null: its question does not count. */
  grade: { earned: number; isCorrect: boolean } | null;
  before: StoredResult;
  after: StoredResult;
};

/** Appends regrades of one attempt, whose row is locked. */
export async function appendRegrades(
  transaction: DbTransaction,
  attemptId: string,
  regrades: readonly NewRegrade[],
  regradedAt: Date,
): Promise<void> {
  const last = await transaction.regrade.count({ where: { attemptId } });
  await transaction.regrade.createMany({
    data: regrades.map(({ correctionId, itemId, grade, before, after }, at) => ({
      ...{ attemptId, sequence: last + at + 1, correctionId, itemId, regradedAt },
      ...{ earned: grade?.earned ?? null, isCorrect: grade?.isCorrect ?? null },
      ...{ correctBefore: before.correct, totalBefore: before.total, scoreBefore: before.score },
      ...after,
    })),
  });
}
