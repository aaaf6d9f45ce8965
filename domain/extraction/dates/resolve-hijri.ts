import type { DateNorm } from "../span";
import { type CalendarDay, isDayOfMonth, isoOf, shifted, weekdayOf } from "./calendar";
import { fromHijri, toHijri } from "./hijri";
import { hijriYearNear } from "./hijri-near";
import type { Future } from "./speaks-of-future";
import type { Said } from "./written-date";

type SaidHijri = Extract<Said, { type: "hijri" }>;

/** The months of the sighting begin a day before or after the computed ones at most. */
const sightings = [0, -1, 1];

/**
 * A Hijri date by the Umm al-Qura calendar: a month or a year as its first and last day. Sightings differ by a day, so it is
 * ambiguous unless its weekday settles it.
 */
export function resolveHijri(
  said: SaidHijri,
  { published, future }: { published?: CalendarDay | undefined; future?: Future | undefined },
): DateNorm {
  if (said.year !== undefined) return hijriIn(said.year, said, { kind: "absolute" });
  const kind = { kind: "relative" as const, anchor: "publication" as const };
  if (!published) return { iso: "XXXX", precision: "year", ...kind };
  return hijriIn(hijriYearNear(said, toHijri(published), future), said, kind);
}

function hijriIn(
  year: number,
  { month, day, weekday }: SaidHijri,
  counted: Pick<DateNorm, "kind" | "anchor">,
): DateNorm {
  const written = [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"));
  const base = {
    ...counted,
    calendar: "hijri" as const,
    written: written.join("-"),
    ambiguous: true as const,
  };
  const first = fromHijri(year, month ?? 1, day ?? 1);
  if (!first || !isDayOfMonth(first.month, first.day, first.year)) return { iso: "XXXX", precision: "year", ...base };
  if (day !== undefined) {
    const near = sightings.map((days) => shifted(first, days)).find((one) => weekdayOf(one) === weekday);
    const { ambiguous: _, ...settled } = base;
    return { iso: isoOf(near ?? first), precision: "day", ...(near ? settled : base) };
  }
  const next =
    month === undefined ? fromHijri(year + 1, 1, 1) : fromHijri(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  const last = next ? shifted(next, -1) : first;
  return { iso: `${isoOf(first)}/${isoOf(last)}`, precision: "interval", ...base };
}
