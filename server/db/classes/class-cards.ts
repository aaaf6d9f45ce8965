import "server-only";
import type { Db } from "../client";

export type ClassCardRow = {
  id: string;
  name: string | null;
  version: number;
  createdAt: Date;
  slug: string;
  definition: unknown;
  /** What the questions were drawn with. */
  seed: number;
  count: number;
  closesAt: Date;
  mode: string;
  /** When its sums were last graded again; null: never. */
  correctedAt: Date | null;
  /** Of its assignment. */
  regrades: number;
  /** Learners who had finished when the card was made. */
  learners: number;
  /** What most of them answered in. */
  lang: string | null;
  /** By question, in order: the share of those learners whose answer earned full credit, 0 to 1. */
  items: { id: string; version: string; kind: string; body: unknown; facility: number }[] | null;
};

/**
 * A class's card in sums only: each learner counts once, by the first attempt they finished, and no row says whose
 * answer is whose. Null when there is no such card.
 */
export async function findClassCard(db: Db, id: string): Promise<ClassCardRow | null> {
  const rows = await db.$queryRaw<ClassCardRow[]>`
    WITH "counted" AS (
      SELECT DISTINCT ON ("attempt"."learnerId") "attempt"."id", "attempt"."lang"
      FROM "ClassCard" AS "card" JOIN "Attempt" AS "attempt" ON "attempt"."assignmentId" = "card"."assignmentId"
      -- As it stood when it was made: a card that counted on would tell what the next learner answered.
      WHERE "card"."id" = ${id} AND "attempt"."finishedAt" <= "card"."createdAt"
      ORDER BY "attempt"."learnerId", "attempt"."ordinal"
    ), "asked" AS (
      SELECT "place"."itemId" AS "id", min("place"."position") AS "position", max("place"."itemVersion") AS "version",
        avg(coalesce("last"."isCorrect", false)::int)::float8 AS "facility"
      FROM "counted" JOIN "AttemptItem" AS "place" ON "place"."attemptId" = "counted"."id"
      LEFT JOIN LATERAL (
        SELECT "isCorrect" FROM "GradedAnswer"
        WHERE "attemptId" = "place"."attemptId" AND "itemId" = "place"."itemId"
        ORDER BY "sequence" DESC LIMIT 1
      ) AS "last" ON true
      LEFT JOIN LATERAL (
        SELECT "earned" IS NULL AS "isVoided" FROM "Regrade"
        WHERE "attemptId" = "place"."attemptId" AND "itemId" = "place"."itemId"
        ORDER BY "sequence" DESC LIMIT 1
      ) AS "again" ON true
      WHERE "again"."isVoided" IS NOT TRUE
      GROUP BY "place"."itemId"
    )
    SELECT "card"."id", "card"."name", "card"."version", "card"."createdAt", "set"."slug", "set"."definition",
      "assignment"."seed", "assignment"."count", "assignment"."closesAt", "assignment"."mode"::text,
      (SELECT count(*)::int FROM "counted") AS "learners",
      (SELECT max("regradedAt") FROM "Regrade" WHERE "attemptId" IN (SELECT "id" FROM "counted")) AS "correctedAt",
      (SELECT count(*)::int FROM "Regrade" JOIN "Attempt" ON "Attempt"."id" = "Regrade"."attemptId"
        WHERE "Attempt"."assignmentId" = "card"."assignmentId") AS "regrades",
      (SELECT mode() WITHIN GROUP (ORDER BY "lang") FROM "counted") AS "lang",
      (
        SELECT jsonb_agg(jsonb_build_object(
          'id', "item"."id", 'version', "item"."version", 'kind', "item"."kind", 'body', "item"."body",
          'facility', "asked"."facility") ORDER BY "asked"."position", "asked"."id")
        FROM "asked" JOIN LATERAL (
          -- One at a time: the planner takes them for many and would read every question there is.
          SELECT * FROM "Item" WHERE "id" = "asked"."id" AND "version" = "asked"."version" LIMIT 1
        ) AS "item" ON true
      ) AS "items"
    FROM "ClassCard" AS "card"
    JOIN "Assignment" AS "assignment" ON "assignment"."id" = "card"."assignmentId"
    JOIN "SetVersion" AS "set" ON "set"."hash" = "assignment"."setHash"
    WHERE "card"."id" = ${id}`;
  return rows[0] ?? null;
}
