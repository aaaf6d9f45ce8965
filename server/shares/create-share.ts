import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { upsertShare } from "../db/attempts/shares";
import type { Refusal } from "../refusal";
import { sharableAttempt } from "./sharable-attempt";
import { type ShareLinks, shareLinks, versionedBy } from "./share-links";
import { ShareName } from "./share-name";

/** What `POST /attempts/{id}/share` takes. */
export const CreateShare = z.strictObject({ name: ShareName.optional() });
export type CreateShare = z.infer<typeof CreateShare>;

/** Makes the result of the learner's own finished attempt public; again gives the same share, with the new name. */
export async function createShare({
  ctx,
  attemptId,
  input,
}: {
  ctx: Context;
  attemptId: string;
  input: CreateShare;
}): Promise<Result<{ share: ShareLinks }, Refusal>> {
  const attempt = await sharableAttempt(ctx, attemptId);
  if (!attempt.ok) return attempt;
  const share = await upsertShare(ctx.db, {
    id: ctx.newId(),
    attemptId,
    name: input.name ?? null,
    createdAt: ctx.now,
  });
  return ok({ share: shareLinks(versionedBy(share, attempt.value)) });
}
