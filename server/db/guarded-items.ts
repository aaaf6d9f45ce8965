import "server-only";
import type { Db } from "./client";

/** A question of an exam that has not closed yet. */
export type GuardedRow = {
  assignmentId: string;
  ownerId: string;
  opensAt: Date;
  closesAt: Date;
  itemId: string;
  kind: string;
  /** Ids, the asked one first. */
  facts: string[];
};

/** The questions of every exam that is open at `now` or opens later. */
export async function listGuardedRows(db: Db, now: Date): Promise<GuardedRow[]> {
  return db.$queryRaw<GuardedRow[]>`
    SELECT DISTINCT "assignment"."id" AS "assignmentId", "class"."ownerId", "assignment"."opensAt",
      "assignment"."closesAt", "item"."id" AS "itemId", "item"."kind", "item"."body" -> 'facts' AS "facts"
    FROM "Assignment" AS "assignment" JOIN "Class" AS "class" ON "class"."id" = "assignment"."classId"
    JOIN "AssignmentItem" AS "asked" ON "asked"."assignmentId" = "assignment"."id"
    JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
    WHERE "assignment"."closesAt" > ${now}::timestamp AND "assignment"."feedback" <> 'each'`;
}
