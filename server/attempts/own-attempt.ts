import "server-only";
import { overdueBefore } from "@/domain/assignments/due-at";
import { err, ok, type Result } from "@/domain/result";
import { finishOverdue } from "../assignments/finish-overdue";
import type { Context } from "../context";
import { type AttemptRow, findAttempt, findOpenAttempt } from "../db/attempts/attempts";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { keepSheet, keptSheet } from "./kept-sheets";

/** The learner's own attempt, finished where its time is over. Someone else's is the same refusal as none. */
export async function ownAttempt(ctx: Context, attemptId: string): Promise<Result<AttemptRow, Refusal>> {
  if (!ctx.learner || !randomIdPattern.test(attemptId)) return err(notFound);
  const kept = keptSheet(ctx.learner.id, attemptId);
  const attempt = await findAttempt(ctx.db, attemptId, kept?.items);
  if (attempt?.learnerId !== ctx.learner.id) return err(notFound);
  if (!kept) keepSheet(ctx.learner.id, attemptId, attempt);
  return ok(await finishedIfOver(ctx, attempt));
}

/** The learner's newest attempt at a set that is not finished, and whose time is not over; else null. */
export async function openAttempt(ctx: Context, set: string): Promise<AttemptRow | null> {
  if (!ctx.learner) return null;
  const attempt = await findOpenAttempt(ctx.db, ctx.learner.id, set);
  const now = attempt && (await finishedIfOver(ctx, attempt));
  return now?.finishedAt === null ? now : null;
}

async function finishedIfOver(ctx: Context, attempt: AttemptRow): Promise<AttemptRow> {
  if (!isOverdue(attempt, ctx.now)) return attempt;
  await finishOverdue(ctx, { learnerId: attempt.learnerId });
  return (await findAttempt(ctx.db, attempt.id)) ?? attempt;
}

const isOverdue = ({ dueAt, finishedAt }: AttemptRow, now: Date): boolean =>
  dueAt !== null && finishedAt === null && dueAt < overdueBefore(now);
