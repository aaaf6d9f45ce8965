import { type CalendarDay, dayNumber, isoOf, shifted } from "./calendar";
import { resolveDate } from "./resolve-date";
import type { WrittenDate } from "./written-date";

/** How many days after a report a paper still prints it. */
const longestDelay = 4;

/**
 * The day a text was written on, by its own «yesterday, Thursday» or «today (Monday)», where all of these agree and it
 * lies at most four days before the given day, or one after; else the given day.
 */
export function ownDay(written: readonly WrittenDate[], published: CalendarDay | undefined): CalendarDay | undefined {
  if (!published) return undefined;
  const days = new Map<string, CalendarDay>();
  for (const date of written) {
    const { said } = date;
    if (said.type !== "day" || said.weekday === undefined) continue;
    const { iso } = resolveDate(date, { published, paragraph: 0 });
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    const today = shifted({ year, month, day }, -said.offset);
    days.set(isoOf(today), today);
  }
  const [own, other] = [...days.values()];
  if (!own || other) return published;
  const delay = dayNumber(published) - dayNumber(own);
  return delay >= -1 && delay <= longestDelay ? own : published;
}
