import "server-only";
import { overdueBefore } from "@/domain/assignments/due-at";
import { err, ok, type Result } from "@/domain/result";
import { finishOverdue } from "../assignments/finish-overdue";
import type { Context } from "../context";
import { type AttemptRow, findAttempt } from "../db/attempts";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";

/** The learner's own attempt, finished where its time is over. Someone else's is the same refusal as none. */
export async function ownAttempt(ctx: Context, attemptId: string): Promise<Result<AttemptRow, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(attemptId)) return err(notFound);
  const attempt = await findAttempt(ctx.db, attemptId);
  if (attempt?.learnerId !== ctx.learner.id) return err(notFound);
  if (!isOverdue(attempt, ctx.now)) return ok(attempt);
  await finishOverdue(ctx, { learnerId: ctx.learner.id });
  return ok((await findAttempt(ctx.db, attemptId)) ?? attempt);
}

const isOverdue = ({ dueAt, finishedAt }: AttemptRow, now: Date): boolean =>
  dueAt !== null && finishedAt === null && dueAt < overdueBefore(now);
