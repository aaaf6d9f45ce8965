import { article } from "../../arabic/article";
import { known, knownDefinite, startAfter } from "../text/clitics";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import {
  beforeBareYear,
  centuryOrdinals,
  centuryWords,
  decades,
  manyYearHeads,
  recurringEvents,
  twoYearHeads,
  yearHeads,
} from "./relative-words.ar";
import type { Said, WrittenDate } from "./written-date";
import { figureYear, yearAfterHead } from "./year-after";
import { yearBeforeChrist } from "./years-before-christ";

const heads = Object.fromEntries([...yearHeads].map((word) => [word, 1]));
const pluralHeads = Object.fromEntries([...twoYearHeads, ...manyYearHeads].map((word) => [word, 1]));

/** «The year 2014», «the years 2014 and 2017», «2014-2017», «since 2014», «the nineties of the last century». */
export function yearsAt(text: ReadText, at: number): WrittenDate | undefined {
  return (
    yearBeforeChrist(text, at) ??
    headedYear(text, at) ??
    headedYears(text, at) ??
    decadeAt(text, at) ??
    centuryAt(text, at) ??
    yearRange(text, at) ??
    bareYear(text, at)
  );
}

type Shape = { start: number; after: number; rule: string; confidence: number; said: Said };
function written(text: ReadText, first: number, { start, after, rule, confidence, said }: Shape): WrittenDate {
  return { start, end: text.tokens[after - 1]?.end ?? start, first, after, rule, confidence, said };
}

function headedYear(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const head = token?.kind === "word" ? knownDefinite(token.text, heads) : undefined;
  if (!token || !head) return undefined;
  const start = startAfter(text, token, head.skipped);
  const spoken = yearAfterHead(text, at + 1);
  if (!spoken?.year || isHijriYear(text, spoken.after - 1)) return undefined;
  const range = rangeEnd(text, spoken.after);
  if (range && range.year > spoken.year && range.isDash)
    return written(text, at, {
      start,
      after: range.after,
      rule: "years",
      confidence: 0.95,
      said: { type: "years", from: spoken.year, to: range.year },
    });
  return written(text, at, {
    start,
    after: spoken.after,
    rule: "year",
    confidence: 0.99,
    said: { type: "calendar", year: spoken.year },
  });
}

function headedYears(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const head = token?.kind === "word" ? known(token.text, pluralHeads) : undefined;
  const from = head ? figureYear(text, at + 1) : undefined;
  if (!token || !head || !from) return undefined;
  const start = startAfter(text, token, head.skipped);
  const shape = { start, confidence: 0.95 };
  let range = rangeEnd(text, at + 2);
  // «The years 1865 (5.7 degrees) and 1901 (5.2)».
  if (!range && text.tokens[at + 2]?.text === "(" && isInRow(text, at + 1, from))
    return written(text, at, { ...shape, after: at + 2, rule: "year", said: { type: "calendar", year: from } });
  if (!range || range.year <= from) return undefined;
  // «The years 2015, 2019 and 2023» are three.
  if (isInRow(text, at + 1, from) && !isEveryYear(text, at + 1, from))
    return written(text, at, { ...shape, after: at + 2, rule: "year", said: { type: "calendar", year: from } });
  // «The years 2015 and 2016 and 2017».
  for (let more = rangeEnd(text, range.after); more && more.year > range.year; more = rangeEnd(text, range.after))
    range = more;
  return written(text, at, {
    ...shape,
    after: range.after,
    rule: "years",
    said: { type: "years", from, to: range.year },
  });
}

/** Whether the years of a row follow each other. */
function isEveryYear(text: ReadText, at: number, from: number): boolean {
  let year = from;
  for (let next = at + 2; rowJoins.test(text.tokens[next - 1]?.text ?? ""); next += 2) {
    const found = figureYear(text, next);
    if (!found) break;
    if (found !== year + 1) return false;
    year = found;
  }
  return true;
}

/** «2014-2017» and «2014/2015»; «from 2010 to 2015», «between 2010 and 2015». */
function yearRange(text: ReadText, at: number): WrittenDate | undefined {
  const [from, token] = [figureYear(text, at), text.tokens[at]];
  if (!from || !token || from < 1800) return undefined;
  const range = rangeEnd(text, at + 1);
  if (!range || range.year <= from || range.year - from > 200) return undefined;
  const isOpened = beforeRange.test(text.tokens[at - 1]?.text ?? "") && !mayBeCounted(text, range.after - 1);
  if (!range.isDash && !isOpened) return undefined;
  const next = text.tokens[range.after];
  if (next?.isGlued && /^[-/]$/.test(next.text)) return undefined;
  const said: Said = { type: "years", from, to: range.year };
  return written(text, at, { start: token.start, after: range.after, rule: "year-range", confidence: 0.93, said });
}
/** «From», «between», «the seasons». */
const beforeRange =
  /^[\u0648\u0641]?(?:\u0645\u0646|\u0628\u064A\u0646|[\u0628\u0644]?\u0645\u0648(?:\u0633\u0645\u064A|\u0627\u0633\u0645))$/;

