import "server-only";
import type { Db } from "../client";

/** A question version that learners reported outside assignments, with how often each reason was given. */
export type CorpusReportRow = {
  id: string;
  version: string;
  kind: string;
  lang: string;
  stem: string;
  reasons: Record<string, number>;
  lastAt: Date;
};

/** Reports on questions that no teacher set, the most reported first. Who reported is not asked. */
export async function listCorpusReports(db: Db): Promise<CorpusReportRow[]> {
  return db.$queryRaw<CorpusReportRow[]>`
    SELECT "item"."id", "item"."version", "item"."kind", "item"."lang", "item"."body" ->> 'stem' AS "stem",
      jsonb_object_agg("told"."reason", "told"."count") AS "reasons", max("told"."lastAt") AS "lastAt"
    FROM (
      SELECT "itemId", "itemVersion", "reason"::text, count(*)::int AS "count", max("createdAt") AS "lastAt"
      FROM "Report" WHERE "assignmentId" IS NULL GROUP BY "itemId", "itemVersion", "reason"
    ) AS "told" JOIN "Item" AS "item" ON "item"."id" = "told"."itemId" AND "item"."version" = "told"."itemVersion"
    GROUP BY "item"."id", "item"."version" ORDER BY sum("told"."count") DESC, "item"."id", "item"."version"`;
}
