import "server-only";
import type { Db } from "../client";

/** An exam that has not closed yet. */
export type OpenExamRow = { assignmentId: string; ownerId: string; opensAt: Date; closesAt: Date };

/** Every exam that is open at `now` or opens later, by id. */
export async function listOpenExams(db: Db, now: Date): Promise<OpenExamRow[]> {
  return db.$queryRaw<OpenExamRow[]>`
    SELECT "assignment"."id" AS "assignmentId", "class"."ownerId", "assignment"."opensAt", "assignment"."closesAt"
    FROM "Assignment" AS "assignment" JOIN "Class" AS "class" ON "class"."id" = "assignment"."classId"
    WHERE "assignment"."closesAt" > ${now}::timestamp AND "assignment"."feedback" <> 'each'
    ORDER BY "assignment"."id"`;
}

/** A question of an exam. `facts`: ids, the asked one first. */
export type GuardedRow = { assignmentId: string; itemId: string; kind: string; facts: string[] };

/** The questions of these exams, in every language. They never change once an exam is made. */
export async function listGuardedRows(db: Db, assignmentIds: readonly string[]): Promise<GuardedRow[]> {
  return db.$queryRaw<GuardedRow[]>`
    SELECT DISTINCT "asked"."assignmentId", "item"."id" AS "itemId", "item"."kind", "item"."body" -> 'facts' AS "facts"
    FROM "AssignmentItem" AS "asked"
    JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
    WHERE "asked"."assignmentId" = ANY(${[...assignmentIds]})`;
}
