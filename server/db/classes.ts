import "server-only";
import type { Db } from "./client";

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

/** A class of this owner, or null. */
export const findOwnClass = (db: Db, id: string, ownerId: string): Promise<ClassRow | null> =>
  db.class.findFirst({ where: { id, ownerId } });

/** The class that a code lets in, or null: closed ones, and those whose day has come, let nobody in. */
export const findJoinableClass = (db: Db, code: string, today: string): Promise<ClassRow | null> =>
  db.class.findFirst({ where: { code, isOpen: true, eraseOn: { gt: today } } });

/** How many classes a teacher has. */
export const countClasses = (db: Db, ownerId: string): Promise<number> => db.class.count({ where: { ownerId } });
