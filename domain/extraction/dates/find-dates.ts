import type { FoundOf } from "../span";
import { known } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { type CalendarDay, readIsoDay } from "./calendar";
import { calendarAt } from "./calendar-at";
import { hijriAt } from "./hijri";
import { hijriNearAt } from "./hijri-near";
import { mayBeginDate } from "./may-begin-date";
import { numericAt } from "./numeric-at";
import { ownDay } from "./own-day";
import { partAt } from "./part-at";
import { dayOfMonthAt, relativeAt } from "./relative-at";
import { comparingWords, publicationWords } from "./relative-words.ar";
import { resolveDate, type Standing } from "./resolve-date";
import { futureTeller } from "./speaks-of-future";
import { withComingWeekdays } from "./with-coming-weekdays";
import { withYearFromNext } from "./with-year-from-next";
import type { WrittenDate } from "./written-date";
import { yearsAt } from "./years-at";

/** The dates of a text, each resolved as far as the text and its day of publication allow. */
export function findDates(text: ReadText): FoundOf<"date">[] {
  const all = writtenDates(text);
  read.set(text, all);
  const written = withComingWeekdays(withYearFromNext(text, all));
  const published = text.published ? readIsoDay(text.published) : publicationIn(text, written);
  const today = ownDay(written, published);
  const isOfFuture = futureTeller(text);
  let standing: Standing = { published, today, paragraph: 0 };
  return written.map((date) => {
    const token = text.tokens[date.first];
    const paragraph = token?.paragraph ?? 0;
    standing = { ...standing, paragraph, future: isOfFuture(date) };
    const norm = resolveDate(date, standing);
    if (!isPublicationLine(text, date) && !isCompared(text, date)) standing = after(standing, date, norm.iso);
    const confidence =
      date.confidence *
      (norm.iso.includes("X") && !/^(?:decade|century)$/.test(norm.precision) ? 0.8 : 1) *
      (norm.ambiguous ? 0.7 : 1);
    return { type: "date", start: date.start, end: date.end, confidence, rule: date.rule, norm };
  });
}

const comparingReach = 7;
/** «Against June of last year»: what is compared with lends no year to the months that follow. */
function isCompared({ tokens }: ReadText, { first, said }: WrittenDate): boolean {
  if (said.type !== "calendar" || said.month === undefined) return false;
  const { sentence } = tokens[first] as Token;
  return tokens
    .slice(Math.max(0, first - comparingReach), first)
    .some((token) => token.sentence === sentence && known(token.text, comparing) !== undefined);
}
const comparing = Object.fromEntries([...comparingWords].map((word) => [word, 1]));

/** The day a text says it was published on: a line that is a date and little else, near the top. */
export function publicationOf(text: ReadText): string | undefined {
  const known = read.get(text);
  if (known) return isoOf(publicationIn(text, known));
  const head = text.paragraphs[Math.min(linesOfHead, text.paragraphs.length) - 1];
  return isoOf(publicationIn(text, writtenDates(text, (head?.last ?? -1) + 1)));
}

const isoOf = (day: CalendarDay | undefined): string | undefined =>
  day && `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;

/** The dates of a text as written, found once. */
const read = new WeakMap<ReadText, readonly WrittenDate[]>();

function writtenDates(text: ReadText, until = text.tokens.length): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (let at = 0; at < until; ) {
    const date = mayBeginDate(text.tokens[at] as Token) ? dateAt(text, at) : undefined;
    if (date) found.push(date);
    at = date ? Math.max(date.after, at + 1) : at + 1;
  }
  return found;
}

function dateAt(text: ReadText, at: number): WrittenDate | undefined {
  const whole = (of: ReadText, index: number) =>
    numericAt(of, index) ??
    hijriAt(of, index) ??
    hijriNearAt(of, index) ??
    calendarAt(of, index) ??
    dayOfMonthAt(of, index) ??
    yearsAt(of, index) ??
    relativeAt(of, index);
  return partAt(text, at, whole) ?? whole(text, at);
}

/** The day of a date that tells year, month and day. */
function fullDay({ said }: WrittenDate): CalendarDay | undefined {
  if (said.type !== "calendar" || !said.year || !said.month || !said.day) return undefined;
  return { year: said.year, month: said.month, day: said.day };
}

const linesOfHead = 10;
const wordsBeside = 4;
const wordsBesideLabel = 12;

function isPublicationLine(text: ReadText, date: WrittenDate): boolean {
  const line = text.paragraphs[text.tokens[date.first]?.paragraph ?? -1];
  if (!line || line.index >= linesOfHead || fullDay(date) === undefined) return false;
  const beside = line.last - line.first + 1 - (date.after - date.first);
  const isLabelled = text.tokens.slice(line.first, line.first + 2).some((token) => publicationWords.has(token.text));
  return beside <= (isLabelled ? wordsBesideLabel : wordsBeside);
}

function publicationIn(text: ReadText, written: readonly WrittenDate[]): CalendarDay | undefined {
  const line = written.find((date) => isPublicationLine(text, date));
  return line && fullDay(line);
}

function after(standing: Standing, { said }: WrittenDate, iso: string): Standing {
  const day = readIsoDay(iso);
  const year = said.type === "calendar" ? (said.year ?? standing.year) : standing.year;
  const moved = day ? { ...standing, year, day, isCounted: said.type === "shift" } : { ...standing, year };
  const month = /^(\d{4})-(\d{2})/.exec(iso);
  const tellsMonth = said.type === "calendar" && said.month !== undefined && month !== null;
  if (!tellsMonth) return moved;
  const [ofMonth, number] = [Number(month[1]), Number(month[2])];
  const told = { year: ofMonth, month: number, paragraph: standing.paragraph, ...(day ? { day: day.day } : {}) };
  // A year that was only guessed from the day of publication is not handed on.
  const isTold = said.year !== undefined || said.direction !== undefined || standing.told?.year === ofMonth;
  return isTold ? { ...moved, told } : moved;
}
