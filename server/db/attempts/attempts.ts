import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Db, DbTransaction } from "../client";
import type { ReportVerdict } from "../reports/report-replies";

export type AttemptMode = "practice" | "exam";
export type StoredResult = { correct: number; total: number; score: number };

export type NewAttempt = {
  id: string;
  learnerId: string;
  lang: string;
  mode: AttemptMode;
  seed: number;
  startedAt: Date;
  /** The day whose one scored attempt this is. */
  dailyOn?: string;
  /** The attempt whose wrong questions this one asks again. */
  retryOfId?: string;
  version: { hash: string; slug: string; definition: object };
  ledgerHash: string;
  items: { id: string; version: string; kind: string; body: unknown }[];
};

/**
 * Stores an attempt in one statement, with all that it rests on: a guest's row, the set's version, the items.
 * What is there already stays as it is; false when an attempt that may be there once is there already.
 */
export async function insertAttempt(db: Db, attempt: NewAttempt): Promise<boolean> {
  const { version } = attempt;
  const items = JSON.stringify(attempt.items.map((item, position) => ({ ...item, position })));
  const count = await db.$executeRaw`
    WITH "given" AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${items}::jsonb)
        AS "row" ("position" int, "id" text, "version" text, "kind" text, "body" jsonb)
    ), "guest" AS (
      INSERT INTO "Learner" ("id", "createdAt") VALUES (${attempt.learnerId}, ${attempt.startedAt})
      ON CONFLICT DO NOTHING
    ), "set" AS (
      INSERT INTO "SetVersion" ("hash", "slug", "definition", "ledgerHash", "importedAt")
      VALUES (${version.hash}, ${version.slug}, ${JSON.stringify(version.definition)}::jsonb, ${attempt.ledgerHash}, ${attempt.startedAt})
      ON CONFLICT DO NOTHING
    ), "item" AS (
      -- In one order everywhere, so that two attempts never wait for each other.
      INSERT INTO "Item" ("id", "version", "kind", "lang", "body", "ledgerHash")
      SELECT "id", "version", "kind", ${attempt.lang}, "body", ${attempt.ledgerHash} FROM "given" ORDER BY "id", "version"
      ON CONFLICT DO NOTHING
    ), "attempt" AS (
      INSERT INTO "Attempt" ("id", "learnerId", "setHash", "lang", "mode", "seed", "startedAt", "dailyOn", "retryOfId")
      VALUES (${attempt.id}, ${attempt.learnerId}, ${version.hash}, ${attempt.lang}, ${attempt.mode}::"AttemptMode",
        ${attempt.seed}::int, ${attempt.startedAt}, ${attempt.dailyOn ?? null}, ${attempt.retryOfId ?? null})
      ON CONFLICT DO NOTHING
      RETURNING "id"
    )
    INSERT INTO "AttemptItem" ("attemptId", "position", "itemId", "itemVersion")
    SELECT "attempt"."id", "given"."position", "given"."id", "given"."version" FROM "attempt", "given"`;
  return count > 0 || attempt.items.length === 0;
}

/** What became of a question after it was asked. Of `rekeyed`: the version that answers are graded by. */
export type Rekeying = { effect: "rekeyed"; version: string; body: unknown } | { effect: "voided" };

/** What was found wrong with a question after it was asked. */
export type CorrectionRow = {
  cause: "fact" | "content" | "teacher";
  /** In words, in both languages; null for a teacher's. */
  reason: unknown;
  /** ISO, in UTC. */
  correctedAt: string;
} & Rekeying;

/** A question of an attempt, with the answer that counts. `sequence`: null where there is none yet. */
export type AttemptItemRow = {
  id: string;
  version: string;
  kind: string;
  body: unknown;
  given: unknown;
  sequence: number | null;
  correction: CorrectionRow | null;
};

