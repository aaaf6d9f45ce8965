import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Db } from "../client";
import { answeredOf, askedOf, totalOf } from "./attempt-columns";
import type { DailyAttemptRow } from "./daily-attempts";

/** `dailyOn`: null for an attempt that counts for no day. */
export type OpenAttemptRow = Omit<DailyAttemptRow, "dailyOn"> & { slug: string; dailyOn: string | null };

/** A learner's attempts that are not finished and the scored one of a day, the newest first, in one statement. */
export async function listOpenAttempts(
  db: Db,
  { learnerId, on, limit }: { learnerId: string; on: string; limit: number },
): Promise<OpenAttemptRow[]> {
  return db.$queryRaw<OpenAttemptRow[]>`
    SELECT "attempt"."id", "set"."slug", "attempt"."dailyOn", "attempt"."finishedAt", "now"."correct",
      ${totalOf}, ${answeredOf}, ${askedOf(Prisma.sql`"attempt"."dailyOn" = ${on}`)}
    FROM "Attempt" AS "attempt" JOIN "SetVersion" AS "set" ON "set"."hash" = "attempt"."setHash"
    JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    WHERE "attempt"."learnerId" = ${learnerId} AND ("attempt"."finishedAt" IS NULL OR "attempt"."dailyOn" = ${on})
    ORDER BY "attempt"."startedAt" DESC, "attempt"."id"
    LIMIT ${limit}::int`;
}
