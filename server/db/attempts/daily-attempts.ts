import "server-only";
import type { Db } from "../client";
import { answeredOf, askedOf, totalOf } from "./attempt-columns";

/** A question as far as it decides whether an open exam keeps its key. `besides`: the facts of its wrong options. */
export type AskedRow = { question: string; facts: string[]; besides: string[] };

export type DailyAttemptRow = {
  id: string;
  dailyOn: string;
  finishedAt: Date | null;
  correct: number | null;
  total: number;
  answered: number;
  asked: AskedRow[];
};

/** A learner's scored attempts at the quizzes of some days, both ends included, the newest first. */
export async function listDailyAttempts(
  db: Db,
  { learnerId, from, to }: { learnerId: string; from: string; to: string },
): Promise<DailyAttemptRow[]> {
  return db.$queryRaw<DailyAttemptRow[]>`
    SELECT "attempt"."id", "attempt"."dailyOn", "attempt"."finishedAt", "now"."correct",
      ${totalOf}, ${answeredOf}, ${askedOf()}
    FROM "Attempt" AS "attempt" JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    WHERE "attempt"."learnerId" = ${learnerId} AND "attempt"."dailyOn" BETWEEN ${from} AND ${to}
    ORDER BY "attempt"."dailyOn" DESC`;
}
