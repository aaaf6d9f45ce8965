import "server-only";
import type { Db } from "../client";
import { dropUnusedVersions } from "./teacher-sets";

/** A teacher's document as it is stored. */
export type DocumentRow = {
  id: string;
  ownerId: string;
  title: string;
  publisher: string;
  text: string;
  publishedOn: string;
  sha256: string;
  revision: number;
  steps: unknown;
  questions: unknown;
  createdAt: Date;
};

/** Stores a document; false when its owner has `max` already. */
export async function insertDocument(
  db: Db,
  { steps, questions, ...row }: Omit<DocumentRow, "steps" | "questions"> & { steps: object; questions: object },
  max: number,
): Promise<boolean> {
  if ((await db.document.count({ where: { ownerId: row.ownerId } })) >= max) return false;
  await db.document.createMany({ data: [{ ...row, steps, questions }], skipDuplicates: true });
  return true;
}

export async function findDocument(db: Db, id: string, ownerId: string): Promise<DocumentRow | null> {
  return db.document.findFirst({ where: { id, ownerId } });
}

/** The owner's document with the same words, if there is one. */
export async function findSameDocument(db: Db, ownerId: string, sha256: string): Promise<{ id: string } | null> {
  return db.document.findFirst({ where: { ownerId, sha256 }, select: { id: true } });
}

/** A document without its words. `things`: how many of them its questions ask of. */
export type ListedDocumentRow = Pick<DocumentRow, "id" | "title" | "publisher" | "publishedOn"> & { things: number };

/** An owner's documents, the newest first. */
export async function listDocumentRows(db: Db, ownerId: string): Promise<ListedDocumentRow[]> {
  return db.$queryRaw<ListedDocumentRow[]>`
    SELECT "id", "title", "publisher", "publishedOn",
      (SELECT count(DISTINCT "question" ->> 'cell')
        FROM jsonb_array_elements("questions") AS "question")::integer AS "things"
    FROM "Document" WHERE "ownerId" = ${ownerId} ORDER BY "createdAt" DESC, "id" ASC`;
}

/** An owner's documents whole. */
export async function readDocuments(db: Db, ownerId: string): Promise<DocumentRow[]> {
  return db.document.findMany({ where: { ownerId }, orderBy: { createdAt: "asc" } });
}

/** What was made from some of an owner's documents. */
export async function findDocumentQuestions(
  db: Db,
  ownerId: string,
  ids: readonly string[],
): Promise<{ id: string; questions: unknown }[]> {
  return db.document.findMany({
    where: { ownerId, id: { in: [...ids] } },
    select: { id: true, questions: true },
    orderBy: { id: "asc" },
  });
}

type Reviewed = { id: string; ownerId: string; seen: number; steps: object; questions: object };

/** Keeps a review as it stands now; false when the document has changed since `seen`. */
export async function storeReview(db: Db, { id, ownerId, seen, steps, questions }: Reviewed): Promise<boolean> {
  const { count } = await db.document.updateMany({
    where: { id, ownerId, revision: seen },
    data: { steps, questions, revision: seen + 1 },
  });
  return count === 1;
}

type Redescribed = Pick<DocumentRow, "id" | "ownerId" | "title" | "publisher" | "publishedOn"> & {
  seen: number;
  questions: object;
};

/** Keeps where a document is said to be from, and the questions that say so; false when it has changed since `seen`. */
export async function storeDescription(db: Db, { id, ownerId, seen, ...described }: Redescribed): Promise<boolean> {
  const { count } = await db.document.updateMany({
    where: { id, ownerId, revision: seen },
    data: { ...described, revision: seen + 1 },
  });
  return count === 1;
}

/**
 * Deletes a document with all that was made from it: questions in its owner's sets with every step that could bring them
 * back, and published versions that ask one, unless somebody took or was given them. False when there is none by this id.
 */
export async function deleteDocumentRow(db: Db, id: string, ownerId: string, source: string): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.document.deleteMany({ where: { id, ownerId } });
    if (count === 0) return false;
    await transaction.$executeRaw`
      DELETE FROM "SetQuestion" AS "question" USING "TeacherSet" AS "set"
      WHERE "set"."id" = "question"."setId" AND "set"."ownerId" = ${ownerId} AND "question"."body" ->> 'document' = ${id}`;
    const asking = await transaction.$queryRaw<{ hash: string }[]>`
      SELECT DISTINCT "version"."hash" FROM "TeacherSetVersion" AS "version"
      JOIN "TeacherSet" AS "set" ON "set"."id" = "version"."setId"
      JOIN "SetVersionItem" AS "pinned" ON "pinned"."hash" = "version"."hash"
      JOIN "Item" AS "item" ON "item"."id" = "pinned"."itemId" AND "item"."version" = "pinned"."itemVersion"
      WHERE "set"."ownerId" = ${ownerId} AND "item"."body" #>> '{scope,source}' = ${source}`;
    const hashes = asking.map(({ hash }) => hash);
    await transaction.teacherSetVersion.deleteMany({ where: { set: { ownerId }, hash: { in: hashes } } });
    await dropUnusedVersions(transaction, hashes);
    return true;
  });
}
