/** Seconds after the due time in which an answer that was sent in time may still arrive. */
export const graceSeconds = 5;

/** What an attempt's end depends on. `extraTimePercent`: added to the limit, in per cent of it. */
export type TimeRules = { closesAt: Date; timeLimitSeconds: number | null; extraTimePercent: number };

/** When an attempt that was begun at `startedAt` is over: after its limit of time, and never after the closing. */
export function dueAt(startedAt: Date, { closesAt, ...rules }: TimeRules): Date {
  const limit = limitSeconds(rules);
  if (limit === null) return closesAt;
  return new Date(Math.min(startedAt.getTime() + limit * 1000, closesAt.getTime()));
}

/** The limit with a learner's extra time, in whole seconds; null: none. */
export function limitSeconds({
  timeLimitSeconds,
  extraTimePercent,
}: Pick<TimeRules, "timeLimitSeconds" | "extraTimePercent">): number | null {
  return timeLimitSeconds === null ? null : Math.ceil(timeLimitSeconds * (1 + extraTimePercent / 100));
}

/** The latest due time whose answers no longer count at `now`. */
export const overdueBefore = (now: Date): Date => new Date(now.getTime() - graceSeconds * 1000);
