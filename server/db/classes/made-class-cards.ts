import "server-only";
import type { Db } from "../client";

export type MadeCardRow = { id: string; name: string | null; version: number };
type NewCard = { id: string; assignmentId: string; name: string | null; createdAt: Date };

/** Makes an assignment's card, once: again gives the same card, and another name counts its version up. */
export async function upsertClassCard(db: Db, card: NewCard): Promise<MadeCardRow> {
  const rows = await db.$queryRaw<MadeCardRow[]>`
    INSERT INTO "ClassCard" ("id", "assignmentId", "name", "version", "createdAt")
    VALUES (${card.id}, ${card.assignmentId}, ${card.name}, 1, ${card.createdAt})
    ON CONFLICT ("assignmentId") DO UPDATE SET "name" = EXCLUDED."name",
      "version" = "ClassCard"."version" + ("ClassCard"."name" IS DISTINCT FROM EXCLUDED."name")::int
    RETURNING "id", "name", "version" + (
      SELECT count(*)::int FROM "Regrade" JOIN "Attempt" ON "Attempt"."id" = "Regrade"."attemptId"
      WHERE "Attempt"."assignmentId" = "ClassCard"."assignmentId") AS "version"`;
  const row = rows[0];
  if (!row) throw new Error(`card of assignment ${card.assignmentId} was not stored`);
  return row;
}

/** An assignment's card. `version` counts regrades too, which change its picture as a name does. */
export async function findClassCardOf(db: Db, assignmentId: string): Promise<MadeCardRow | null> {
  const [card, regrades] = await Promise.all([
    db.classCard.findUnique({ where: { assignmentId }, select: { id: true, name: true, version: true } }),
    db.regrade.count({ where: { attempt: { assignmentId } } }),
  ]);
  return card && { ...card, version: card.version + regrades };
}

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
