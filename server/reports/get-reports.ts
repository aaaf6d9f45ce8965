import "server-only";
import type { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import { ownAssignment } from "../assignments/own-assignment";
import type { Context } from "../context";
import { listAssignedVersions } from "../db/assignments/assigned-versions";
import { listAssignmentItems } from "../db/assignments/assignments";
import { countReports, listReplies, type ReplyRow } from "../db/reports/report-replies";
import type { ReportReason } from "../db/reports/reports";
import { bodyOf } from "../items/stored-item";
import type { Refusal } from "../refusal";

/** A question that learners reported, or that was replied on. No learner is named, and none can be. */
export type ReportedQuestion = {
  id: string;
  /** Its place in the assignment, from 1. */
  number: number;
  stem: string;
  reasons: { reason: ReportReason; count: number }[];
  reply: Omit<ReplyRow, "itemId"> | null;
  isWithdrawn: boolean;
};

/** What learners found wrong with questions of the teacher's own assignment, in the order of the questions. */
export async function getReports({
  ctx,
  lang,
  ...place
}: {
  ctx: Context;
  classId: string;
  assignmentId: string;
  lang: Language;
}): Promise<Result<ReportedQuestion[], Refusal>> {
  const owned = await ownAssignment(ctx, place);
  if (!owned.ok) return owned;
  const { assignmentId } = place;
  const [items, counts, replies, versions] = await Promise.all([
    listAssignmentItems(ctx.db, assignmentId, lang),
    countReports(ctx.db, assignmentId),
    listReplies(ctx.db, assignmentId),
    listAssignedVersions(ctx.db, assignmentId),
  ]);
  const withdrawn = new Set(versions.flatMap(({ itemId, isWithdrawn }) => (isWithdrawn ? [itemId] : [])));
  return ok(
    items.flatMap((item, at) => {
      const reasons = counts.filter(({ itemId }) => itemId === item.id);
      const { itemId: _, ...reply } = replies.find(({ itemId }) => itemId === item.id) ?? { itemId: "" };
      if (reasons.length === 0 && !("verdict" in reply)) return [];
      return [
        {
          ...{ id: item.id, number: at + 1, stem: bodyOf(item).stem, isWithdrawn: withdrawn.has(item.id) },
          reasons: reasons.map(({ reason, count }) => ({ reason, count })),
          reply: "verdict" in reply ? reply : null,
        },
      ];
    }),
  );
}
