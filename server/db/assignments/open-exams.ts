import "server-only";
import type { Db, DbTransaction } from "../client";

/** `exceptId`: the exam that is about to change, which does not count against itself. */
export type ExamRoom = { ownerId: string; exceptId?: string; now: Date; max: number };

/**
 * Runs `act` when its owner has fewer than `max` exams that are open or not opened yet, else gives `undefined`. Another
 * of the same owner waits until it is done, so that two at once do not both take the last place.
 */
export async function whileExamsFit<Out>(
  db: Db,
  { ownerId, exceptId, now, max }: ExamRoom,
  act: (transaction: DbTransaction) => Promise<Out>,
): Promise<Out | undefined> {
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${ownerId} FOR UPDATE`;
    const open = await transaction.assignment.count({
      where: {
        class: { ownerId },
        feedback: { not: "each" },
        closesAt: { gt: now },
        ...(exceptId !== undefined && { id: { not: exceptId } }),
      },
    });
    return open < max ? act(transaction) : undefined;
  });
}
