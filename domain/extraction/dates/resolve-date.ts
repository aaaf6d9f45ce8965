import type { DateNorm } from "../span";
import { type CalendarDay, isoOf, isoWeek, pad, shifted, weekdayOf } from "./calendar";
import { resolveHijri } from "./resolve-hijri";
import type { Future } from "./speaks-of-future";
import type { DatePart, Said, WrittenDate } from "./written-date";

/** What a date is counted from: the day of publication, and the last full date that the text told. */
export type Standing = {
  published?: CalendarDay | undefined;
  /** The day that the text was written on; without it, that of publication. */
  today?: CalendarDay | undefined;
  told?: { year: number; month: number; day?: number; paragraph: number } | undefined;
  /** The last day told, also one that was itself counted from another. */
  day?: CalendarDay | undefined;
  /** The last year that the text wrote. */
  year?: number | undefined;
  /** Whether that day was counted from another one. */
  isCounted?: boolean;
  paragraph: number;
  future?: Future | undefined;
};
type SaidOf<Type extends Said["type"]> = Extract<Said, { type: Type }>;

/** How far back, in paragraphs, a date lends its year to one that tells none. */
const reachOfYear = 4;

/** The value of a written date. What neither the text nor the day of publication tells stays X. */
export function resolveDate({ said }: WrittenDate, standing: Standing): DateNorm {
  switch (said.type) {
    case "calendar":
      return withPart(said.month === undefined ? yearOf(said) : monthOf(said, standing), said.part);
    case "years":
      return { iso: `${said.from}/${said.to}`, precision: "interval", kind: "absolute" };
    case "decade":
      return decadeOf(said);
    case "century":
      return {
        iso: said.century === undefined ? "XXXX" : `${pad(said.century - 1)}XX`,
        precision: "century",
        kind: "absolute",
      };
    case "season":
      return seasonOf(said, standing);
    case "quarter":
      return quarterOf(said, standing);
    case "day":
      return dayOffset(said, atWriting(standing));
    case "weekday":
      return weekdayNear(said, atWriting(standing));
    case "unit":
      return withPart(unitOf(said, standing), said.part);
    case "day-of-month": {
      const month = unitOf({ type: "unit", unit: "month", direction: said.direction }, standing);
      const iso = (of: number) => `${month.iso}-${pad(of)}`;
      if (said.dayTo === undefined) return { ...month, iso: iso(said.day), precision: "day" };
      return { ...month, iso: `${iso(said.day)}/${iso(said.dayTo)}`, precision: "interval" };
    }
    case "same-month": {
      const month = sameAs({ type: "same", unit: "month", offset: said.offset }, standing);
      return { ...month, iso: `${month.iso}-${pad(said.day)}`, precision: "day" };
    }
    case "same":
      return withPart(sameAs(said, standing), said.part);
    case "shift":
      return standing.day
        ? {
            ...dayNorm(shifted(standing.day, said.days), "relative"),
            anchor: "previous_date",
            ...(standing.isCounted ? { ambiguous: true as const } : {}),
          }
        : { iso: "XXXX-XX-XX", precision: "day", kind: "relative", anchor: "previous_date" };
    case "hijri":
      return withPart(resolveHijri(said, standing), said.part);
  }
}

const isAhead = (future: Future | undefined): boolean => future !== undefined && future !== "past";
const atWriting = (standing: Standing): Standing => ({ ...standing, published: standing.today ?? standing.published });
const dayNorm = (day: CalendarDay, kind: DateNorm["kind"]): DateNorm => ({ iso: isoOf(day), precision: "day", kind });
const yearIso = (year: number | undefined) =>
  year === undefined ? "XXXX" : year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year);
const yearOf = ({ year, direction }: SaidOf<"calendar">): DateNorm =>
  direction === undefined || year !== undefined
    ? { iso: yearIso(year), precision: "year", kind: "absolute" }
    : { iso: "XXXX", precision: "year", kind: "relative" };

function withPart(norm: DateNorm, part: DatePart | undefined): DateNorm {
  return part ? { ...norm, mod: part } : norm;
}

function monthOf(said: SaidOf<"calendar">, standing: Standing): DateNorm {
  const { month = 1, day, dayTo } = said;
  const found = yearFor(said, standing);
  const year = found.year ?? "XXXX";
  const base = { kind: found.kind, ...(found.anchor ? { anchor: found.anchor } : {}) };
  const ambiguous = found.isUnsure || said.ambiguous ? { ambiguous: true as const } : {};
  const iso = (of: number) => `${year}-${pad(month)}-${pad(of)}`;
  if (day === undefined) return { iso: `${year}-${pad(month)}`, precision: "month", ...base, ...ambiguous };
  if (dayTo !== undefined) return { iso: `${iso(day)}/${iso(dayTo)}`, precision: "interval", ...base, ...ambiguous };
  return { iso: iso(day), precision: "day", ...base, ...ambiguous };
}

