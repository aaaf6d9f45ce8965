import { foldLoosely } from "../../text/fold-arabic";
import { groupDigits } from "../../text/numerals";
import { eitherOr, noUnits, numberWord, opensYear, orMore } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { documentWords as words } from "../document-words.ar";
import type { Mark } from "../mark";
import { wordedExcerpt } from "./excerpts/excerpt";
import { type Asking, type OwnQuestion, ownQuestion } from "./own-question";

const hidden = "(\u2026)";

/** A figure to type; undefined where its words count nothing, or its digits may be turned. */
export function hiddenNumber(asking: Asking, number: NonNullable<Mark["number"]>): OwnQuestion | undefined {
  const { document, mark, excerpt } = asking;
  const { raw } = document;
  const isLongWord = number.value >= typedMax && !/\p{Nd}/u.test(raw.slice(number.start, number.end));
  if (isLongWord || isPartOfNumber(raw, number, mark)) return undefined;
  const scaled = scaledNumber(raw, number);
  if (scaled) return hiddenNumber({ ...asking, mark: { ...mark, number: scaled } }, scaled);
  const written = spaced(raw.slice(number.end, mark.end));
  const unit = unitOf(number.value, written, raw.slice(excerpt.start, number.start));
  // Marks of direction among its digits: which of them come first is not certain.
  // «Two or three», «ten to twenty»: no one figure.
  const isRange =
    eitherOr.test(foldLoosely(raw.slice(excerpt.start, number.start))) ||
    orMore.test(foldLoosely(raw.slice(mark.end, excerpt.end)));
  const isTurned = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(raw.slice(number.start, number.end));
  if (unit === undefined || isRange || isTurned || mark.start !== number.start) return undefined;
  const asked = words.hiddenNumber(wordedExcerpt(raw, excerpt, { ...number, text: hidden }));
  return {
    ...ownQuestion(asking, "numeric-entry", asked),
    ...{ key: number.value, tolerance: 0, scale: 1, unit, keyText: `${groupDigits(number.value)} ${written}` },
  };
}

/** «For Russia» behind a year. */
const forSomebody =
  /^\u0644(?!\u062A\u0631|\u064A\u062A\u0631|\u064A\u0631|\u0627\u062C\u0626|\u0627\u0639\u0628)\p{L}{3,}/u;

/** A word for so much is not typed as a figure: «half a million». */
const typedMax = 10_000;

/** Of «150 million» the digits: nobody types the noughts. */
function scaledNumber(raw: string, { start, end }: NonNullable<Mark["number"]>): Mark["number"] {
  const digits = /^(\d+(?:[.,]\d+)?)\s+\p{L}/u.exec(raw.slice(start, end))?.[1];
  const value = digits === undefined ? undefined : Number(digits.replace(",", "."));
  return digits === undefined || value === undefined ? undefined : { value, start, end: start + digits.length };
}

/** «The hundred million»: a word of the number stands before it; or another figure right behind. */
function isPartOfNumber(raw: string, { start }: { start: number }, { end, sentence }: Mark): boolean {
  const before = foldLoosely(raw.slice(sentence.start, start)).trimEnd();
  return numberWord.test(before) || /^\s*\(?\p{Nd}/u.test(raw.slice(end, sentence.end));
}

/** What is counted, without the ending that its number gives it; undefined where the words count nothing. */
function unitOf(value: number, written: string, before: string): string | undefined {
  // A year and the word after it: the two met by chance.
  const isYear =
    value >= 1900 &&
    value <= 2100 &&
    (/\u0647$/u.test(written) || forSomebody.test(written) || opensYear.test(foldLoosely(before)));
  if (!/[\p{L}%]/u.test(written) || noUnits.has(foldLoosely(written)) || isYear) return undefined;
  const isAccusative = value % 100 >= 11 && /^\p{L}{2,}[^\u064A]\u064B?\u0627\u064B?$/u.test(written);
  return isAccusative ? written.replace(/\u064B?\u0627\u064B?$/u, "") : written;
}

/** A date to choose, as exact as the text has it. */
export function hiddenDate(asking: Asking, iso: string): OwnQuestion {
  const { document, mark, excerpt } = asking;
  const { start, end } = mark;
  const asked = words.hiddenDate(wordedExcerpt(document.raw, excerpt, { start, end, text: hidden }));
  const precision = (["year", "month", "day"] as const)[iso.split("-").length - 1];
  return { ...ownQuestion(asking, "date-entry", asked), key: iso, precision };
}
