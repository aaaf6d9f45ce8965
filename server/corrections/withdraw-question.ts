import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { forgetGuards } from "../assignments/guarded-items";
import { ownAssignment } from "../assignments/own-assignment";
import type { Context } from "../context";
import { listAssignedVersions } from "../db/assignments/assigned-versions";
import { insertCorrection } from "../db/reports/corrections";
import { notFound, type Refusal } from "../refusal";
import { correctionId } from "./correction-id";
import { regradePending } from "./regrade";

type Withdraw = { ctx: Context; classId: string; assignmentId: string; questionId: string };

/**
 * Withdraws a question from the teacher's own assignment: it no longer counts for anyone in it, whatever they answered,
 * and is not asked in it again. Again changes nothing. Refuses the last one that is left.
 */
export async function withdrawQuestion({ ctx, questionId, ...place }: Withdraw): Promise<Result<null, Refusal>> {
  const owned = await ownAssignment(ctx, place);
  if (!owned.ok) return owned;
  const { assignmentId } = place;
  const versions = await listAssignedVersions(ctx.db, assignmentId);
  const own = versions.filter(({ itemId }) => itemId === questionId);
  if (own.length === 0) return err(notFound);
  const left = versions.filter(({ itemId, isWithdrawn }) => itemId !== questionId && !isWithdrawn);
  if (left.length === 0) return err({ reason: "last-question" });
  for (const { itemId, itemVersion } of own) {
    await insertCorrection(ctx.db, {
      id: correctionId({ itemId, itemVersion, assignmentId, by: "teacher" }),
      ...{ itemId, itemVersion, assignmentId, cause: "teacher", effect: "voided" },
      ...{ facts: [], reason: null, correctedAt: ctx.now, replacement: null },
    });
  }
  await regradePending(ctx, { assignmentId });
  forgetGuards(ctx.db);
  return ok(null);
}
