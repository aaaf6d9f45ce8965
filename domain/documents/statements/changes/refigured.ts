import { foldLoosely } from "../../../text/fold-arabic";
import type { Stretch } from "../../asking/excerpts/excerpt";
import { opensYear } from "../../clauses/clause-openers.ar";
import { wordsIn } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import type { Change } from "./change";
import { areTold, risesTo } from "./makes-sense.ar";
import { monthNames, weekdayNames, wordNumbers } from "./opposites.ar";

/** Another year near by, and another day or month of a date: what the document does not name. */
export function redated(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  return [...otherYear(raw, clause), ...otherDate(raw, clause, marks)];
}

function otherYear(raw: string, clause: Stretch): Change[] {
  const years = [
    ...raw.slice(clause.start, clause.end).matchAll(/(?<![\p{N}.,/-])(?:19|20)\d{2}(?![\p{N}/-]|[.,]\d)/gu),
  ];
  const [year] = years;
  if (!year || years.length > 1 || !opensYear.test(foldLoosely(raw.slice(clause.start, clause.start + year.index))))
    return [];
  const near = [-2, -3, 2, 3, -4].map((step) => String(Number(year[0]) + step)).find((other) => !raw.includes(other));
  const start = clause.start + year.index;
  return near ? [{ start, end: start + year[0].length, text: near }] : [];
}

/** Of the only date in a clause. */
function otherDate(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  const dates = marks.filter(({ type, start, end }) => type === "date" && start >= clause.start && end <= clause.end);
  const [date] = dates;
  if (!date || dates.length > 1 || weekdayIn(raw, clause)) return [];
  const day = /^(?:\u064A\u0648\u0645 )?(\d{1,2})(?= \p{L})/u.exec(date.text);
  if (day?.[1]) {
    const own = Number(day[1]);
    const start = date.start + day[0].length - day[1].length;
    const other = [own - 6, own + 7, own - 9, own + 4].find(
      (each) => each >= 2 && each <= 28 && !raw.includes(`${each} `),
    );
    return other === undefined ? [] : [{ start, end: start + day[1].length, text: String(other) }];
  }
  return otherMonth(raw, date);
}

/** Of a month with one name, which no other name in brackets repeats. */
function otherMonth(raw: string, { start, end, text }: Mark): Change[] {
  const months = monthNames;
  const own = months.findIndex((month) => foldLoosely(text).startsWith(foldLoosely(month)));
  if (own < 0 || /^\s*[(/]/u.test(raw.slice(end, end + 3)) || /[(/]/u.test(text)) return [];
  const name = months[own] ?? "";
  const other = [3, 5, 7].map((step) => months[(own + step) % months.length] ?? "").find((each) => !raw.includes(each));
  return other ? [{ start, end: start + name.length, text: other }] : [];
}

const weekdayIn = (raw: string, clause: Stretch): boolean =>
  wordsIn(raw, clause).some(({ folded }) => weekdayNames.has(folded));

/** Another figure of its size, so that what is counted keeps its form: no years, and no share of more than all. */
export function renumbered(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  return marks.flatMap(({ number, isBound, start, end, sort }) => {
    if (!number || isBound || start < clause.start || end > clause.end) return [];
    const { value } = number;
    const written = raw.slice(number.start, number.end);
    const isYear = value >= 1900 && value <= 2100 && Number.isInteger(value);
    if (isYear || value < 3 || (sort.includes("percent") && value >= 100)) return [];
    if (isSeenFalse(raw, clause, end)) return [];
    const text = otherDigits(written) ?? otherWords(written);
    if (text === undefined || raw.includes(text) || turnsSpan(raw, clause, number, text)) return [];
    return [{ start: number.start, end: number.end, text }];
  });
}

/** «Rose from 47 to 31»: the first of two with which something begins and ends is no longer the smaller one. */
function turnsSpan(raw: string, clause: Stretch, own: Stretch, text: string): boolean {
  const rest = raw.slice(own.end, clause.end);
  const before = raw.slice(clause.start, own.start);
  const to = Number(
    /^[^\p{Nd}.\u060C]{0,24}?\s(?:\u0625\u0644\u0649|\u0627\u0644\u0649)\s(?:\p{L}+\s)?(\d+(?:\.\d+)?)/u.exec(
      rest,
    )?.[1],
  );
  const from = Number(
    /(?<!\p{L})\u0645\u0646\s(?:\p{L}+\s)?(\d+(?:\.\d+)?)[^\p{Nd}.\u060C]{0,24}?\s(?:\u0625\u0644\u0649|\u0627\u0644\u0649)\s(?:\p{L}+\s)?$/u.exec(
      before,
    )?.[1],
  );
  const [was = 0, put = 0] = [raw.slice(own.start, own.end), text].map((digits) => Number(digits.replace(/,/gu, "")));
  const other = /\u0645\u0646\s(?:\p{L}+\s)?$/u.test(before) ? to : from;
  return [was, put, other].every((each) => !Number.isNaN(each)) && was < other !== put < other;
}

/** With another first digit. */
function otherDigits(written: string): string | undefined {
  if (!/^[1-9]\d{0,2}(?:,\d{3})*(?:\.\d+)?$|^[1-9]\d*(?:\.\d+)?$/u.test(written) || written === "10") return undefined;
  const first = Number(written[0]);
  const step = /^\d(?:\.|$)/u.test(written) ? 2 : 1;
  return `${first + step <= 9 ? first + step : first - step}${written.slice(1)}`;
}

/** In words, where one word can take the place of the first. */
function otherWords(written: string): string | undefined {
  const [first = "", ...rest] = written.split(" ");
  const other = wordNumbers.get(foldLoosely(first));
  const isTeen = /^\u0639\u0634\u0631/u.test(foldLoosely(rest[0] ?? ""));
  return other === undefined || isTeen ? undefined : [other, ...rest].join(" ");
}

/** «28 in a hundred, which rises to 23»; «five cases, of a citizen and …», where those who are counted are told one by one. */
const isSeenFalse = (raw: string, clause: Stretch, end: number): boolean =>
  areTold.test(foldLoosely(raw.slice(end, Math.min(clause.end, end + toldWithin)))) ||
  risesTo.test(foldLoosely(raw.slice(clause.start, clause.end)));
const toldWithin = 40;
