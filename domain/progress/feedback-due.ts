/** What decides when an attempt's feedback may be seen. `assigned`: null for an attempt of the learner's own. */
export type FeedbackTiming = {
  mode: "practice" | "exam";
  finishedAt: Date | null;
  assigned: { feedback: "each" | "end" | "closed"; closesAt: Date } | null;
};

/** Whether the result may be seen: the attempt is over and, where its teacher waits for all, the assignment too. */
export function isResultDue({ finishedAt, assigned }: FeedbackTiming, now: Date): boolean {
  if (finishedAt === null) return false;
  return assigned?.feedback !== "closed" || now >= assigned.closesAt;
}

/** Whether it may be seen which of the answers so far are right: in practice at once, else with the result. */
export function areAnswersDue(attempt: FeedbackTiming, now: Date): boolean {
  return isToldAtOnce(attempt) || isResultDue(attempt, now);
}

/** Since when the result may be seen, or will be; null before the attempt is over. */
export function resultSince({ finishedAt, assigned }: FeedbackTiming): Date | null {
  if (finishedAt === null || assigned?.feedback !== "closed") return finishedAt;
  return assigned.closesAt > finishedAt ? assigned.closesAt : finishedAt;
}

/** Since when it may be seen whether an answer is right, or will be; null where that is not known yet. */
export function answerSince(attempt: FeedbackTiming, answeredAt: Date): Date | null {
  return isToldAtOnce(attempt) ? answeredAt : resultSince(attempt);
}

const isToldAtOnce = ({ mode, assigned }: FeedbackTiming): boolean =>
  mode === "practice" && (assigned?.feedback ?? "each") === "each";
