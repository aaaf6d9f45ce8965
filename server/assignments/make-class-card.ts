import "server-only";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import {
  countFinishedLearners,
  deleteClassCardOf,
  findClassCardOf,
  upsertClassCard,
} from "../db/classes/made-class-cards";
import type { Refusal } from "../refusal";
import { classCardLearnersMin } from "../shares/get-class-card";
import { type ShareLinks, shareLinks } from "../shares/share-links";
import { ShareName } from "../shares/share-name";
import { finishOverdue } from "./finish-overdue";
import { ownAssignment } from "./own-assignment";

/** `name`: what the card calls the class, only if typed. */
export const MakeClassCard = z.strictObject({ name: ShareName.optional() });
export type MakeClassCard = z.infer<typeof MakeClassCard>;

type Own = { ctx: Context; classId: string; assignmentId: string };

/**
 * Makes the result of the teacher's own class public, in sums; again gives the same card with the new name. Refused
 * with fewer than five learners who finished, and while the assignment keeps results from those very learners.
 */
export async function makeClassCard({
  input,
  ...own
}: Own & { input: MakeClassCard }): Promise<Result<{ card: ShareLinks }, Refusal>> {
  const { ctx, assignmentId } = own;
  const owned = await ownAssignment(ctx, own);
  if (!owned.ok) return owned;
  const { feedback, closesAt } = owned.value;
  if (feedback === "closed" && ctx.now < closesAt) return err({ reason: "result-held-back" });
  await finishOverdue(ctx, { assignmentId });
  if ((await countFinishedLearners(ctx.db, assignmentId)) < classCardLearnersMin)
    return err({ reason: "too-few-learners" });
  const card = { id: ctx.newId(), assignmentId, name: input.name ?? null, createdAt: ctx.now };
  return ok({ card: shareLinks(await upsertClassCard(ctx.db, card)) });
}

/** The card of the teacher's own assignment, or null where none was made. */
export async function getClassCardOf(
  own: Own,
): Promise<Result<(ShareLinks & { name: string | null }) | null, Refusal>> {
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  const row = await findClassCardOf(own.ctx.db, own.assignmentId);
  return ok(row && { ...shareLinks(row), name: row.name });
}

/** Takes the card back: its page and pictures are gone, like ones that never were. */
export async function deleteClassCard(own: Own): Promise<Result<null, Refusal>> {
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  await deleteClassCardOf(own.ctx.db, own.assignmentId);
  return ok(null);
}