type YearFound = {
  year?: number;
  kind: DateNorm["kind"];
  anchor?: NonNullable<DateNorm["anchor"]>;
  isUnsure?: boolean;
};

/** In this order: the year written; «last» or «next» and the day of publication; the year told before; the nearest. */
function yearFor(said: SaidOf<"calendar">, standing: Standing): YearFound {
  const { published } = standing;
  if (said.year !== undefined) return { year: said.year, kind: "absolute" };
  if (said.direction !== undefined) {
    if (!published) return { kind: "relative", anchor: "publication" };
    const year = said.isOfYear ? published.year + said.direction : yearTowards(said, said.direction, published);
    return { year, kind: "relative", anchor: "publication" };
  }
  const told = yearTold(said, standing);
  if (published && isSinceTold(said, standing, published)) {
    const year = published.year;
    return { year, kind: "partial", anchor: "publication", isUnsure: true };
  }
  if (told) return { year: told, kind: "partial", anchor: "discourse_year" };
  if (!published) return { kind: "partial" };
  const near = nearestYear(said, published, standing.future);
  return { year: near.year, kind: "partial", anchor: "publication", ...(near.isUnsure ? { isUnsure: true } : {}) };
}

/** A story goes on in the year it is in, as long as its dates go forward. */
function yearTold({ month = 1, day }: SaidOf<"calendar">, { told, paragraph }: Standing): number | undefined {
  if (!told || paragraph - told.paragraph > reachOfYear) return undefined;
  const goesOn = month > told.month || (month === told.month && (day ?? 31) >= (told.day ?? 1));
  return goesOn ? told.year : undefined;
}

/** So many months after the one told, a month is another matter's. */
const reachOfChain = 3;

/** A month that this year has had, far behind one of last year: the year told may have ended in between. */
function isSinceTold(
  { month = 1, day }: SaidOf<"calendar">,
  { told, future }: Standing,
  published: CalendarDay,
): boolean {
  if (told?.year !== published.year - 1 || isAhead(future) || month - told.month <= reachOfChain) return false;
  return ordinalOf(month, day ?? 0) <= ordinalOf(published.month, published.day);
}

const ordinalOf = (month: number, day: number) => month * 31 + day;

function yearTowards({ month = 1, day }: SaidOf<"calendar">, direction: -1 | 0 | 1, published: CalendarDay): number {
  if (direction === 0) return published.year;
  const [here, there] = [ordinalOf(published.month, day === undefined ? 0 : published.day), ordinalOf(month, day ?? 0)];
  if (direction < 0) return there < here ? published.year : published.year - 1;
  return there > here ? published.year : published.year + 1;
}

/** So many days back a day is past, whatever the sentence says will be. */
const justPast = 3;

/** The nearest such day, rather a past one unless the sentence speaks of the future. */
function nearestYear({ month = 1, day }: SaidOf<"calendar">, published: CalendarDay, future?: Future) {
  const now = ordinalOf(published.month, published.day);
  const there = ordinalOf(month, day ?? (month === published.month ? published.day : 15));
  const whole = 12 * 31;
  const [back, ahead] = [(now - there + whole) % whole, (there - now + whole) % whole];
  const isNearer = isAhead(future) ? ahead <= back * 2 : ahead * 1.5 < back;
  // «The traces of 4 August will stay», told on the 5th.
  const isComing = ahead > 0 && future !== "past" && (future === "verb" ? back > justPast : isNearer);
  const year = published.year + (isComing ? (there > now ? 0 : 1) : there > now ? -1 : 0);
  return { year, isUnsure: back > 0 && Math.min(back, ahead) > 120 };
}

function decadeOf({ tens, century }: SaidOf<"decade">): DateNorm {
  const first = century === undefined ? 19 : century - 1;
  const known = century === undefined ? { ambiguous: true as const } : {};
  return {
    iso: `${century === undefined ? 19 : first}${tens / 10}X`,
    precision: "decade",
    kind: century ? "absolute" : "partial",
    ...known,
  };
}