const joins = /^(?:-|\u2013|\/|\u0648|\u0627\u0644\u064A|\u062D\u062A\u064A)$/;
function rangeEnd(text: ReadText, at: number): { year: number; after: number; isDash: boolean } | undefined {
  const sign = text.tokens[at]?.text ?? "";
  if (!joins.test(sign)) return undefined;
  const year = figureYear(text, at + 1);
  return year ? { year, after: at + 2, isDash: /^[-\u2013/]$/.test(sign) } : undefined;
}

const ofTheCentury = "\u0627\u0644\u0642\u0631\u0646";
const last = "\u0627\u0644\u0645\u0627\u0636\u064A";
const tenAfter = "\u0639\u0634\u0631";

function decadeAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const decade = token?.kind === "word" ? known(token.text, decades) : undefined;
  if (!token || !decade) return undefined;
  const word = (index: number) => text.tokens[index]?.text ?? "";
  let after = at + 1;
  let century: number | undefined;
  const head = word(after) === "\u0645\u0646" && word(after + 1) === ofTheCentury ? after + 1 : after;
  if (word(head) === ofTheCentury) {
    const which = centuryWords[word(head + 1)];
    const isTeen = word(head + 2) === tenAfter;
    if (word(head + 1) === last) [century, after] = [20, head + 2];
    else if (which) [century, after] = [which, head + 2 + (isTeen ? 1 : 0)];
  }
  const start = startAfter(text, token, decade.skipped);
  const said: Said = { type: "decade", tens: decade.value, ...(century === undefined ? {} : { century }) };
  return written(text, at, { start, after, rule: "decade", confidence: century ? 0.95 : 0.85, said });
}

/** «The nineteenth century», «the last century», «the twenty-first century». */
function centuryAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const head = token?.kind === "word" ? knownDefinite(token.text, centuryHead) : undefined;
  const first = text.tokens[at + 1]?.text ?? "";
  const ordinal = first === last ? 20 : centuryOrdinals[first];
  if (!token || !head || !ordinal) return undefined;
  const isTeen = text.tokens[at + 2]?.text === tenAfter && ordinal < 10;
  const isTwenties = ordinal < 10 && centuryOrdinals[(text.tokens[at + 2]?.text ?? "").slice(1)] === 20;
  const said: Said = { type: "century", century: ordinal + (isTeen ? 10 : isTwenties ? 20 : 0) };
  const after = at + (isTeen || isTwenties ? 3 : 2);
  const start = startAfter(text, token, head.skipped);
  return written(text, at, { start, after, rule: "century", confidence: 0.9, said });
}
const centuryHead = { [ofTheCentury]: 1 };

/** A year without «year»: after a word of time, or in brackets, or at least where nothing can be counted by it. */
function bareYear(text: ReadText, at: number): WrittenDate | undefined {
  const [year, token, before] = [figureYear(text, at), text.tokens[at], text.tokens[at - 1]];
  if (!year || !token || year < 1800 || year > 2099 || isHijriYear(text, at)) return undefined;
  const next = text.tokens[at + 1];
  if (next && /^[%$\u20AC/]$/.test(next.text)) return undefined;
  const inBrackets = before?.text === "(" && next?.text === ")";
  const inRow = isInRow(text, at, year);
  const isSupported = inBrackets || inRow || isAnnounced(text, at);
  const isIn = inside.test(before?.text ?? "") && year >= earliestAfterIn && !isMeasured(next?.text ?? "");
  if (!isSupported || (!inBrackets && !inRow && !isIn && mayBeCounted(text, at))) return undefined;
  if (token.isGlued && before?.kind === "word" && !inRow) return undefined;
  return written(text, at, {
    start: token.start,
    after: at + 1,
    rule: "bare-year",
    confidence: 0.9,
    said: { type: "calendar", year },
  });
}
/** Its own word, a part of the year or what is held again and again stands before it. */
function isAnnounced(text: ReadText, at: number): boolean {
  const before = text.tokens[at - 1];
  if (before?.kind !== "word") return false;
  return known(before.text, beforeWords) !== undefined || isOfPart(text, at) || isOfEvent(text, at);
}

