import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import { getAttempt } from "../attempts/get-attempt";
import { ownAttempt } from "../attempts/own-attempt";
import type { Context } from "../context";
import { insertReport, reportReasons } from "../db/reports/reports";
import { reportsOfLearner, withinRate } from "../rate-limit";
import { notFound, type Refusal } from "../refusal";

/** What `POST /attempts/{id}/questions/{questionId}/reports` takes. */
export const ReportQuestion = z.strictObject({ reason: z.enum(reportReasons) });
export type ReportQuestion = z.infer<typeof ReportQuestion>;

/**
 * Stores what a learner finds wrong with a question that they were asked; again counts once. What is wrong with the
 * display may be said at any time, all else once the question may be explained: before, a report would be a guess.
 */
export async function reportQuestion({
  ctx,
  attemptId,
  questionId,
  input: { reason },
}: {
  ctx: Context;
  attemptId: string;
  questionId: string;
  input: ReportQuestion;
}): Promise<Result<null, Refusal>> {
  const attempt = await ownAttempt(ctx, attemptId);
  if (!attempt.ok) return attempt;
  const item = attempt.value.items.find(({ id }) => id === questionId);
  if (!item || !ctx.learner) return err(notFound);
  const allowed = await withinRate(reportsOfLearner, ctx.learner.id, ctx);
  if (!allowed.ok) return allowed;
  if (reason !== "display") {
    const viewed = await getAttempt({ ctx, attemptId });
    if (!viewed.ok) return viewed;
    if (!viewed.value.attempt.review[questionId]) return err({ reason: "attempt-unfinished" });
  }
  await insertReport(ctx.db, {
    id: ctx.newId(),
    itemId: item.id,
    itemVersion: item.version,
    learnerId: ctx.learner.id,
    reason,
    createdAt: ctx.now,
    assignmentId: attempt.value.assigned?.id ?? null,
  });
  return ok(null);
}
