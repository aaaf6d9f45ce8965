import { known, knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { dayAt } from "./day-at";
import { hijriAt } from "./hijri";
import { monthAt } from "./month-at";
import { numericAt } from "./numeric-at";
import { dayWords, monthHead, namedAfterDates, timeDirections, weekdays } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";
import { type YearAfter, yearAfter } from "./year-after";

type DayMonth = {
  start: number;
  day: number | undefined;
  dayTo: number | undefined;
  month: number;
  after: number;
  isSure: boolean;
  /** Where the first of two days ends that are no stretch. */
  ownAfter: number | undefined;
};

/** A date by month and perhaps day, year, weekday: «8 August/Ab 2014», «the fifth of May», «April last». */
export function calendarAt(text: ReadText, at: number): WrittenDate | undefined {
  const weekday = dayWordBefore(text, at) ?? weekdayBefore(text, at);
  const found = dayMonthAt(text, weekday?.next ?? at);
  if (!found) return weekday && withNumeric(text, at, weekday);
  const { after, year, direction, isOfYear } = closed(text, yearAfter(text, found.after), weekday?.isOpen);
  if (weekday?.isAfterDayWord && !found.day) return undefined;
  if (!isTold(text, at, found, after > found.after) || (year === undefined && isName(text, at))) return undefined;
  const { day, dayTo, month } = found;
  const own = found.ownAfter ?? after;
  return {
    start: weekday?.start ?? found.start,
    end: text.tokens[own - 1]?.end ?? 0,
    first: at,
    after: own,
    rule: day ? "day-month" : "month",
    confidence: found.isSure || day ? 0.98 : 0.9,
    said: { type: "calendar", day, dayTo, month, year, direction, isOfYear, weekday: weekday?.weekday },
  };
}

/** Past the bracket that a weekday opened: «Monday (16 April)». */
const closed = (text: ReadText, year: YearAfter, isOpen = false): YearAfter =>
  isOpen && text.tokens[year.after]?.text === ")" ? { ...year, after: year.after + 1 } : year;

type Weekday = { weekday: number | undefined; start: number; next: number };
/** «Wednesday 15/5/2024», «Wednesday 20/10/1436 AH», «Wednesday 20 Shawwal 1436 AH». */
function withNumeric(text: ReadText, at: number, { weekday, start, next }: Weekday): WrittenDate | undefined {
  const found = numericAt(text, next) ?? hijriAt(text, next);
  if (!found) return undefined;
  const said = found.said.type === "hijri" ? { ...found.said, weekday } : found.said;
  return { ...found, said, start, first: at };
}

/** A month alone must be no other word, nor part of a surname. */
function isTold(text: ReadText, at: number, { day, isSure }: DayMonth, hasYear: boolean): boolean {
  if (day || hasYear) return true;
  return (isSure || hasPreposition(text, at)) && !nameParticles.has(text.tokens[at - 1]?.text ?? "");
}

/** A weekday that a date follows: «Tuesday 5 May», «Tuesday, the 5th of May», «Tuesday, being 5 May». */
function weekdayBefore(text: ReadText, at: number) {
  const token = text.tokens[at];
  const weekday = token?.kind === "word" ? knownDefinite(token.text, weekdays) : undefined;
  if (!token || !weekday) return undefined;
  let next = afterDirection(text, at + 1);
  const isOpen = text.tokens[next]?.text === "(";
  if (/^[,\u060C(]$/.test(text.tokens[next]?.text ?? "")) next++;
  if (text.tokens[next]?.text === being) next += text.tokens[next + 1]?.text === to ? 2 : 1;
  return {
    weekday: weekday.value,
    start: startAfter(text, token, weekday.skipped),
    next,
    isOpen,
    isAfterDayWord: false,
  };
}

/** Past «last» in «last Tuesday, 15 October», «last Tuesday (15 October)». */
function afterDirection({ tokens }: ReadText, at: number): number {
  if (timeDirections[tokens[at]?.text ?? ""] === undefined) return at;
  const next = tokens[at + 1];
  const figure = /^[,\u060C(]$/.test(next?.text ?? "") ? tokens[at + 2] : next;
  return figure?.kind === "figure" && /^\d{1,2}$/.test(figure.text) ? at + 1 : at;
}

/** «Today, Monday (28 November 2016)», «yesterday (22 March 2017)»: one date. */
function dayWordBefore(text: ReadText, at: number) {
  const token = text.tokens[at];
  const day = token?.kind === "word" ? known(token.text, dayWords) : undefined;
  if (!token || !day) return undefined;
  const start = startAfter(text, token, day.skipped);
  const weekday = weekdayBefore(text, at + 1);
  if (weekday) return { ...weekday, start, isAfterDayWord: true };
  const isOpen = text.tokens[at + 1]?.text === "(" && text.tokens[at + 2]?.kind === "figure";
  return isOpen ? { weekday: undefined, start, next: at + 2, isOpen, isAfterDayWord: true } : undefined;
}
const to = "\u0644";
const being = "\u0627\u0644\u0645\u0648\u0627\u0641\u0642";
const from = "\u0645\u0646";

function dayMonthAt(text: ReadText, at: number): DayMonth | undefined {
  const day = dayAt(text, at);
  const head = headAt(text, day ? afterJoint(text, day.after) : at);
  const month = monthAt(text, head.after);
  if (!month) return undefined;
  // After a day or the word «month» no particle may stand before the name.
  const isBare = month.start === text.tokens[head.after]?.start;
  if (!isBare && (day || head.start !== undefined)) return undefined;
  return {
    start: day?.start ?? head.start ?? month.start,
    month: month.month,
    after: month.after,
    isSure: month.isSure || head.start !== undefined,
    day: day?.day,
    dayTo: day?.ownAfter === undefined ? day?.dayTo : undefined,
    ownAfter: day?.ownAfter,
  };
}

/** Past «of» or a stroke between a day and its month. */
const afterJoint = ({ tokens }: ReadText, at: number) => (joints.has(tokens[at]?.text ?? "") ? at + 1 : at);
const joints = new Set([from, "/", "-"]);

/** The word «month», if it stands there. */
function headAt(text: ReadText, at: number): { after: number; start?: number } {
  const token = text.tokens[at];
  if (!token || !monthHead.test(token.text)) return { after: at };
  return { after: at + 1, start: startAfter(text, token, token.text.length - monthLength) };
}
const monthLength = 3;

/** Whether the date is the name of a war, a square, a town. */
function isName({ tokens }: ReadText, at: number): boolean {
  const before = tokens[at - 1];
  return namedAfterDates.has((before?.kind === "figure" ? tokens[at - 2] : before)?.text ?? "");
}

/** Of foreign surnames: «di Maio». */
const nameParticles = new Set(["\u062F\u064A", "\u062F\u0648", "\u0641\u0627\u0646", "\u062F\u0627"]);
const prepositions =
  /^[\u0648\u0641]?(?:\u0641\u064A|\u0645\u0646\u0630|\u062E\u0644\u0627\u0644|\u062D\u062A\u064A|\u0628\u062D\u0644\u0648\u0644|\u0645\u0646\u062A\u0635\u0641|\u0646\u0647\u0627\u064A\u0647|\u0628\u062F\u0627\u064A\u0647|\u0645\u0637\u0644\u0639|\u0627\u0648\u0627\u062E\u0631|\u0627\u0648\u0627\u064A\u0644|[\u0628\u0644]?\u0634\u0647\u0631\u064A)$/;
const hasPreposition = (text: ReadText, at: number) =>
  prepositions.test(text.tokens[at - 1]?.text ?? "") ||
  /^(?:\u0628\u062F\u0627\u064A\u0647|\u0628\u062F\u0621\u0627?|\u0627\u0639\u062A\u0628\u0627\u0631\u0627|\u0627\u0628\u062A\u062F\u0627\u0621)$/.test(
    text.tokens[at - 2]?.text ?? "",
  ) ||
  isAfterMonth(text, at);

/** «From January to March». */
const isAfterMonth = (text: ReadText, at: number) =>
  /^(?:\u0627\u0644\u064A|\u0648)$/.test(text.tokens[at - 1]?.text ?? "") && monthAt(text, at - 2) !== undefined;
