import "server-only";
import type { Db } from "./client";
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
      COALESCE("now"."total", (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "attempt"."id")) AS "total",
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "attempt"."id") AS "answered",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('question', "item"."id", 'facts', "item"."body" -> 'facts',
          'besides', jsonb_path_query_array("item"."body", '$.proof[*].belongsTo'))), '[]')
        FROM "AttemptItem" AS "place"
        JOIN "Item" AS "item" ON "item"."id" = "place"."itemId" AND "item"."version" = "place"."itemVersion"
        WHERE "place"."attemptId" = "attempt"."id" AND "attempt"."dailyOn" = ${on}
      ) AS "asked"
    FROM "Attempt" AS "attempt" JOIN "SetVersion" AS "set" ON "set"."hash" = "attempt"."setHash"
    JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    WHERE "attempt"."learnerId" = ${learnerId} AND ("attempt"."finishedAt" IS NULL OR "attempt"."dailyOn" = ${on})
    ORDER BY "attempt"."startedAt" DESC, "attempt"."id"
    LIMIT ${limit}::int`;
}
