import type { Window } from "./window";

const dayMs = 24 * 60 * 60 * 1000;

/** Days that an exam may be open: as long, nobody else learns what it asks. */
export const examDaysMax = 31;
/** Days that any other assignment may be open. */
export const practiceDaysMax = 366;
/** Days ahead that an assignment may open. */
export const aheadDaysMax = 366;

/** Which of its two ends keeps a window from being one, or `undefined`. */
export function windowFault(
  { opensAt, closesAt }: Window,
  now: Date,
  isExam: boolean,
): "opensAt" | "closesAt" | undefined {
  if (opensAt.getTime() > now.getTime() + aheadDaysMax * dayMs) return "opensAt";
  if (closesAt <= opensAt || closesAt <= now) return "closesAt";
  const daysMax = isExam ? examDaysMax : practiceDaysMax;
  return closesAt.getTime() - opensAt.getTime() > daysMax * dayMs ? "closesAt" : undefined;
}
