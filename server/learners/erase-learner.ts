import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { eraseLearnerRow } from "../db/learners/learners";
import { notFound, type Refusal } from "../refusal";

/** Erases the asking learner: every attempt, answer and share, at once and for good. */
export async function eraseLearner({ ctx }: { ctx: Context }): Promise<Result<null, Refusal>> {
  if (!ctx.learner) return err(notFound);
  return (await eraseLearnerRow(ctx.db, ctx.learner.id)) ? ok(null) : err(notFound);
}
