import "server-only";
import type { Db } from "./client";

export type DailyAttemptRow = {
  id: string;
  dailyOn: string;
  finishedAt: Date | null;
  correct: number | null;
  total: number;
  answered: number;
};

/** A learner's scored attempts at the quizzes of some days, both ends included, the newest first. */
export async function listDailyAttempts(
  db: Db,
  { learnerId, from, to }: { learnerId: string; from: string; to: string },
): Promise<DailyAttemptRow[]> {
  return db.$queryRaw<DailyAttemptRow[]>`
    SELECT "attempt"."id", "attempt"."dailyOn", "attempt"."finishedAt", "attempt"."correct",
      (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "attempt"."id") AS "total",
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "attempt"."id") AS "answered"
    FROM "Attempt" AS "attempt"
    WHERE "attempt"."learnerId" = ${learnerId} AND "attempt"."dailyOn" BETWEEN ${from} AND ${to}
    ORDER BY "attempt"."dailyOn" DESC`;
}
