import "server-only";
import type { Db, DbTransaction } from "../client";
import { lockLearners, takeOverWork } from "./take-over";

/** Whose session a browser has. `learnerId`: null while the user has none. */
export type SessionRow = { userId: string; learnerId: string | null };

/** The user of a signed-in browser and their learner, in one query; null when the session is unknown or over. */
export async function findSession(db: Db, sessionToken: string, now: Date): Promise<SessionRow | null> {
  const rows = await db.$queryRaw<SessionRow[]>`
    SELECT "session"."userId", "learner"."id" AS "learnerId"
    FROM "Session" AS "session" LEFT JOIN "Learner" AS "learner" ON "learner"."userId" = "session"."userId"
    WHERE "session"."sessionToken" = ${sessionToken} AND "session"."expires" > ${now}`;
  return rows[0] ?? null;
}

type Merge = { userId: string; guestId: string | null; newId: string; now: Date };

/**
 * Gives a user their learner, made if need be, and hands over all that a guest did: attempts, places in classes,
 * reports. All of it or nothing, also when two browsers sign in at once.
 */
export async function mergeIntoUser(db: Db, { userId, guestId, newId, now }: Merge): Promise<string> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`
      INSERT INTO "Learner" ("id", "createdAt", "userId") VALUES (${newId}, ${now}, ${userId})
      ON CONFLICT ("userId") DO NOTHING`;
    const { id } = await transaction.learner.findUniqueOrThrow({ where: { userId }, select: { id: true } });
    if (guestId === null) return id;
    await lockLearners(transaction, [guestId, id]);
    // Only a guest's: the cookie of another account's learner hands nothing over.
    if (await isGuest(transaction, guestId)) await takeOverWork(transaction, { from: guestId, into: id });
    return id;
  });
}

const isGuest = async (transaction: DbTransaction, id: string): Promise<boolean> =>
  (await transaction.learner.count({ where: { id, userId: null } })) > 0;

/** Removes a learner and, through the foreign keys, every attempt, answer and share of theirs. */
export async function eraseLearnerRow(db: Db, id: string): Promise<boolean> {
  const { count } = await db.learner.deleteMany({ where: { id } });
  return count > 0;
}