/** First and last month of each season; winter ends in the next year. */
const seasons: Partial<Record<DatePart, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** A season by the year it begins in. */
function seasonOf({ season, direction }: SaidOf<"season">, { published }: Standing): DateNorm {
  const base = { precision: "year" as const, kind: "relative" as const, anchor: "publication" as const, mod: season };
  if (!published) return { iso: "XXXX", ...base };
  const [from, to] = seasons[season] ?? [1, 12];
  const isOver = published.month > to;
  const hasBegun = published.month >= from;
  const year = direction === 0 ? 0 : direction < 0 ? (isOver ? 0 : -1) : hasBegun ? 1 : 0;
  return { iso: String(published.year + year), ...base };
}

function quarterOf({ quarter, half, year, direction }: SaidOf<"quarter">, { published }: Standing): DateNorm {
  const hasBegun = published && published.month >= (quarter - 1) * (half ? 6 : 3) + 1;
  const counted = published && published.year + (direction ?? (hasBegun ? 0 : -1));
  const from = year ?? counted ?? "XXXX";
  const kind = year === undefined ? ("relative" as const) : ("absolute" as const);
  const anchor = year === undefined ? { anchor: "publication" as const } : {};
  if (!half) return { iso: `${from}-Q${quarter}`, precision: "quarter", kind, ...anchor };
  const months = quarter === 1 ? ["01", "06"] : ["07", "12"];
  return { iso: `${from}-${months[0]}/${from}-${months[1]}`, precision: "interval", kind, ...anchor };
}

function dayOffset({ offset, weekday }: SaidOf<"day">, { published }: Standing): DateNorm {
  const anchor = "publication" as const;
  if (!published) {
    const iso = weekday ? `XXXX-XX-XX-WXX-${weekday}` : "XXXX-XX-XX";
    return { iso, precision: "day", kind: "relative", anchor };
  }
  const counted = shifted(published, offset);
  if (!weekday || weekdayOf(counted) === weekday) return { ...dayNorm(counted, "relative"), anchor };
  // The paper's date and the text's weekday differ: the weekday is the text's own word, and papers collect old reports.
  const near = [-1, 1, -2, 2, -3, -4].map((days) => shifted(counted, days)).find((day) => weekdayOf(day) === weekday);
  return { ...dayNorm(near ?? counted, "relative"), anchor, ambiguous: true };
}

function weekdayNear({ weekday, direction }: SaidOf<"weekday">, { published, future }: Standing): DateNorm {
  const anchor = "publication" as const;
  if (!published) return { iso: `XXXX-XX-XX-WXX-${weekday}`, precision: "day", kind: "relative", anchor };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const towards = direction ?? (isAhead(future) && back > 0 ? 1 : 0);
  const further = Math.abs(towards) > 1 ? 7 : 0;
  const days = towards > 0 ? (ahead || 7) + further : towards < 0 ? -(back || 7) - further : -back;
  const isUnsure = direction === undefined && isAhead(future) && back > 0;
  return {
    ...dayNorm(shifted(published, days), "relative"),
    anchor,
    ...(isUnsure ? { ambiguous: true as const } : {}),
  };
}

function unitOf({ unit, direction }: SaidOf<"unit">, { published }: Standing): DateNorm {
  const base = { precision: unit, kind: "relative" as const, anchor: "publication" as const };
  if (!published) return { iso: { week: "XXXX-WXX", month: "XXXX-XX", year: "XXXX" }[unit], ...base };
  if (unit === "week") return { iso: isoWeek(shifted(published, 7 * direction)), ...base };
  if (unit === "year") return { iso: String(published.year + direction), ...base };
  const months = published.year * 12 + published.month - 1 + direction;
  return { iso: isoMonth(months), ...base };
}
/** Months since the year 0. */
const isoMonth = (months: number) => `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;

function sameAs({ unit, offset, year: own }: SaidOf<"same">, { told, published, year }: Standing): DateNorm {
  // «The same month of 2023».
  if (own !== undefined)
    return {
      iso: `${own}-${told ? pad(told.month) : "XX"}`,
      precision: "month",
      kind: "relative",
      anchor: "previous_date",
    };
  const anchor = told ? ("previous_date" as const) : ("publication" as const);
  const from = told ?? published ?? (year === undefined ? undefined : { year, month: 1 });
  if (!from || (unit === "month" && !told && !published))
    return { iso: unit === "year" ? "XXXX" : "XXXX-XX", precision: unit, kind: "relative", anchor };
  if (unit === "year")
    return { iso: String((year ?? from.year) + offset), precision: "year", kind: "relative", anchor };
  return { iso: isoMonth(from.year * 12 + from.month - 1 + offset), precision: "month", kind: "relative", anchor };
}
