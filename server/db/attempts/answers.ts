import "server-only";
import type { Db } from "../client";
import type { Rekeying } from "./attempts";

export type NewAnswer = {
  attemptId: string;
  learnerId: string;
  itemId: string;
  itemVersion: string;
  /** The place among the answers to this question that it must take; null: the next one, unless it says the same. */
  sequence: number | null;
  given: unknown;
  earned: number;
  isCorrect: boolean;
  answeredAt: Date;
  /** The earliest due time that still lets it count. */
  dueSince: Date;
};

/** stored: it counts, now or from before · differs: its place is taken by another answer · late: its time is over. */
export type AnswerOutcome = "stored" | "differs" | "finished" | "late" | "not-found";

/** `correction`: what was found wrong with the question since it was asked. */
export type AppendedAnswer = { outcome: AnswerOutcome; correction: Rekeying | null };

/** Each lost race means that another answer came first, so that a second look nearly always settles it. */
const looksMax = 10;

/**
 * Appends an answer in one statement. The same request again, or twenty at once, leave one row: who loses a race for
 * a place looks again at what was stored there.
 */
export async function appendAnswer(db: Db, answer: NewAnswer): Promise<AppendedAnswer> {
  for (let tried = 0; tried < looksMax; tried++) {
    const look = await tryToAppend(db, answer);
    const outcome = look ? outcomeOf(look, answer.sequence !== null) : "not-found";
    if (outcome !== "lost a race") return { outcome, correction: look?.correction ?? null };
  }
  throw new Error(`answer to ${answer.itemId} in attempt ${answer.attemptId} found no place`);
}

type Look = {
  isFinished: boolean;
  isLate: boolean;
  isAdded: boolean;
  isSame: boolean | null;
  correction: Rekeying | null;
};

async function tryToAppend(db: Db, answer: NewAnswer): Promise<Look | undefined> {
  const { attemptId, learnerId, itemId, itemVersion, sequence, earned, isCorrect, answeredAt, dueSince } = answer;
  // The lock keeps a result from being set between this look at the attempt and the end of the statement.
  const rows = await db.$queryRaw<Look[]>`
    WITH "new" AS MATERIALIZED (
      SELECT ${attemptId}::text AS "attemptId", ${itemId}::text AS "itemId", ${sequence}::int AS "sequence",
        ${JSON.stringify(answer.given)}::jsonb AS "given"
    ), "held" AS MATERIALIZED (
      SELECT "assignmentId", "finishedAt", COALESCE("dueAt" < ${dueSince}::timestamp, false) AS "isLate" FROM "Attempt"
      WHERE "id" = (SELECT "attemptId" FROM "new") AND "learnerId" = ${learnerId} FOR KEY SHARE
    ), "rival" AS (
      SELECT "old"."sequence", "old"."given" = "new"."given" AS "isSame" FROM "new" JOIN "Answer" AS "old"
        ON "old"."attemptId" = "new"."attemptId" AND "old"."itemId" = "new"."itemId"
        AND ("new"."sequence" IS NULL OR "old"."sequence" = "new"."sequence")
      ORDER BY "old"."sequence" DESC LIMIT 1
    ), "added" AS (
      INSERT INTO "Answer" ("attemptId", "itemId", "sequence", "given", "earned", "isCorrect", "answeredAt")
      SELECT "attemptId", "itemId", COALESCE("sequence", (SELECT "sequence" FROM "rival") + 1, 1), "given",
        ${earned}::float8, ${isCorrect}, ${answeredAt}
      FROM "held", "new"
      WHERE "finishedAt" IS NULL AND NOT "isLate"
        AND NOT EXISTS (SELECT 1 FROM "rival" WHERE "new"."sequence" IS NOT NULL OR "rival"."isSame")
      ON CONFLICT DO NOTHING
      RETURNING 1
    )
    SELECT "finishedAt" IS NOT NULL AS "isFinished", "isLate", EXISTS (SELECT 1 FROM "added") AS "isAdded",
      (SELECT "isSame" FROM "rival") AS "isSame", (
        SELECT jsonb_build_object('effect', "found"."effect", 'version', "found"."correctedVersion", 'body', (
          SELECT "body" FROM "Item" WHERE "id" = "found"."itemId" AND "version" = "found"."correctedVersion"))
        FROM "correction_of"(${itemId}, ${itemVersion}, "held"."assignmentId") AS "found"
      ) AS "correction"
    FROM "held"`;
  return rows[0];
}

function outcomeOf({ isFinished, isLate, isAdded, isSame }: Look, hasPlace: boolean): AnswerOutcome | "lost a race" {
  if (isAdded || isSame) return "stored";
  if (isFinished) return "finished";
  if (isLate) return "late";
  return hasPlace && isSame === false ? "differs" : "lost a race";
}
