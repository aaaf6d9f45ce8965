import "server-only";
import type { Db } from "./client";

/** The learner of a signed-in browser, or null when the session is unknown, over, or its user has no learner yet. */
export async function learnerOfSession(db: Db, sessionToken: string, now: Date): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { sessionToken },
    select: { expires: true, user: { select: { learner: { select: { id: true } } } } },
  });
  if (!session || session.expires <= now) return null;
  return session.user.learner?.id ?? null;
}

type Merge = { userId: string; guestId: string | null; newId: string; now: Date };

/** Gives a user their learner, made if need be, and hands over a guest's attempts; all of it or nothing. */
export async function mergeIntoUser(db: Db, { userId, guestId, newId, now }: Merge): Promise<string> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`
      INSERT INTO "Learner" ("id", "createdAt", "userId") VALUES (${newId}, ${now}, ${userId})
      ON CONFLICT ("userId") DO NOTHING`;
    const { id } = await transaction.learner.findUniqueOrThrow({ where: { userId }, select: { id: true } });
    if (guestId !== null) {
      // Only a guest's: the cookie of another account's learner hands nothing over.
      await transaction.attempt.updateMany({
        where: { learnerId: guestId, learner: { userId: null } },
        data: { learnerId: id },
      });
    }
    return id;
  });
}

/** Removes a learner and, through the foreign keys, every attempt, answer and share of theirs. */
export async function eraseLearnerRow(db: Db, id: string): Promise<boolean> {
  const { count } = await db.learner.deleteMany({ where: { id } });
  return count > 0;
}
