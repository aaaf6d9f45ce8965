import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import { ownAttempt } from "../attempts/own-attempt";
import { whatIsDue } from "../attempts/what-is-due";
import type { Context } from "../context";
import { findAssignmentOf, upsertShare } from "../db/shares";
import type { Refusal } from "../refusal";
import { type ShareLinks, shareLinks } from "./share-links";
import { ShareName } from "./share-name";

/** What `POST /attempts/{id}/share` takes. */
export const CreateShare = z.strictObject({ name: ShareName.optional() });
export type CreateShare = z.infer<typeof CreateShare>;

/**
 * Makes the result of the learner's own finished attempt public; again gives the same share, with the new name. Refused
 * while an assignment that it was set for holds results back, or is an exam that others still sit.
 */
export async function createShare({
  ctx,
  attemptId,
  input,
}: {
  ctx: Context;
  attemptId: string;
  input: CreateShare;
}): Promise<Result<{ share: ShareLinks }, Refusal>> {
  const attempt = await ownAttempt(ctx, attemptId);
  if (!attempt.ok) return attempt;
  if (attempt.value.finishedAt === null) return err({ reason: "attempt-unfinished" });
  const { hasResult } = await whatIsDue(ctx, attempt.value);
  if (!hasResult || (await isHeldBack(ctx, attemptId))) return err({ reason: "result-held-back" });
  const share = await upsertShare(ctx.db, {
    id: ctx.newId(),
    attemptId,
    name: input.name ?? null,
    createdAt: ctx.now,
  });
  return ok({ share: shareLinks(share) });
}

async function isHeldBack({ db, now }: Context, attemptId: string): Promise<boolean> {
  const assignment = await findAssignmentOf(db, attemptId);
  if (!assignment || now >= assignment.closesAt) return false;
  return assignment.mode === "exam" || assignment.feedback === "closed";
}
