import "server-only";
import { overdueBefore } from "@/domain/assignments/due-at";
import { firstResult } from "../attempts/recompute-result";
import type { Context } from "../context";
import { gradeAgain, regradePending } from "../corrections/regrade";
import { listOverdue } from "../db/assignments/assigned-attempts";
import { setResult } from "../db/attempts/attempts";

/**
 * Finishes attempts whose time is over with the answers they have, as of their due time: a learner's, or all of an
 * assignment or a class. Whoever looks at results calls it first, so that a learner who never comes back has a result too.
 */
export async function finishOverdue(
  { db, now }: Pick<Context, "db" | "now">,
  whose: { learnerId: string } | { assignmentId: string } | { classId: string },
): Promise<void> {
  for (const { id, learnerId, dueAt } of await listOverdue(db, { ...whose, dueBefore: overdueBefore(now) }))
    await setResult(db, {
      ...{ id, learnerId, now: dueAt },
      resultOf: (attempt) => firstResult(attempt.items),
      regrade: (transaction) => gradeAgain(transaction, id, now),
    });
  // What a stopped process left: a withdrawal is there as a whole once anyone looks.
  if ("assignmentId" in whose) await regradePending({ db, now }, whose);
}