export type AttemptRow = {
  id: string;
  learnerId: string;
  setHash: string;
  slug: string;
  definition: unknown;
  lang: string;
  mode: AttemptMode;
  seed: number;
  startedAt: Date;
  /** The day whose scored attempt this is, YYYY-MM-DD; null for every other. */
  dailyOn: string | null;
  retryOfId: string | null;
  /** The assignment it was set for, and what of that decides when its feedback may be seen. */
  assigned: {
    id: string;
    classId: string;
    feedback: "each" | "end" | "closed";
    closesAt: Date;
    timeZone: string;
  } | null;
  /** Answers count until then; null: no limit. */
  dueAt: Date | null;
  finishedAt: Date | null;
  /** The result as it is now, after every regrade. */
  correct: number | null;
  total: number | null;
  score: number | null;
  /** The result as it was first; null where it was never regraded. */
  first: StoredResult | null;
  /** How often it was regraded. */
  regrades: number;
  /** When it was regraded last. */
  regradedAt: Date | null;
  /** Its public page, where it has one. `createdAt`: ISO, in UTC. */
  share: { id: string; name: string | null; version: number; createdAt: string } | null;
  /** What the teacher of its assignment said to its learner's own reports. `repliedAt`: ISO, in UTC. */
  replies: { itemId: string; verdict: ReportVerdict; words: string | null; repliedAt: string }[];
  items: AttemptItemRow[];
};

/** By id: questions whose text is known, as it never changes. */
type Known = ReadonlyMap<string, { body: unknown }>;

/** An attempt with its questions in order, in one query; null when there is none by this id. `known`: all of them, or none. */
export const findAttempt = (db: Db | DbTransaction, id: string, known?: Known): Promise<AttemptRow | null> =>
  findOne(db, Prisma.sql`${id}`, known);

/** The newest attempt at a set that a learner has not finished; null when there is none. */
export const findOpenAttempt = (db: Db, learnerId: string, slug: string): Promise<AttemptRow | null> =>
  findOne(
    db,
    Prisma.sql`(SELECT "open"."id" FROM "Attempt" AS "open" JOIN "SetVersion" AS "of" ON "of"."hash" = "open"."setHash"
      WHERE "open"."learnerId" = ${learnerId} AND "of"."slug" = ${slug} AND "open"."finishedAt" IS NULL
      ORDER BY "open"."startedAt" DESC, "open"."id" LIMIT 1)`,
  );

async function findOne(db: Db | DbTransaction, id: Prisma.Sql, known?: Known): Promise<AttemptRow | null> {
  const rows = await db.$queryRaw<FlatRow[]>`
    SELECT "attempt"."id", "attempt"."learnerId", "attempt"."setHash", "set"."slug", "set"."definition", "attempt"."lang",
      "attempt"."mode"::text, "attempt"."seed", "attempt"."startedAt", "attempt"."dailyOn", "attempt"."retryOfId",
      "attempt"."dueAt", "attempt"."finishedAt", "now"."correct", "now"."total", "now"."score",
      CASE WHEN "now"."regradedAt" IS NOT NULL THEN jsonb_build_object(
        'correct', "attempt"."correct", 'total', "attempt"."total", 'score', "attempt"."score") END AS "first",
      (SELECT count(*)::int FROM "Regrade" WHERE "attemptId" = "attempt"."id") AS "regrades", "now"."regradedAt",
      "assignment"."id" AS "assignmentId", "assignment"."classId", "assignment"."feedback"::text,
      "assignment"."closesAt", "assignment"."timeZone",
      (
        SELECT jsonb_build_object('id', "id", 'name', "name", 'version', "version",
          'createdAt', to_char("createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM "Share" WHERE "attemptId" = "attempt"."id"
      ) AS "share",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('itemId', "reply"."itemId", 'verdict', "reply"."verdict",
          'words', "reply"."words", 'repliedAt', to_char("reply"."repliedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          ORDER BY "reply"."itemId"), '[]')
        FROM "ReportReply" AS "reply" WHERE "reply"."assignmentId" = "attempt"."assignmentId" AND EXISTS (
          SELECT 1 FROM "Report" AS "said" WHERE "said"."assignmentId" = "reply"."assignmentId"
            AND "said"."itemId" = "reply"."itemId" AND "said"."learnerId" = "attempt"."learnerId")
      ) AS "replies",
      (
        SELECT jsonb_agg(jsonb_build_object(
          'id', "item"."id", 'version', "item"."version", 'kind', "item"."kind", 'body', CASE WHEN ${known !== undefined}::boolean THEN NULL ELSE "item"."body" END,
          'given', "last"."given", 'sequence', "last"."sequence", 'correction', "made"."correction")
          ORDER BY "asked"."position")
        FROM "AttemptItem" AS "asked"
        JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
        LEFT JOIN LATERAL (
          SELECT "given", "sequence" FROM "Answer"
          WHERE "attemptId" = "asked"."attemptId" AND "itemId" = "asked"."itemId"
          ORDER BY "sequence" DESC LIMIT 1
        ) AS "last" ON true
        LEFT JOIN LATERAL (
          SELECT jsonb_build_object('cause', "found"."cause", 'effect', "found"."effect", 'reason', "found"."reason",
            'correctedAt', to_char("found"."correctedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'version', "found"."correctedVersion", 'body', (
              SELECT "body" FROM "Item" WHERE "id" = "found"."itemId" AND "version" = "found"."correctedVersion")
          ) AS "correction"
          FROM "correction_of"("asked"."itemId", "asked"."itemVersion", "attempt"."assignmentId") AS "found"
        ) AS "made" ON true
        WHERE "asked"."attemptId" = "attempt"."id"
      ) AS "items"
    FROM "Attempt" AS "attempt" JOIN "SetVersion" AS "set" ON "set"."hash" = "attempt"."setHash"
    JOIN "CurrentResult" AS "now" ON "now"."attemptId" = "attempt"."id"
    LEFT JOIN "Assignment" AS "assignment" ON "assignment"."id" = "attempt"."assignmentId"
    WHERE "attempt"."id" = ${id}`;
  if (!rows[0]) return null;
  const attempt = withAssigned(rows[0]);
  if (!known) return attempt;
  return { ...attempt, items: attempt.items.map((item) => ({ ...item, body: known.get(item.id)?.body })) };
}

