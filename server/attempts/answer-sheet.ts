import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import type { Refusal } from "../refusal";
import { type AnswerSheet, keptSheet, sheetOf } from "./kept-sheets";
import { ownAttempt } from "./own-attempt";

/** The sheet of the learner's own attempt. */
export async function answerSheet(ctx: Context, attemptId: string): Promise<Result<AnswerSheet, Refusal>> {
  const known = ctx.learner ? keptSheet(ctx.learner.id, attemptId) : undefined;
  if (known) return ok(known);
  const attempt = await ownAttempt(ctx, attemptId);
  return attempt.ok ? ok(sheetOf(attempt.value)) : attempt;
}
