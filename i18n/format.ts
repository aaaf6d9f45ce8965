import { joinedMonth } from "@/domain/arabic/month-names";
import { dayOf } from "@/domain/day";
import { digitsOf, inDigits, numberedTag } from "./digits";
import type { Locale } from "./locales";

/** Objects that one maker keeps: more than pages use, and a bound on what a request can name, such as time zones. */
const keptMax = 500;

/** Calls `make` once for the same arguments: `Intl` objects are slow to make. */
function remembered<Args extends readonly unknown[], Out>(make: (...args: Args) => Out): (...args: Args) => Out {
  const known = new Map<string, Out>();
  return (...args) => {
    const name = JSON.stringify(args);
    const made = known.get(name) ?? make(...args);
    if (known.size >= keptMax) known.clear();
    known.set(name, made);
    return made;
  };
}

/** The only makers of `Intl` objects; the message formatter uses them too, with the tag it is given. */
export const intlFormatters = {
  getNumberFormat: remembered((tag?: string | string[], options?: object) => new Intl.NumberFormat(tag, options)),
  getDateTimeFormat: remembered(
    (tag?: string | string[], options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
  ),
  getPluralRules: remembered(
    (tag?: string | string[], options?: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options),
  ),
};
const collator = remembered((tag: string) => new Intl.Collator(tag));
const listFormat = remembered((tag: string) => new Intl.ListFormat(tag, { type: "conjunction" }));

export const formatNumber = (locale: Locale, value: number): string =>
  intlFormatters.getNumberFormat(numberedTag(locale), { maximumFractionDigits: 6 }).format(value);

/** 0 to 1 as a whole percentage: «67%», the sign last in both languages, to be kept in one piece. */
export const formatPercent = (locale: Locale, share: number): string =>
  `${formatNumber(locale, Math.round(share * 100))}${digitsOf(locale) === "arab" ? "\u066A" : "%"}`;

export const formatList = (locale: Locale, items: readonly string[]): string =>
  listFormat(numberedTag(locale)).format(items);

/** The order of names in a list of them. */
export const compareNames = (locale: Locale, one: string, other: string): number =>
  collator(numberedTag(locale)).compare(one, other);

/** A month's name, 1 to 12; in Arabic both families, joined. */
export function formatMonth(locale: Locale, month: number): string {
  if (locale === "ar") return joinedMonth(month);
  const date = new Date(Date.UTC(2000, month - 1, 1));
  return intlFormatters.getDateTimeFormat(numberedTag(locale), { month: "long", timeZone: "UTC" }).format(date);
}

const calendarDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A calendar date at its own precision: «2014», «August 2014», «8 August 2014». Other text comes back as it is. */
export function formatDay(locale: Locale, on: string): string {
  const [, year, month, day] = calendarDate.exec(on) ?? [];
  if (!year) return inDigits(on, digitsOf(locale));
  const plainYear = intlFormatters.getNumberFormat(numberedTag(locale), { useGrouping: false }).format(Number(year));
  if (!month) return plainYear;
  const monthAndYear = `${formatMonth(locale, Number(month))} ${plainYear}`;
  return day ? `${formatNumber(locale, Number(day))} ${monthAndYear}` : monthAndYear;
}

/** «Friday 20 November 2026». */
export function formatWeekday(locale: Locale, at: Date): string {
  const weekday = intlFormatters
    .getDateTimeFormat(numberedTag(locale), { weekday: "long", timeZone: "UTC" })
    .format(at);
  return `${weekday} ${formatDay(locale, dayOf(at))}`;
}
