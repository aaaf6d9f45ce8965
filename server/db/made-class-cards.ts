import "server-only";
import type { Db } from "./client";

export type MadeCardRow = { id: string; name: string | null; version: number };
type NewCard = { id: string; assignmentId: string; name: string | null; createdAt: Date };

/** Makes an assignment's card, once: again gives the same card, and another name counts its version up. */
export async function upsertClassCard(db: Db, card: NewCard): Promise<MadeCardRow> {
  const rows = await db.$queryRaw<MadeCardRow[]>`
    INSERT INTO "ClassCard" ("id", "assignmentId", "name", "version", "createdAt")
    VALUES (${card.id}, ${card.assignmentId}, ${card.name}, 1, ${card.createdAt})
    ON CONFLICT ("assignmentId") DO UPDATE SET "name" = EXCLUDED."name",
      "version" = "ClassCard"."version" + ("ClassCard"."name" IS DISTINCT FROM EXCLUDED."name")::int
    RETURNING "id", "name", "version"`;
  const row = rows[0];
  if (!row) throw new Error(`card of assignment ${card.assignmentId} was not stored`);
  return row;
}

export const findClassCardOf = (db: Db, assignmentId: string): Promise<MadeCardRow | null> =>
  db.classCard.findUnique({ where: { assignmentId }, select: { id: true, name: true, version: true } });

/** Deletes an assignment's card where there is one. */
export async function deleteClassCardOf(db: Db, assignmentId: string): Promise<void> {
  await db.classCard.deleteMany({ where: { assignmentId } });
}

/** Learners who have finished an attempt at an assignment. */
export async function countFinishedLearners(db: Db, assignmentId: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT "learnerId")::int AS "count" FROM "Attempt"
    WHERE "assignmentId" = ${assignmentId} AND "finishedAt" IS NOT NULL`;
  return rows[0]?.count ?? 0;
}
