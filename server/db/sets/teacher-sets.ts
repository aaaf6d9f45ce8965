import "server-only";
import type { Db, DbTransaction } from "../client";

export type SetAccess = "private" | "link" | "public";

/** A teacher's set with the step that stands. */
export type TeacherSetRow = {
  id: string;
  ownerId: string;
  slug: string;
  access: SetAccess;
  revision: number;
  step: number;
  /** The oldest step that is kept: undo goes no further. */
  firstStep: number;
  lastStep: number;
  createdAt: Date;
  changedAt: Date;
  draft: unknown;
};

/** A question as a set keeps it. */
export type SetQuestionRow = { hash: string; body: unknown };

/** Steps that undo can go back. */
const stepsKept = 100;

export type NewTeacherSet = { id: string; ownerId: string; slug: string; now: Date; draft: object };

/** Stores a set with its first step; false when its owner has `max` already. */
export async function insertTeacherSet(
  db: Db,
  { id, ownerId, slug, now, draft }: NewTeacherSet,
  questions: readonly SetQuestionRow[],
  max: number,
): Promise<boolean> {
  const count = await db.$executeRaw`
    WITH "made" AS (
      INSERT INTO "TeacherSet" ("id", "ownerId", "slug", "revision", "step", "lastStep", "createdAt", "changedAt")
      SELECT ${id}, ${ownerId}, ${slug}, 1, 1, 1, ${now}::timestamp, ${now}::timestamp
      WHERE (SELECT count(*) FROM "TeacherSet" WHERE "ownerId" = ${ownerId}) < ${max}::int
      RETURNING "id"
    ), "question" AS (
      INSERT INTO "SetQuestion" ("setId", "hash", "body")
      SELECT "made"."id", "given"."hash", "given"."body"
      FROM "made", jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS "given" ("hash" text, "body" jsonb)
    )
    INSERT INTO "SetStep" ("setId", "number", "draft")
    SELECT "id", 1, ${JSON.stringify(draft)}::jsonb FROM "made"`;
  return count === 1;
}

/** The owner's set with the step that stands, or null. */
export async function findTeacherSet(db: Db, id: string, ownerId: string): Promise<TeacherSetRow | null> {
  const rows = await db.$queryRaw<TeacherSetRow[]>`
    SELECT "set"."id", "set"."ownerId", "set"."slug", "set"."access"::text, "set"."revision", "set"."step", "set"."lastStep",
      "set"."createdAt", "set"."changedAt", "step"."draft",
      (SELECT min("number") FROM "SetStep" WHERE "setId" = "set"."id") AS "firstStep"
    FROM "TeacherSet" AS "set"
    JOIN "SetStep" AS "step" ON "step"."setId" = "set"."id" AND "step"."number" = "set"."step"
    WHERE "set"."id" = ${id} AND "set"."ownerId" = ${ownerId}`;
  return rows[0] ?? null;
}

/** The questions of a set by these hashes. */
export async function findSetQuestions(db: Db, setId: string, hashes: readonly string[]): Promise<SetQuestionRow[]> {
  return db.setQuestion.findMany({ where: { setId, hash: { in: [...hashes] } }, select: { hash: true, body: true } });
}

/** Every question that a step of a set names, and some that none names any more. */
export async function listSetQuestions(db: Db, setId: string): Promise<SetQuestionRow[]> {
  return db.setQuestion.findMany({ where: { setId }, select: { hash: true, body: true } });
}

type Step = { id: string; seen: number; now: Date; draft: object; questions: readonly SetQuestionRow[] };

/**
 * Appends a step in one statement, and drops what could be done again before it. False when the set has changed since
 * `seen`, its revision.
 */
export async function appendStep(db: Db, { id, seen, now, draft, questions }: Step): Promise<boolean> {
  const count = await db.$executeRaw`
    WITH "moved" AS (
      UPDATE "TeacherSet" SET "revision" = "revision" + 1, "step" = "step" + 1, "lastStep" = "step" + 1,
        "changedAt" = ${now}::timestamp
      WHERE "id" = ${id} AND "revision" = ${seen}::int
      RETURNING "id", "step"
    ), "question" AS (
      INSERT INTO "SetQuestion" ("setId", "hash", "body")
      SELECT "moved"."id", "given"."hash", "given"."body"
      FROM "moved", jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS "given" ("hash" text, "body" jsonb)
      ON CONFLICT DO NOTHING
    ), "old" AS (
      DELETE FROM "SetStep" USING "moved" WHERE "setId" = "moved"."id" AND "number" <= "moved"."step" - ${stepsKept}::int
    )
    INSERT INTO "SetStep" ("setId", "number", "draft")
    SELECT "id", "step", ${JSON.stringify(draft)}::jsonb FROM "moved"
    ON CONFLICT ("setId", "number") DO UPDATE SET "draft" = EXCLUDED."draft"`;
  return count === 1;
}

