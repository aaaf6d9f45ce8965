import "server-only";
import type { Db } from "../client";
import { eraseIdleGuests, learnersOfClasses } from "../learners/idle-guests";

export type ClassRow = {
  id: string;
  ownerId: string;
  name: string;
  code: string;
  isOpen: boolean;
  createdAt: Date;
  /** YYYY-MM-DD in UTC. */
  eraseOn: string;
};

/** Stores a class; false when its code is another's, or its owner has `classesMax` already. */
export async function insertClass(db: Db, row: ClassRow, classesMax: number): Promise<boolean> {
  const count = await db.$executeRaw`
    INSERT INTO "Class" ("id", "ownerId", "name", "code", "isOpen", "createdAt", "eraseOn")
    SELECT ${row.id}, ${row.ownerId}, ${row.name}, ${row.code}, ${row.isOpen}, ${row.createdAt}, ${row.eraseOn}
    WHERE (SELECT count(*) FROM "Class" WHERE "ownerId" = ${row.ownerId}) < ${classesMax}::int
    ON CONFLICT ("code") DO NOTHING`;
  return count === 1;
}

/** How many classes a teacher has. */
export const countClasses = (db: Db, ownerId: string): Promise<number> => db.class.count({ where: { ownerId } });

/** A class of this owner, or null. */
export const findOwnClass = (db: Db, id: string, ownerId: string): Promise<ClassRow | null> =>
  db.class.findFirst({ where: { id, ownerId } });

/** The class that a code lets in, or null: closed ones, and those whose day has come, let nobody in. */
export const findJoinableClass = (db: Db, code: string, today: string): Promise<ClassRow | null> =>
  db.class.findFirst({ where: { code, isOpen: true, eraseOn: { gt: today } } });

/** A class with the number of its members and assignments. */
export type CountedClassRow = ClassRow & { members: number; assignments: number };

/** A teacher's classes, the newest first. */
export async function listClassRows(db: Db, ownerId: string): Promise<CountedClassRow[]> {
  // Counted for each class: joined with counts, the members of every class there is would be counted.
  return db.$queryRaw<CountedClassRow[]>`
    SELECT "class"."id", "class"."ownerId", "class"."name", "class"."code", "class"."isOpen", "class"."createdAt",
      "class"."eraseOn", (SELECT count(*)::int FROM "Membership" WHERE "classId" = "class"."id") AS "members",
      (SELECT count(*)::int FROM "Assignment" WHERE "classId" = "class"."id") AS "assignments"
    FROM "Class" AS "class" WHERE "class"."ownerId" = ${ownerId}
    ORDER BY "class"."createdAt" DESC, "class"."id"`;
}

/** Changes an owner's class; false when there is none by this id that is theirs. */
export async function updateOwnClass(
  db: Db,
  { id, ownerId, ...data }: Pick<ClassRow, "id" | "ownerId"> & Partial<Pick<ClassRow, "name" | "isOpen" | "eraseOn">>,
): Promise<boolean> {
  const { count } = await db.class.updateMany({ where: { id, ownerId }, data });
  return count > 0;
}

/** Gives a class another code, so that the one before opens nothing; false when that code is taken. */
export async function replaceCode(db: Db, id: string, code: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "Class" SET "code" = ${code}
    WHERE "id" = ${id} AND NOT EXISTS (SELECT 1 FROM "Class" WHERE "code" = ${code})`;
  return count === 1;
}

/**
 * Deletes an owner's class with its memberships, assignments and all attempts made for them, and the guests who have
 * nothing left. False when there is none by this id that is theirs.
 */
export async function deleteClassRow(db: Db, id: string, ownerId: string): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const owned = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM "Class" WHERE "id" = ${id} AND "ownerId" = ${ownerId} FOR UPDATE`;
    if (owned.length === 0) return false;
    const learners = await learnersOfClasses(transaction, [id]);
    await transaction.class.delete({ where: { id } });
    await eraseIdleGuests(transaction, learners);
    return true;
  });
}

/** The day of a class, or null when there is none by this id. */
export async function eraseDayOf(db: Db, id: string): Promise<string | null> {
  const row = await db.class.findUnique({ where: { id }, select: { eraseOn: true } });
  return row?.eraseOn ?? null;
}
