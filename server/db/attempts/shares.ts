import "server-only";
import type { Db } from "../client";

export type ShareRow = { id: string; attemptId: string; name: string | null; version: number; createdAt: Date };

type NewShare = { id: string; attemptId: string; name: string | null; createdAt: Date };

/**
 * Makes an attempt public, once: again gives the same share, and another name counts its version up.
 * One statement, so that a double tap makes one share.
 */
export async function upsertShare(db: Db, share: NewShare): Promise<ShareRow> {
  const rows = await db.$queryRaw<ShareRow[]>`
    INSERT INTO "Share" ("id", "attemptId", "name", "version", "createdAt")
    VALUES (${share.id}, ${share.attemptId}, ${share.name}, 1, ${share.createdAt})
    ON CONFLICT ("attemptId") DO UPDATE SET "name" = EXCLUDED."name",
      "version" = "Share"."version" + ("Share"."name" IS DISTINCT FROM EXCLUDED."name")::int
    RETURNING "id", "attemptId", "name", "version", "createdAt"`;
  const row = rows[0];
  if (!row) throw new Error(`share of attempt ${share.attemptId} was not stored`);
  return row;
}

export const findShare = (db: Db, id: string): Promise<ShareRow | null> => db.share.findUnique({ where: { id } });

/** Deletes a learner's own share; false when there is none by this id that is theirs. */
export async function deleteShareRow(db: Db, id: string, learnerId: string): Promise<boolean> {
  const { count } = await db.share.deleteMany({ where: { id, attempt: { learnerId } } });
  return count > 0;
}
