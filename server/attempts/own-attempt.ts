import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type AttemptRow, findAttempt } from "../db/attempts";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** The learner's own attempt. Someone else's is the same refusal as none. */
export async function ownAttempt(ctx: Context, attemptId: string): Promise<Result<AttemptRow, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(attemptId)) return err(notFound);
  const attempt = await findAttempt(ctx.db, attemptId);
  return attempt?.learnerId === ctx.learner.id ? ok(attempt) : err(notFound);
}
