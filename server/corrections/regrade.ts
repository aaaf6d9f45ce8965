import "server-only";
import { currentGrade, recomputeResult } from "../attempts/recompute-result";
import type { Context } from "../context";
import { findAttempt, type StoredResult, storedResult } from "../db/attempts/attempts";
import { appendRegrades, listPendingAttempts, lockPending } from "../db/attempts/regrades";
import type { DbTransaction } from "../db/client";

/** Attempts asked for at once. */
const attemptsAtOnce = 200;
/** Milliseconds for which an attempt under way when its question was corrected may be finishing unseen. */
const finishingMs = 60 * 60 * 1000;

/**
 * Grades every finished attempt again that a correction concerns and that was not yet, or those at one assignment; gives
 * how many. Each is one transaction, so that two at once do nothing twice and one that was stopped is gone on with.
 */
export async function regradePending(
  { db, now }: Pick<Context, "db" | "now">,
  whose: { assignmentId?: string } = {},
): Promise<number> {
  const since = new Date(now.getTime() - finishingMs);
  let regraded = 0;
  for (let after = ""; ; ) {
    const ids = await listPendingAttempts(db, { ...whose, after, since, limit: attemptsAtOnce });
    const last = ids.at(-1);
    if (last === undefined) return regraded;
    after = last;
    for (const id of ids) {
      if (await db.$transaction((transaction) => gradeAgain(transaction, id, now))) regraded += 1;
    }
  }
}

/** Grades one finished attempt again where a correction asks for it; null where none does, or before its end. */
export async function gradeAgain(
  transaction: DbTransaction,
  attemptId: string,
  now: Date,
): Promise<StoredResult | null> {
  const pending = await lockPending(transaction, attemptId);
  if (pending.length === 0) return null;
  const attempt = await findAttempt(transaction, attemptId);
  const before = attempt && storedResult(attempt);
  if (!before) return null;
  const after = recomputeResult(attempt.items);
  const regrades = pending.map(({ correctionId, itemId }, at) => {
    const item = attempt.items.find(({ id }) => id === itemId);
    return { correctionId, itemId, grade: item ? currentGrade(item) : null, before: at === 0 ? before : after, after };
  });
  await appendRegrades(transaction, attemptId, regrades, now);
  return after;
}
