import { startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { type CalendarDay, dayNumber, dayOfNumber } from "./calendar";
import { dayAt } from "./day-at";
import { hijriMarks, hijriMonths, yearHeads } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";

/** A date of the Hijri calendar with its year: «15 Ramadan 1445», «the year 1446 AH». Years from 1300 to 1500 only. */
export function hijriAt(text: ReadText, at: number): WrittenDate | undefined {
  const word = (index: number) => text.tokens[index]?.text ?? "";
  const token = text.tokens[at];
  const day = dayAt(text, at);
  let next = day?.after ?? at;
  if (day && word(next) === "\u0645\u0646") next++;
  if (word(next) === "\u0634\u0647\u0631") next++;
  const month = hijriMonthAt(text, next);
  const year = hijriYearAt(text, month?.after ?? at);
  if (!token || !year || !(month || isYearAlone(text, at, year))) return undefined;
  const start = day?.start ?? (next > at ? token.start : (month?.start ?? token.start));
  return {
    start,
    end: text.tokens[year.after - 1]?.end ?? 0,
    first: at,
    after: year.after,
    rule: "hijri",
    confidence: 0.8,
    said: { type: "hijri", year: year.year, month: month?.month, day: month ? day?.day : undefined },
  };
}

/** «Born in 1415 AH»: its mark makes a figure a year; «1436/1437 AH» are two. */
function isYearAlone({ tokens }: ReadText, at: number, { hasHead, isMarked }: { hasHead: boolean; isMarked: boolean }) {
  return isMarked && (hasHead || !/^[-/]$/.test(tokens[at - 1]?.text ?? ""));
}

function hijriYearAt({ tokens }: ReadText, at: number) {
  const hasHead = yearHeads.has(tokens[at]?.text ?? "");
  const index = hasHead ? at + 1 : at;
  const figure = tokens[index]?.text ?? "";
  if (!/^1[34]\d\d$|^1500$/.test(figure)) return undefined;
  const after = hijriMarkAfter({ tokens }, index + 1);
  return { year: Number(figure), hasHead, isMarked: after > index + 1, after };
}

/** Past the mark of the Hijri era, if one stands there. */
export const hijriMarkAfter = ({ tokens }: Pick<ReadText, "tokens">, at: number): number =>
  hijriMarks.has(tokens[at]?.text ?? "") ? at + 1 : at;

/** Whether a Hijri year can have such a day: its months have 29 or 30. */
export const isHijriDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 30 && fromHijri(year, month, day) !== undefined;

export function hijriMonthAt(text: ReadText, at: number): { month: number; start: number; after: number } | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word") return undefined;
  for (const skipped of [0, 1]) {
    const name = token.text.slice(skipped);
    if (!firstOfMonths.has(name)) continue;
    const start = startAfter(text, token, skipped);
    const two = hijriMonths[`${name} ${text.tokens[at + 1]?.text ?? ""}`];
    if (two) return { month: two, start, after: at + 2 };
    const one = hijriMonths[name];
    if (one) return { month: one, start, after: at + 1 };
  }
  return undefined;
}

const firstOfMonths = new Set(Object.keys(hijriMonths).map((month) => month.split(" ")[0]));

const umalqura = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The day of our calendar for a Hijri day, by the Umm al-Qura calendar; sightings elsewhere may differ by a day. */
export function fromHijri(year: number, month: number, day: number): CalendarDay | undefined {
  // The mean Hijri month from the epoch, then the few days beside it are asked.
  const guess = Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day) - 492_150;
  for (let number = guess - 4; number <= guess + 4; number++) {
    const read = hijriOf(number);
    if (read.year === year && read.month === month && read.day === day) return dayOfNumber(number);
  }
  return undefined;
}

/** The Hijri day of a day of our calendar. */
export const toHijri = (day: CalendarDay): CalendarDay => hijriOf(dayNumber(day));

function hijriOf(number: number): CalendarDay {
  const parts = umalqura.formatToParts(number * 86_400_000);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}
