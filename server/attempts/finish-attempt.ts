import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { setResult } from "../db/attempts";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { type AttemptResult, recomputeResult } from "./recompute-result";

/** Ends the learner's own attempt. The first call sets the result; every other gives the same. */
export async function finishAttempt({
  ctx,
  attemptId,
}: {
  ctx: Context;
  attemptId: string;
}): Promise<Result<{ result: AttemptResult }, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(attemptId)) return err(notFound);
  const result = await setResult(ctx.db, {
    id: attemptId,
    learnerId: ctx.learner.id,
    now: ctx.now,
    resultOf: (attempt) => recomputeResult(attempt.items),
  });
  return result === null ? err(notFound) : ok({ result });
}