type Assigned = NonNullable<AttemptRow["assigned"]>;
type FlatRow = Omit<AttemptRow, "assigned"> & Omit<Assigned, "id"> & { assignmentId: string | null };

function withAssigned({ assignmentId, classId, feedback, closesAt, timeZone, ...row }: FlatRow): AttemptRow {
  return {
    ...row,
    assigned: assignmentId === null ? null : { id: assignmentId, classId, feedback, closesAt, timeZone },
  };
}

type Finish = {
  id: string;
  learnerId: string;
  now: Date;
  resultOf(attempt: AttemptRow): StoredResult;
  /** Grades it again, where something it asks was corrected meanwhile; null where nothing is to be graded again. */
  regrade(transaction: DbTransaction, id: string): Promise<StoredResult | null>;
};

/**
 * Sets an attempt's result once and for all; null when it is not this learner's. Answers on their way are let in
 * first and none after, so that the result is always the one its answers give. Gives the result as it is now.
 */
export async function setResult(
  db: Db,
  { id, learnerId, now, resultOf, regrade }: Finish,
): Promise<StoredResult | null> {
  return db.$transaction(
    async (transaction) => {
      const mine = await transaction.$queryRaw<unknown[]>`
        SELECT 1 FROM "Attempt" WHERE "id" = ${id} AND "learnerId" = ${learnerId} FOR UPDATE`;
      const attempt = mine.length > 0 ? await findAttempt(transaction, id) : null;
      if (attempt === null) return null;
      const stored = storedResult(attempt);
      if (stored) return stored;
      const result = resultOf(attempt);
      // Whoever finishes late has finished when the time was over.
      const finishedAt = attempt.dueAt && attempt.dueAt < now ? attempt.dueAt : now;
      await transaction.attempt.update({ where: { id }, data: { finishedAt, ...result }, select: { id: true } });
      return attempt.items.some(({ correction }) => correction) ? ((await regrade(transaction, id)) ?? result) : result;
    },
    { maxWait: 10_000, timeout: 10_000 },
  );
}

/** The result of a finished attempt, null before. */
export function storedResult({ correct, total, score }: AttemptRow): StoredResult | null {
  return correct === null || total === null || score === null ? null : { correct, total, score };
}
