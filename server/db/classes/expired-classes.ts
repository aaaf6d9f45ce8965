import "server-only";
import type { Db } from "../client";
import { eraseIdleGuests, learnersOfClasses } from "../learners/idle-guests";

/** What was erased: classes that held something, and guests who had nothing else. */
export type Erased = { classes: number; guests: number };

/**
 * Empties the classes whose day has come: memberships, attempts made for their assignments, public cards, and the
 * guests who have nothing left. The classes and their assignments stay with their teacher, without learners.
 */
export async function emptyExpiredClasses(db: Db, today: string): Promise<Erased> {
  return db.$transaction(
    async (transaction) => {
      const due = await transaction.$queryRaw<{ id: string }[]>`
        SELECT "class"."id" FROM "Class" AS "class"
        WHERE "class"."eraseOn" <= ${today} AND (
          EXISTS (SELECT 1 FROM "Membership" WHERE "classId" = "class"."id")
          OR EXISTS (
            SELECT 1 FROM "Assignment" WHERE "classId" = "class"."id" AND (
              EXISTS (SELECT 1 FROM "Attempt" WHERE "assignmentId" = "Assignment"."id")
              OR EXISTS (SELECT 1 FROM "ClassCard" WHERE "assignmentId" = "Assignment"."id")
            )
          )
        )
        ORDER BY "class"."id" FOR UPDATE`;
      const ids = due.map(({ id }) => id);
      if (ids.length === 0) return { classes: 0, guests: 0 };
      const learners = await learnersOfClasses(transaction, ids);
      await transaction.attempt.deleteMany({ where: { assignment: { classId: { in: ids } } } });
      await transaction.classCard.deleteMany({ where: { assignment: { classId: { in: ids } } } });
      await transaction.membership.deleteMany({ where: { classId: { in: ids } } });
      return { classes: ids.length, guests: await eraseIdleGuests(transaction, learners) };
    },
    { maxWait: 5_000, timeout: 60_000 },
  );
}
