import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { gradeAgain } from "../corrections/regrade";
import { findAttempt, setResult, storedResult } from "../db/attempts/attempts";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { type AttemptResult, firstResult } from "./recompute-result";
import { whatIsDue } from "./what-is-due";

/** `result`: absent while it is held back, which it is until `heldUntil`. */
export type FinishedAttempt = { result: AttemptResult } | { result?: undefined; heldUntil: Date | null };

/** Ends the learner's own attempt. The first call sets the result; every other gives the same. */
export async function finishAttempt({
  ctx,
  attemptId,
}: {
  ctx: Context;
  attemptId: string;
}): Promise<Result<FinishedAttempt, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(attemptId)) return err(notFound);
  const result = await setResult(ctx.db, {
    id: attemptId,
    learnerId: ctx.learner.id,
    now: ctx.now,
    resultOf: (attempt) => firstResult(attempt.items),
    regrade: (transaction, id) => gradeAgain(transaction, id, ctx.now),
  });
  const attempt = result && (await findAttempt(ctx.db, attemptId));
  if (!attempt) return err(notFound);
  const { hasResult, heldUntil } = await whatIsDue(ctx, attempt);
  return ok(hasResult ? { result: storedResult(attempt) ?? result } : { heldUntil });
}
