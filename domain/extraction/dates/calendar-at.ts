import { knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { dayAt } from "./day-at";
import { monthAt } from "./month-at";
import { namedAfterDates, weekdays } from "./relative-words.ar";
import type { WrittenDate } from "./written-date";
import { yearAfter } from "./year-after";

type DayMonth = {
  start: number;
  monthToken: number;
  day?: number;
  dayTo?: number;
  month: number;
  after: number;
  isSure: boolean;
};

/** A date by month and perhaps day, year, weekday: «8 August/Ab 2014», «the fifth of May», «April last». */
export function calendarAt(text: ReadText, at: number): WrittenDate | undefined {
  const weekday = weekdayBefore(text, at);
  const found = dayMonthAt(text, weekday?.next ?? at);
  if (!found) return undefined;
  const year = yearAfter(text, found.after);
  const hasYear = year.after > found.after;
  if (!found.isSure && !found.day && !hasYear && !hasPreposition(text, at)) return undefined;
  if (!found.day && !hasYear && nameParticles.has(text.tokens[at - 1]?.text ?? "")) return undefined;
  if (year.year === undefined && isName(text, at)) return undefined;
  const after = hasYear ? year.after : found.after;
  return {
    start: weekday?.start ?? found.start,
    end: text.tokens[after - 1]?.end ?? 0,
    first: at,
    after,
    rule: found.day ? "day-month" : "month",
    confidence: found.isSure || found.day ? 0.98 : 0.9,
    said: {
      type: "calendar",
      month: found.month,
      ...(found.day === undefined ? {} : { day: found.day }),
      ...(found.dayTo === undefined ? {} : { dayTo: found.dayTo }),
      ...(year.year === undefined ? {} : { year: year.year }),
      ...(year.direction === undefined ? {} : { direction: year.direction }),
      ...(weekday === undefined ? {} : { weekday: weekday.weekday }),
    },
  };
}

/** A weekday that a date follows: «Tuesday 5 May», «Tuesday, the 5th of May», «Tuesday, being 5 May». */
function weekdayBefore(text: ReadText, at: number) {
  const token = text.tokens[at];
  const weekday = token?.kind === "word" ? knownDefinite(token.text, weekdays) : undefined;
  if (!token || !weekday) return undefined;
  let next = at + 1;
  if (/^[,\u060C(]$/.test(text.tokens[next]?.text ?? "")) next++;
  if (text.tokens[next]?.text === being) next++;
  return { weekday: weekday.value, start: startAfter(text, token, weekday.skipped), next };
}
const being = "\u0627\u0644\u0645\u0648\u0627\u0641\u0642";
const monthHead = /^[\u0628\u0644]?\u0634\u0647\u0631$/;
const from = "\u0645\u0646";

function dayMonthAt(text: ReadText, at: number): DayMonth | undefined {
  const day = dayAt(text, at);
  let next = day?.after ?? at;
  const word = (index: number) => text.tokens[index]?.text ?? "";
  const head = text.tokens[next];
  if (day && (word(next) === from || word(next) === "/" || word(next) === "-")) next++;
  const headAt = next;
  const hasHead = monthHead.test(word(next));
  if (hasHead) next++;
  const month = monthAt(text, next);
  if (!head || !month) return undefined;
  const isBare = month.start === text.tokens[next]?.start;
  // After a day or the word «month» no particle may stand before the name.
  if ((day || hasHead) && !isBare) return undefined;
  const headStart = hasHead ? (text.tokens[headAt]?.end ?? 0) - 3 : undefined;
  return {
    start: day?.start ?? headStart ?? month.start,
    monthToken: next,
    month: month.month,
    after: month.after,
    isSure: month.isSure || hasHead,
    ...(day === undefined ? {} : { day: day.day }),
    ...(day?.dayTo === undefined ? {} : { dayTo: day.dayTo }),
  };
}

/** Whether the date is the name of a war, a square, a town. */
function isName({ tokens }: ReadText, at: number): boolean {
  const before = tokens[at - 1];
  return namedAfterDates.has((before?.kind === "figure" ? tokens[at - 2] : before)?.text ?? "");
}

/** Of foreign surnames: «di Maio». */
const nameParticles = new Set(["\u062F\u064A", "\u062F\u0648", "\u0641\u0627\u0646", "\u062F\u0627"]);
const prepositions =
  /^[\u0648\u0641]?(?:\u0641\u064A|\u0645\u0646\u0630|\u062E\u0644\u0627\u0644|\u062D\u062A\u064A|\u0628\u062D\u0644\u0648\u0644|\u0645\u0646\u062A\u0635\u0641|\u0646\u0647\u0627\u064A\u0647|\u0628\u062F\u0627\u064A\u0647|\u0645\u0637\u0644\u0639|\u0627\u0648\u0627\u062E\u0631|\u0627\u0648\u0627\u064A\u0644)$/;
const hasPreposition = (text: ReadText, at: number) => prepositions.test(text.tokens[at - 1]?.text ?? "");
