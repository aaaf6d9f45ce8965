import "server-only";
import { err, type Result } from "@/domain/result";
import { ownAttempt } from "../attempts/own-attempt";
import { whatIsDue } from "../attempts/what-is-due";
import type { Context } from "../context";
import type { AttemptRow } from "../db/attempts/attempts";
import type { Refusal } from "../refusal";

/**
 * The learner's own finished attempt, whose result others may see. Refused while an assignment that it was set for holds
 * results back or is an exam that others still sit, and while an exam elsewhere asks the same.
 */
export async function sharableAttempt(ctx: Context, attemptId: string): Promise<Result<AttemptRow, Refusal>> {
  const attempt = await ownAttempt(ctx, attemptId);
  if (!attempt.ok) return attempt;
  if (attempt.value.finishedAt === null) return err({ reason: "attempt-unfinished" });
  const { hasResult } = await whatIsDue(ctx, attempt.value);
  return hasResult && !isSatByOthers(attempt.value, ctx.now) ? attempt : err({ reason: "result-held-back" });
}

const isSatByOthers = ({ mode, assigned }: AttemptRow, now: Date): boolean =>
  mode === "exam" && assigned !== null && now < assigned.closesAt;
