import "server-only";
import type { Due } from "../attempts/what-is-due";
import type { Context } from "../context";
import type { AttemptRow } from "../db/attempts";
import { listRepliesTo, type ReportVerdict } from "../db/report-replies";

/** What an assignment's teacher said to a learner's own report. `words`: null without any, and until they may be read. */
export type OwnReply = { question: string; verdict: ReportVerdict; words: string | null; repliedAt: Date };

/** The replies to what the learner of an attempt reported. A teacher's own words wait for the feedback. */
export async function ownReplies(
  { db }: Pick<Context, "db">,
  { assigned, learnerId }: AttemptRow,
  { items }: Pick<Due, "items">,
): Promise<OwnReply[]> {
  if (!assigned) return [];
  const replies = await listRepliesTo(db, { assignmentId: assigned.id, learnerId });
  const due = new Set(items.map(({ id }) => id));
  return replies.map(({ itemId, words, ...reply }) => ({
    ...reply,
    question: itemId,
    words: due.has(itemId) ? words : null,
  }));
}
