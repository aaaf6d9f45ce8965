import { startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { type Day, dayOf } from "./calendar";
import { dayAt } from "./day-at";
import { hijriMarks, hijriMonths, yearHeads } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";

/** A date of the Hijri calendar with its year: «15 Ramadan 1445», «the year 1446 AH». Years from 1300 to 1500 only. */
export function hijriAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const day = dayAt(text, at);
  let next = day?.after ?? at;
  const word = (index: number) => text.tokens[index]?.text ?? "";
  if (day && word(next) === "\u0645\u0646") next++;
  if (/^\u0634\u0647\u0631$/.test(word(next))) next++;
  const month = hijriMonthAt(text, next);
  const head = yearHeads.has(word(month?.after ?? at)) ? 1 : 0;
  const yearIndex = (month?.after ?? at) + head;
  const year = /^1[345]\d\d$/.test(word(yearIndex)) ? Number(word(yearIndex)) : undefined;
  const isMarked = hijriMarks.has(word(yearIndex + 1));
  if (!token || !year || year > 1500 || (!month && !(head && isMarked))) return undefined;
  const after = yearIndex + 1 + (isMarked ? 1 : 0);
  return {
    start: day?.start ?? (next > at ? token.start : (month?.start ?? token.start)),
    end: text.tokens[after - 1]?.end ?? 0,
    first: at,
    after,
    rule: "hijri",
    confidence: 0.8,
    said: { type: "hijri", year, ...(month ? { month: month.month } : {}), ...(day && month ? { day: day.day } : {}) },
  };
}

function hijriMonthAt(text: ReadText, at: number): { month: number; start: number; after: number } | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word") return undefined;
  for (const skipped of [0, 1]) {
    const name = token.text.slice(skipped);
    const start = startAfter(text, token, skipped);
    const two = hijriMonths[`${name} ${text.tokens[at + 1]?.text ?? ""}`];
    if (two) return { month: two, start, after: at + 2 };
    const one = hijriMonths[name];
    if (one) return { month: one, start, after: at + 1 };
  }
  return undefined;
}

const umalqura = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The day of our calendar for a Hijri day, by the Umm al-Qura calendar; sightings elsewhere may differ by a day. */
export function fromHijri(year: number, month: number, day: number): Day | undefined {
  // The mean Hijri month from the epoch, then the few days beside it are asked.
  const guess = Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day) - 492_150;
  for (let number = guess - 4; number <= guess + 4; number++) {
    const read = hijriOf(number);
    if (read.year === year && read.month === month && read.day === day) return dayOf(number);
  }
  return undefined;
}

function hijriOf(number: number): Day {
  const parts = umalqura.formatToParts(number * 86_400_000);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}