const inside = /^[\u0648\u0641]?(?:\u0641\u064A|\u0645\u0646\u0630)$/;
/** «In 2009 a trial»: what would be counted after «in» by such a figure is rather told of that year. */
const earliestAfterIn = 1950;
/** The feminine and the plural follow a year as well as a number; a unit does not. */
const isMeasured = (word: string) =>
  /^(?:\u0643\u0645|\u0643\u0644\u0645|\u0643\u064A\u0644\u0648|\u0645\u062A\u0631|\u062F\u0648\u0644\u0627\u0631|\u0631\u064A\u0627\u0644|\u062C\u0646\u064A\u0647|\u0637\u0646|\u0633\u0627\u0639\u0647|\u064A\u0648\u0645|\u0639\u0627\u0645|\u0633\u0646|\u0634\u0647\u0631|\u0645\u062F\u0631\u0633\u0647|\u0642\u0631\u064A\u0647|\u0645\u062F\u064A\u0646\u0647|\u0645\u0648\u0642\u0639)/.test(
    word,
  );

const fewestInRow = 3;
/** «2016, 2017 and 2018»: three years and more, each later than the one before. */
function isInRow(text: ReadText, at: number, year: number): boolean {
  let count = 1;
  for (const step of [-1, 1]) {
    let last = year;
    for (let from = at; count < fewestInRow; ) {
      const next = step > 0 ? nextInRow(text, from) : previousInRow(text, from);
      const found = next === undefined ? undefined : figureYear(text, next);
      if (next === undefined || !found || Math.sign(found - last) !== step || found < 1800 || found > 2099) break;
      [from, last] = [next, found];
      count++;
    }
  }
  return count >= fewestInRow;
}
const rowJoins = /^[\u0648\u060C]$/;

/** Where the next year of a row would stand: past a joint, and past what a bracket tells of this one. */
function nextInRow({ tokens }: ReadText, at: number): number | undefined {
  const joint = tokens[at + 1]?.text === "(" ? pastBracket(tokens, at + 1, 1) : at + 1;
  return rowJoins.test(tokens[joint]?.text ?? "") ? joint + 1 : undefined;
}

function previousInRow({ tokens }: ReadText, at: number): number | undefined {
  if (!rowJoins.test(tokens[at - 1]?.text ?? "")) return undefined;
  return tokens[at - 2]?.text === ")" ? pastBracket(tokens, at - 2, -1) : at - 2;
}

const longestBracket = 6;
/** The token beyond a bracket, or the bracket itself where it does not end soon. */
function pastBracket(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const end = step > 0 ? ")" : "(";
  for (let index = at + step; Math.abs(index - at) <= longestBracket; index += step)
    if (tokens[index]?.text === end) return index + step;
  return at;
}

/** «The elections of the parliament 2025», «the Olympics of Rio 2016»: an event that is held again and again, and its year. */
function isOfEvent({ tokens }: ReadText, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const event = before.findLastIndex(({ text }) => known(text, recurring) !== undefined);
  const name = event < 0 ? [] : before.slice(event + 1);
  if (name.length === 0 || name.some(({ kind, sentence }) => kind !== "word" || sentence !== tokens[at]?.sentence))
    return false;
  // «The Olympics of Rio 2016»: where it is held; else a definite noun.
  return name.at(-1)?.text.startsWith(article) || isHeldIn(before[event]?.text ?? "", name);
}
const isHeldIn = (event: string, name: readonly Token[]) =>
  known(event, abroad) !== undefined &&
  name.every(({ text }) => !isFunctionWord(text) && !/^[\u064A\u062A]/.test(text));
const abroad = {
  "\u0627\u0648\u0644\u0645\u0628\u064A\u0627\u062F": 1,
  "\u0645\u0648\u0646\u062F\u064A\u0627\u0644": 1,
  "\u0643\u0627\u0633": 1,
};
const recurring = Object.fromEntries([...recurringEvents].map((word) => [word, 1]));

/** «The first nine months of 2023». */
const isOfPart = ({ tokens }: ReadText, at: number) =>
  tokens[at - 1]?.text === "\u0645\u0646" && /^\u0627\u0644/.test(tokens[at - 2]?.text ?? "");
const beforeWords = Object.fromEntries([...beforeBareYear].map((word) => [word, 1]));

/** Whether the figure could count the word that follows it. */
function mayBeCounted(text: ReadText, at: number): boolean {
  const [token, next] = [text.tokens[at], text.tokens[at + 1]];
  if (next?.kind !== "word" || next.sentence !== token?.sentence) return false;
  return !(isFunctionWord(next.text) || next.text.startsWith(article) || /^[\u0648\u0641]/.test(next.text));
}

function isHijriYear(text: ReadText, at: number): boolean {
  const next = text.tokens[at + 1];
  return next?.text === "\u0647" || Boolean(next?.text.startsWith("\u0647\u062C\u0631\u064A"));
}
