import "server-only";
import { Prisma } from "@/generated/prisma/client";

// Columns of a statement in which an attempt is called "attempt" and what its result is now "now".

/** Questions that count, or before there is a result those that are asked. */
export const totalOf = Prisma.sql`
      COALESCE("now"."total", (SELECT count(*)::int FROM "AttemptItem" WHERE "attemptId" = "attempt"."id")) AS "total"`;

/** Questions that have an answer. */
export const answeredOf = Prisma.sql`
      (SELECT count(DISTINCT "itemId")::int FROM "Answer" WHERE "attemptId" = "attempt"."id") AS "answered"`;

/** What was asked, as a list of `AskedRow`; empty for attempts that `which` leaves out. */
export const askedOf = (which = Prisma.sql`true`) => Prisma.sql`
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('question', "item"."id", 'facts', "item"."body" -> 'facts',
          'besides', jsonb_path_query_array("item"."body", '$.proof[*].belongsTo'))), '[]')
        FROM "AttemptItem" AS "place"
        JOIN "Item" AS "item" ON "item"."id" = "place"."itemId" AND "item"."version" = "place"."itemVersion"
        WHERE "place"."attemptId" = "attempt"."id" AND ${which}
      ) AS "asked"`;
