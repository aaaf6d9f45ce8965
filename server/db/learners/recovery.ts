import "server-only";
import type { Db } from "../client";
import { lockLearners, takeOverWork } from "./take-over";

/** Gives a guest a new recovery hash in place of any other; false when there is no guest by this id. */
export async function setRecoveryHash(db: Db, learnerId: string, recoveryHash: string): Promise<boolean> {
  const { count } = await db.learner.updateMany({ where: { id: learnerId, userId: null }, data: { recoveryHash } });
  return count > 0;
}

/** Whether this is the hash of a learner's code as it is now. */
export async function hasRecoveryHash(db: Db, learnerId: string, recoveryHash: string): Promise<boolean> {
  return (await db.learner.count({ where: { id: learnerId, recoveryHash } })) > 0;
}

type Recovery = { recoveryHash: string; guestId: string | null };

/**
 * The guest that a code brings back, with the work of the guest who typed it, unless that one has a code too: whoever
 * shares the device can come back by it. Null when no guest has such a code.
 * All of it or nothing, also when two are brought back into each other at once.
 */
export async function recoverGuest(db: Db, { recoveryHash, guestId }: Recovery): Promise<string | null> {
  const where = { recoveryHash, userId: null };
  // Before the transaction: most that is typed at random is no code, and must not keep a connection to itself.
  const found = await db.learner.findFirst({ where, select: { id: true } });
  if (!found) return null;
  return db.$transaction(async (transaction) => {
    await lockLearners(transaction, [found.id, guestId ?? found.id]);
    // Another code, another recovery or an erasure may have come first.
    if ((await transaction.learner.count({ where: { ...where, id: found.id } })) === 0) return null;
    const joins = { id: guestId ?? "", userId: null, recoveryHash: null };
    if (guestId !== null && (await transaction.learner.count({ where: joins })) > 0)
      await takeOverWork(transaction, { from: guestId, into: found.id });
    return found.id;
  });
}