/** Goes one step back or forth; false when there is none, or the set has changed since `seen`. */
export async function moveStep(
  db: Db,
  { id, seen, by, now }: { id: string; seen: number; by: 1 | -1; now: Date },
): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "TeacherSet" AS "set" SET "revision" = "revision" + 1, "step" = "step" + ${by}::int, "changedAt" = ${now}::timestamp
    WHERE "id" = ${id} AND "revision" = ${seen}::int AND "step" + ${by}::int <= "lastStep"
      AND EXISTS (SELECT 1 FROM "SetStep" WHERE "setId" = "set"."id" AND "number" = "set"."step" + ${by}::int)`;
  return count === 1;
}

/** Takes away questions that no step names any more: what undo and redo cannot bring back. */
export async function dropUnnamedQuestions(db: Db, id: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "SetQuestion" AS "question" WHERE "setId" = ${id} AND NOT EXISTS (
      SELECT 1 FROM "SetStep" AS "step", jsonb_array_elements("step"."draft" -> 'places') AS "place"
      WHERE "step"."setId" = "question"."setId" AND "place" ->> 'question' = "question"."hash"
    )`;
}

export async function setAccess(db: Db, id: string, access: SetAccess): Promise<void> {
  await db.$executeRaw`UPDATE "TeacherSet" SET "access" = ${access}::"SetAccess" WHERE "id" = ${id}`;
}

/**
 * A set in its owner's list. `version`: the number of the newest one; null: none was published · `questionCount`: not those
 * that went with their document.
 */
export type ListedTeacherSetRow = Omit<TeacherSetRow, "firstStep"> & {
  version: number | null;
  questionCount: number;
};

/** A teacher's sets, the one changed last first. */
export async function listTeacherSets(db: Db, ownerId: string): Promise<ListedTeacherSetRow[]> {
  return db.$queryRaw<ListedTeacherSetRow[]>`
    SELECT "set"."id", "set"."ownerId", "set"."slug", "set"."access"::text, "set"."revision", "set"."step", "set"."lastStep",
      "set"."createdAt", "set"."changedAt", "step"."draft",
      (SELECT max("number") FROM "TeacherSetVersion" WHERE "setId" = "set"."id") AS "version",
      (SELECT count(*)::int FROM jsonb_array_elements("step"."draft" -> 'places') AS "place"
        JOIN "SetQuestion" AS "kept" ON "kept"."setId" = "set"."id" AND "kept"."hash" = "place"."value" ->> 'question'
      ) AS "questionCount"
    FROM "TeacherSet" AS "set"
    JOIN "SetStep" AS "step" ON "step"."setId" = "set"."id" AND "step"."number" = "set"."step"
    WHERE "set"."ownerId" = ${ownerId}
    ORDER BY "set"."changedAt" DESC, "set"."id"`;
}

/** Deletes an owner's set with its steps; what learners took stays. False when there is none by this id. */
export async function deleteTeacherSet(db: Db, id: string, ownerId: string): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const hashes = await versionHashes(transaction, { id, ownerId });
    const { count } = await transaction.teacherSet.deleteMany({ where: { id, ownerId } });
    await dropUnusedVersions(transaction, hashes);
    return count === 1;
  });
}

/** Names the versions of one set, or of all of an owner's. */
export async function versionHashes(
  db: Db | DbTransaction,
  { id, ownerId }: { id?: string; ownerId: string },
): Promise<string[]> {
  const rows = await db.teacherSetVersion.findMany({
    where: { set: { ownerId, ...(id === undefined ? {} : { id }) } },
    select: { hash: true },
    distinct: ["hash"],
  });
  return rows.map(({ hash }) => hash);
}

/** Deletes versions that nobody took or was given, with what the teacher wrote for them and nothing else rests on. */
export async function dropUnusedVersions(db: DbTransaction, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const written = await db.$queryRaw<{ id: string; version: string }[]>`
    SELECT DISTINCT "item"."id", "item"."version" FROM "SetVersionItem" AS "pinned"
    JOIN "Item" AS "item" ON "item"."id" = "pinned"."itemId" AND "item"."version" = "pinned"."itemVersion"
    WHERE "pinned"."hash" = ANY(${hashes}) AND "item"."body" ? 'byTeacher'`;
  await db.$executeRaw`
    DELETE FROM "SetVersion" AS "set" WHERE "hash" = ANY(${hashes})
      AND NOT EXISTS (SELECT 1 FROM "Attempt" WHERE "setHash" = "set"."hash")
      AND NOT EXISTS (SELECT 1 FROM "Assignment" WHERE "setHash" = "set"."hash")`;
  await db.$executeRaw`
    DELETE FROM "Item" AS "item"
    USING jsonb_to_recordset(${JSON.stringify(written)}::jsonb) AS "given" ("id" text, "version" text)
    WHERE "item"."id" = "given"."id" AND "item"."version" = "given"."version"
      AND NOT EXISTS (SELECT 1 FROM "SetVersionItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")
      AND NOT EXISTS (SELECT 1 FROM "AttemptItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")
      AND NOT EXISTS (SELECT 1 FROM "AssignmentItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")
      AND NOT EXISTS (SELECT 1 FROM "Report" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")`;
}
