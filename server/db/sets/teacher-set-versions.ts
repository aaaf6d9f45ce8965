import "server-only";
import type { Db } from "../client";
import type { SetAccess } from "./teacher-sets";

type PinnedItem = { lang: string; position: number; id: string; version: string; kind: string; body: unknown };

export type NewVersion = {
  setId: string;
  /** The set's revision whose questions these are. */
  seen: number;
  hash: string;
  slug: string;
  definition: object;
  ledgerHash: string;
  now: Date;
  items: readonly PinnedItem[];
};

/**
 * Stores the next version of a teacher's set in one statement, with its questions. Gives its number; the newest one's
 * where that is the same already, and null when the set has changed since `seen`.
 */
export async function insertVersion(db: Db, version: NewVersion): Promise<number | null> {
  const { setId, seen, hash, slug, definition, ledgerHash, now, items } = version;
  const rows = await db.$queryRaw<{ number: number }[]>`
    WITH "given" AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
        AS "row" ("lang" text, "position" int, "id" text, "version" text, "kind" text, "body" jsonb)
    ), "own" AS MATERIALIZED (
      SELECT "id" FROM "TeacherSet" WHERE "id" = ${setId} AND "revision" = ${seen}::int FOR UPDATE
    ), "last" AS MATERIALIZED (
      SELECT "number", "hash" FROM "TeacherSetVersion" WHERE "setId" IN (SELECT "id" FROM "own")
      ORDER BY "number" DESC LIMIT 1
    ), "set" AS (
      INSERT INTO "SetVersion" ("hash", "slug", "definition", "ledgerHash", "importedAt")
      SELECT ${hash}, ${slug}, ${JSON.stringify(definition)}::jsonb, ${ledgerHash}, ${now}::timestamp FROM "own"
      ON CONFLICT DO NOTHING RETURNING "hash"
    ), "item" AS (
      INSERT INTO "Item" ("id", "version", "kind", "lang", "body", "ledgerHash")
      SELECT DISTINCT ON ("given"."id", "version") "given"."id", "version", "kind", "body" ->> 'lang', "body", ${ledgerHash}
      FROM "own", "given" ORDER BY "given"."id", "version"
      ON CONFLICT DO NOTHING
    ), "pinned" AS (
      INSERT INTO "SetVersionItem" ("hash", "lang", "position", "itemId", "itemVersion")
      SELECT "set"."hash", "given"."lang", "given"."position", "given"."id", "given"."version" FROM "set", "given"
    ), "next" AS (
      INSERT INTO "TeacherSetVersion" ("setId", "number", "hash", "publishedAt")
      SELECT "own"."id", COALESCE((SELECT "number" FROM "last"), 0) + 1, ${hash}, ${now}::timestamp FROM "own"
      WHERE NOT EXISTS (SELECT 1 FROM "last" WHERE "hash" = ${hash})
      RETURNING "number"
    )
    SELECT "number" FROM "next" UNION ALL SELECT "number" FROM "last" WHERE "hash" = ${hash}`;
  return rows[0]?.number ?? null;
}

/** A version as whoever may take it finds it. */
export type PublishedRow = {
  hash: string;
  slug: string;
  definition: unknown;
  ledgerHash: string;
  access: SetAccess;
  ownerId: string;
  number: number;
};

/** The newest version of the teacher's set at this address, or null. */
export async function findNewestVersion(db: Db, slug: string): Promise<PublishedRow | null> {
  const rows = await db.$queryRaw<PublishedRow[]>`
    SELECT "version"."hash", "version"."slug", "version"."definition", "version"."ledgerHash", "set"."access"::text,
      "set"."ownerId", "made"."number"
    FROM "TeacherSet" AS "set" JOIN "TeacherSetVersion" AS "made" ON "made"."setId" = "set"."id"
      JOIN "SetVersion" AS "version" ON "version"."hash" = "made"."hash"
    WHERE "set"."slug" = ${slug} ORDER BY "made"."number" DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** A version by its hash, whoever may find its set now, or null. */
export async function findVersionByHash(
  db: Db,
  hash: string,
): Promise<Pick<PublishedRow, "hash" | "definition" | "ledgerHash"> | null> {
  return db.setVersion.findUnique({ where: { hash }, select: { hash: true, definition: true, ledgerHash: true } });
}

export type PinnedRow = { lang: string; body: unknown; kind: string; id: string; version: string };

/**
 * The questions that a version names, in order, in their corrected versions and without those that have none; none for
 * a set of the content, which is drawn from.
 */
export async function listPinned(db: Db, hash: string): Promise<PinnedRow[]> {
  return db.$queryRaw<PinnedRow[]>`
    SELECT "pinned"."lang", "item"."id", "item"."version", "item"."kind", "item"."body"
    FROM "SetVersionItem" AS "pinned"
    LEFT JOIN LATERAL (
      SELECT true AS "isCorrected", "correctedVersion" FROM "Correction"
      WHERE "itemId" = "pinned"."itemId" AND "itemVersion" = "pinned"."itemVersion" AND "assignmentId" IS NULL
      ORDER BY "cause" = 'fact', "correctedAt" DESC, "id" LIMIT 1
    ) AS "made" ON true
    JOIN "Item" AS "item" ON "item"."id" = "pinned"."itemId"
      AND "item"."version" = CASE WHEN "made"."isCorrected" THEN "made"."correctedVersion" ELSE "pinned"."itemVersion" END
    WHERE "pinned"."hash" = ${hash} ORDER BY "pinned"."lang", "pinned"."position"`;
}

/** The versions of a set, the newest first, and how many assignments and attempts rest on each. */
export type VersionRow = { number: number; hash: string; publishedAt: Date; assignments: number; attempts: number };

export async function listVersions(db: Db, setId: string): Promise<VersionRow[]> {
  return db.$queryRaw<VersionRow[]>`
    SELECT "number", "hash", "publishedAt",
      (SELECT count(*)::int FROM "Assignment" WHERE "setHash" = "made"."hash") AS "assignments",
      (SELECT count(*)::int FROM "Attempt" WHERE "setHash" = "made"."hash") AS "attempts"
    FROM "TeacherSetVersion" AS "made" WHERE "setId" = ${setId} ORDER BY "number" DESC`;
}

/** Newest versions of listed sets, the one published last first. */
export async function listPublicVersions(db: Db, most: number): Promise<{ definition: unknown; publishedAt: Date }[]> {
  return db.$queryRaw<{ definition: unknown; publishedAt: Date }[]>`
    WITH "listed" AS MATERIALIZED (
      SELECT "id", "publishedAt" FROM "TeacherSet" WHERE "access" = 'public' AND "publishedAt" IS NOT NULL
      ORDER BY "publishedAt" DESC LIMIT ${most}::int
    )
    SELECT "version"."definition", "listed"."publishedAt"
    FROM "listed" JOIN LATERAL (
      SELECT "hash" FROM "TeacherSetVersion" WHERE "setId" = "listed"."id" ORDER BY "number" DESC LIMIT 1
    ) AS "made" ON true
    JOIN "SetVersion" AS "version" ON "version"."hash" = "made"."hash"
    ORDER BY "listed"."publishedAt" DESC, "listed"."id"`;
}
