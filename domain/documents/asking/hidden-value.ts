import { foldLoosely } from "../../text/fold-arabic";
import { groupDigits, readNumber } from "../../text/numerals";
import { noUnits, numberWord, opensYear, orMore } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { documentWords as words } from "../document-words.ar";
import type { Mark } from "../mark";
import { wordedExcerpt } from "./excerpts/excerpt";
import {
  andNumber,
  andTens,
  between,
  eitherOr,
  inTime,
  leadsYear,
  orTime,
  scaleWords,
  smallNumbers,
} from "./hidden-value.ar";
import { type Asking, type OwnQuestion, ownQuestion } from "./own-question";

const hidden = "(\u2026)";

/** A figure to type; undefined where its words count nothing, or its digits may be turned. */
export function hiddenNumber(asking: Asking, number: Figure): OwnQuestion | undefined {
  const { document, mark, excerpt } = asking;
  const { raw } = document;
  const scaled = scaledNumber(raw, number);
  if (scaled) return hiddenNumber({ ...asking, mark: { ...mark, number: scaled } }, scaled);
  const isLongWord = number.value >= typedMax && /\p{L}/u.test(raw.slice(number.start, number.end));
  if (isLongWord || isPartOfNumber(raw, number, mark)) return undefined;
  const place = placeOf(raw, mark, number);
  const before = foldLoosely(raw.slice(excerpt.start, number.start));
  const unit = place && unitOf(number.value, place.written, before);
  // Marks of direction among its digits: which of them come first is not certain.
  const isTurned = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(raw.slice(number.start, number.end));
  if (!place || unit === undefined || isTurned || isRange(before, foldLoosely(raw.slice(mark.end, excerpt.end))))
    return undefined;
  const { start, end, written } = place;
  if (hasRest(raw.slice(excerpt.start, start) + raw.slice(end, excerpt.end), mark, number.value)) return undefined;
  const text = /^\p{L}/u.test(raw.slice(end)) ? `${hidden} ` : hidden;
  const asked = words.hiddenNumber(wordedExcerpt(raw, excerpt, { start, end, text }));
  return {
    ...ownQuestion(asking, "numeric-entry", asked),
    ...{ key: number.value, tolerance: 0, scale: 1, unit, keyText: `${groupDigits(number.value)} ${written}` },
  };
}

type Figure = NonNullable<Mark["number"]>;

/** «Two or three», «between ten and twenty»: no one figure. */
const isRange = (before: string, behind: string): boolean =>
  eitherOr.test(before) || orMore.test(behind) || (between.test(before) && andNumber.test(behind));

/** What makes it a hundred per cent stands beside it. */
const hasRest = (shown: string, { sort }: Mark, value: number): boolean =>
  sort.startsWith("quantity|percent") &&
  (shown.match(/\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? []).some((each) => readNumber(each) === 100 - value);

/** What is hidden, with marks around the digits, and the words of what is counted: behind it, or before it as time may be. */
function placeOf(raw: string, mark: Mark, { start, end, value }: Figure) {
  const before = raw.slice(mark.start, start);
  if (before === "") return { start, end, written: spaced(raw.slice(end, mark.end)) };
  const isMarked = /^["(\u00AB\u201C]$/u.test(before) && /^[")\u00BB\u201D]/u.test(raw.slice(end));
  if (isMarked && readNumber(raw.slice(start, end)) !== value) return undefined;
  if (isMarked) return { start: mark.start, end: end + 1, written: spaced(raw.slice(end + 1, mark.end)) };
  const noun = spaced(before);
  const isTime = mark.sort.startsWith("quantity|duration") && end === mark.end && /^\p{L}{3,}$/u.test(noun);
  return isTime ? { start, end, written: noun } : undefined;
}

/** «For Russia» behind a year. */
const forSomebody =
  /^\u0644(?!\u062A\u0631|\u064A\u062A\u0631|\u064A\u0631|\u0627\u062C\u0626|\u0627\u0639\u0628)\p{L}{3,}/u;

/** A word for so much is not typed as a figure: «half a million». */
const typedMax = 10_000;

/** Of «150 million» the digits, and of «three million» the three: nobody types the noughts. */
function scaledNumber(raw: string, { start, end }: Figure): Figure | undefined {
  const [, first = "", scale = ""] = /^(\d+(?:[.,]\d+)?|\p{L}+)\s+(\p{L}+)$/u.exec(raw.slice(start, end)) ?? [];
  if (!scaleWords.test(foldLoosely(scale))) return undefined;
  const value = /^\d/u.test(first) ? Number(first.replace(",", ".")) : smallNumbers.get(foldLoosely(first));
  return value === undefined ? undefined : { value, start, end: start + first.length };
}

/** Letters of the longest word for tens. */
const tensReach = 12;

/** «The hundred million», «the four and twenty»: a word of the number stands before it; or another figure right behind, in brackets or not. */
function isPartOfNumber(raw: string, { start }: { start: number }, { end, sentence, text }: Mark): boolean {
  const before = foldLoosely(raw.slice(sentence.start, start)).trimEnd();
  const behind = raw.slice(end, sentence.end);
  if (andTens.test(foldLoosely(behind.slice(0, tensReach)))) return true;
  // «2.8 billion dirhams (280 million dollars)».
  return (
    numberWord.test(before) || /^\s*\p{Nd}/u.test(behind) || (/^\s*\(\p{Nd}/u.test(behind) && !/\p{L}{3}/u.test(text))
  );
}

/** What is counted, without the ending that its number gives it; undefined where the words count nothing. */
function unitOf(value: number, written: string, before: string): string | undefined {
  // A year and the word after it: the two met by chance.
  const isYear =
    value >= 1900 && value <= 2100 && (/\u0647$/u.test(written) || forSomebody.test(written) || opensYear.test(before));
  if (!/[\p{L}%]/u.test(written) || noUnits.has(foldLoosely(written)) || isYear) return undefined;
  const isAccusative = value % 100 >= 11 && /^\p{L}{2,}[^\u064A]\u064B?\u0627\u064B?$/u.test(written);
  return isAccusative ? written.replace(/\u064B?\u0627\u064B?$/u, "") : written;
}

/** A date to choose, as exact as the text has it. */
export function hiddenDate(asking: Asking, iso: string): OwnQuestion | undefined {
  const { document, mark, excerpt } = asking;
  const { start, end } = mark;
  const [before, behind] = [document.raw.slice(excerpt.start, start), document.raw.slice(end, excerpt.end)].map(
    foldLoosely,
  );
  // «In December or January 2017».
  if (eitherOr.test((before ?? "").replace(inTime, "")) || orTime.test(behind ?? "")) return undefined;
  // «Which the firm made … in the market»: without «in» the word for a year says when.
  const [year = ""] = leadsYear.test(before ?? "") ? [] : (/^\p{L}+ (?=\p{Nd}{4}$)/u.exec(mark.text) ?? []);
  const asked = words.hiddenDate(wordedExcerpt(document.raw, excerpt, { start, end, text: `${year}${hidden}` }));
  const precision = (["year", "month", "day"] as const)[iso.split("-").length - 1];
  return { ...ownQuestion(asking, "date-entry", asked), key: iso, precision };
}
