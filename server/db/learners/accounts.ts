import "server-only";
import type { Db } from "../client";
import { dropUnusedVersions, versionHashes } from "../sets/teacher-sets";
import { eraseIdleGuests, learnersOfClasses } from "./idle-guests";

export type AccountRow = { name: string | null; email: string | null; providers: string[] };

/** What is kept of an account itself, or null. */
export async function findAccount(db: Db, userId: string): Promise<AccountRow | null> {
  const row = await db.user.findUnique({
    where: { id: userId },
    select: { name: true, email: true, accounts: { select: { provider: true }, orderBy: { provider: "asc" } } },
  });
  return row && { name: row.name, email: row.email, providers: row.accounts.map(({ provider }) => provider) };
}

/** Ends every session of a user; how many there were. */
export async function deleteSessions(db: Db, userId: string): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { userId } });
  return count;
}

/**
 * Deletes a user with all that hangs on them: ways to sign in, sessions, links not used yet, their own attempts and
 * shares, their classes with memberships, assignments and the attempts made for these, their sets with every version
 * that nobody took, and guests who have nothing left.
 */
export async function deleteUser(db: Db, userId: string): Promise<boolean> {
  return db.$transaction(
    async (transaction) => {
      // A guest who is being handed over or a class that is being joined waits for this, or this for them.
      await transaction.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
      const user = await transaction.user.findUnique({ where: { id: userId }, select: { email: true } });
      if (!user) return false;
      const classes = await transaction.class.findMany({ where: { ownerId: userId }, select: { id: true } });
      const learners = await learnersOfClasses(
        transaction,
        classes.map(({ id }) => id),
      );
      if (user.email !== null) await transaction.verificationToken.deleteMany({ where: { identifier: user.email } });
      const versions = await versionHashes(transaction, { ownerId: userId });
      await transaction.user.delete({ where: { id: userId } });
      await dropUnusedVersions(transaction, versions);
      await eraseIdleGuests(transaction, learners);
      return true;
    },
    { maxWait: 5_000, timeout: 60_000 },
  );
}

/** A teacher's classes with everything in them, as their owner may take it along. */
export async function readClassesOf(db: Db, ownerId: string) {
  return db.class.findMany({
    where: { ownerId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ name: true, code: true, isOpen: true, createdAt: true, eraseOn: true },
      members: {
        orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
        select: { learnerId: true, nickname: true, extraTimePercent: true, joinedAt: true },
      },
      assignments: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          ...{ id: true, mode: true, count: true, seed: true, isShuffled: true, opensAt: true, closesAt: true },
          ...{ attemptsMax: true, timeLimitSeconds: true, feedback: true, createdAt: true },
          setVersion: { select: { slug: true } },
          card: { select: { id: true, name: true, createdAt: true } },
          attempts: {
            orderBy: [{ startedAt: "asc" }, { id: "asc" }],
            select: {
              ...{ learnerId: true, ordinal: true, startedAt: true, finishedAt: true },
              ...{ correct: true, total: true, score: true },
            },
          },
        },
      },
    },
  });
}
