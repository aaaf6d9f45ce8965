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
  const isAtOnce = attempt.mode === "practice" && (attempt.assigned?.feedback ?? "each") === "each";
  return isAtOnce || isResultDue(attempt, now);
}
