import "server-only";
import type { AttemptMode } from "./attempts";
import type { Db } from "./client";

export type AttemptSummaryRow = {
  id: string;
  slug: string;
  definition: unknown;
  lang: string;
  mode: AttemptMode;
  seed: number;
  dailyOn: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  total: number;
  answered: number;
};

/** A learner's attempts without their questions, the newest first. */
export async function listAttemptRows(db: Db, learnerId: string, limit: number): Promise<AttemptSummaryRow[]> {
  return db.$queryRaw<AttemptSummaryRow[]>`
    SELECT "attempt"."id", "set"."slug", "set"."definition", "attempt"."lang", "attempt"."mode"::text,
      "attempt"."seed", "attempt"."dailyOn", "attempt"."startedAt", "attempt"."finishedAt",
      (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "attempt"."id") AS "total",
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "attempt"."id") AS "answered"
    FROM "Attempt" AS "attempt" JOIN "SetVersion" AS "set" ON "set"."hash" = "attempt"."setHash"
    WHERE "attempt"."learnerId" = ${learnerId}
    ORDER BY "attempt"."startedAt" DESC, "attempt"."id"
    LIMIT ${limit}::int`;
}
