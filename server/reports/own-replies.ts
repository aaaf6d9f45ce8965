import "server-only";
import type { Due } from "../attempts/what-is-due";
import type { AttemptRow } from "../db/attempts/attempts";
import type { ReportVerdict } from "../db/reports/report-replies";

/** What an assignment's teacher said to a learner's own report. `words`: null without any, and until they may be read. */
export type OwnReply = { question: string; verdict: ReportVerdict; words: string | null; repliedAt: Date };

/** The replies to what the learner of an attempt reported. A teacher's own words wait for the feedback. */
export function ownReplies({ replies }: AttemptRow, { items }: Pick<Due, "items">): OwnReply[] {
  const due = new Set(items.map(({ id }) => id));
  return replies.map(({ itemId, verdict, words, repliedAt }) => ({
    question: itemId,
    verdict,
    words: due.has(itemId) ? words : null,
    repliedAt: new Date(repliedAt),
  }));
}
