import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { type Excerpt, overlap, type Stretch } from "../asking/excerpts/excerpt";
import type { KnownNames } from "../asking/names/known-names";
import { standIns } from "../asking/names/stand-ins";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { opensYear } from "../clauses/clause-openers.ar";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { deniedReports } from "./denied-reports";
import {
  denial,
  denied,
  grave,
  monthNames,
  type Opposite,
  opposites,
  placePrepositions,
  tiesDay,
  undenied,
  weekdayNames,
  wordNumbers,
} from "./opposites.ar";

/** What makes a clause false: other words in the place of some of it. */
export type Change = Stretch & { text: string };

/**
 * Changes of which each makes a clause contradict what its document says: a word for its opposite, a denial taken back,
 * or another name of its sort from the document in the place of a name; where there is none, «denied» for «said». None where the clause
 * denies something else.
 */
export function contradictions(
  raw: string,
  clause: Stretch & Pick<Excerpt, "inserted">,
  marks: readonly Mark[],
  known?: KnownNames,
): Change[] {
  const words = wordsIn(raw, clause);
  const folded = foldLoosely(raw.slice(clause.start, clause.end));
  const denials = folded.match(new RegExp(denial, "gu")) ?? [];
  const isDenied = denials.length === 1 && /^[\u0648\u0641]?\u0646\u0641[\u064A\u062A](?!\p{L})/u.test(folded);
  if (isDenied) return reportDenied(words);
  if (denials.length > 0) return denials.length === 1 ? takenBack(words) : [];
  const changes = [
    ...otherDay(raw, words),
    ...opposed(words, marks),
    ...renumbered(raw, clause, marks),
    ...redated(raw, clause, marks),
    ...renamed(raw, clause, marks, known),
    ...reportDenied(words),
  ];
  // A name is put in among the words that would change.
  return changes.length > 0 || clause.inserted ? changes : deniedReports(raw, words);
}

/** Another year near by, and another day or month of a date: what the document does not name. */
function redated(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
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

/** «Denied that» for «said that»: a verb that opens the clause, of somebody who is named before «that». */
function reportDenied(words: readonly PlacedWord[]): Change[] {
  const [first] = words;
  const put = denied.get(withoutAnd(first?.folded ?? ""));
  const that = words.findIndex(({ folded }) => folded === "\u0627\u0646");
  // «Thursday» right behind a verb is somebody's name.
  if (!first || !put || that < 2 || weekdayNames.has(words[1]?.folded ?? "")) return [];
  return [wordChange(first, put, first.folded === withoutAnd(first.folded) ? 0 : 1)];
}

/** Another figure of its size, so that what is counted keeps its form: no years, and no share of more than all. */
function renumbered(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  return marks.flatMap(({ number, isBound, start, end, sort }) => {
    if (!number || isBound || start < clause.start || end > clause.end) return [];
    const { value } = number;
    const written = raw.slice(number.start, number.end);
    const isYear = value >= 1900 && value <= 2100 && Number.isInteger(value);
    if (isYear || value < 3 || (sort.includes("percent") && value >= 100)) return [];
    const text = otherDigits(written) ?? otherWords(written);
    return text === undefined || raw.includes(text) ? [] : [{ start: number.start, end: number.end, text }];
  });
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

/** Another day of the week, one that the document does not name. */
function otherDay(raw: string, words: readonly PlacedWord[]): Change[] {
  const days = words.flatMap((word, at) => (weekdayNames.has(word.folded) ? [{ word, before: words[at - 1] }] : []));
  const [only] = days;
  // Right behind the verb it may be somebody's name.
  const isActor = only !== undefined && only.word === words[1];
  if (!only || isActor || days.length > 1 || tiesDay.test(only.before?.folded ?? "")) return [];
  const named = foldLoosely(raw);
  const inOrder = [...weekdayNames.keys()];
  const own = inOrder.indexOf(only.word.folded);
  const other = [2, 4, 3, 5].map((days) => inOrder[(own + days) % inOrder.length] ?? "");
  const put = weekdayNames.get(other.find((day) => !named.includes(day)) ?? "");
  return put === undefined ? [] : [wordChange(only.word, put, 0)];
}

function takenBack(words: readonly PlacedWord[]): Change[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const put = undenied.get(`${word.folded} ${next?.folded ?? ""}`);
    return next && put ? [{ start: word.start, end: next.end, text: put }] : [];
  });
}

function opposed(words: readonly PlacedWord[], marks: readonly Mark[]): Change[] {
  const found = words.flatMap((word, at) => {
    const { opposite, glued } = oppositeOf(word);
    const isName = marks.some((mark) => mark.type !== "quantity" && overlap(mark, word));
    return opposite && !isName && fits(opposite, words, at)
      ? [{ ...wordChange(word, opposite.put, glued), opposite }]
      : [];
  });
  const texts = words.map(({ folded }) => folded);
  // Said of two sides, or both said: the contrary may hold as well.
  return found
    .filter(({ opposite, start }) => {
      const own = words.find((word) => word.start <= start && start < word.end)?.folded ?? "";
      const put = foldLoosely(opposite.put);
      // «From seven until nine» begins and ends.
      const isSpan = /\u0646\u062A\u0647|\u0628\u062F\u0627/u.test(put) && texts.some((text) => untilWord.test(text));
      return !isSpan && !texts.some((text) => text.includes(put)) && texts.filter((text) => text === own).length === 1;
    })
    .map(({ start, end, text }) => ({ start, end, text }));
}

const untilWord = /^\u0648?\u062D\u062A\u064A$/u;

/** The word itself, else without what is glued to its front. */
function oppositeOf({ folded }: PlacedWord): { opposite: Opposite | undefined; glued: number } {
  const whole = opposites.get(folded);
  if (whole || !/^[\u0648\u0641\u0628\u0644]/u.test(folded)) return { opposite: whole, glued: 0 };
  return { opposite: opposites.get(folded.slice(1)), glued: 1 };
}

function fits({ before, after, notBefore, notAfter }: Opposite, words: readonly PlacedWord[], at: number): boolean {
  const [previous, next] = [words[at - 1]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return (
    (!before || before.test(previous)) &&
    (!after || after.test(next)) &&
    !notBefore?.test(previous) &&
    !notAfter?.test(next)
  );
}

function wordChange({ start, text }: PlacedWord, put: string, glued: number): Change {
  const at = text.search(/\p{L}/u);
  const letters = /^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0] ?? text;
  return { start: start + at, end: start + at + letters.length, text: letters.slice(0, glued) + put };
}

/** A person behind a verb, a place behind a preposition: there another of the sort fits, and nothing agrees with it. */
function renamed(raw: string, clause: Stretch, marks: readonly Mark[], known: KnownNames | undefined): Change[] {
  return marks.flatMap((mark) => {
    const isIn = clause.start < mark.start && mark.end <= clause.end && mark.confidence >= surest;
    if (!isIn || !(mark.type === "person" || mark.type === "place")) return [];
    const [, before = ""] = /(\p{L}+)\s+$/u.exec(raw.slice(clause.start, mark.start)) ?? [];
    const word = foldLoosely(before);
    const hasRoom = mark.type === "person" ? isVerb(word) : placePrepositions.has(word);
    const isPart = /^[\p{L}\p{N}]|^ (?:\u0627\u0644|\u0648|\()/u.test(raw.slice(mark.end, mark.end + 4));
    if (!hasRoom || isPart || repeats(clause, mark, marks)) return [];
    const other = standIns(raw, mark, marks, known).find(
      (each) => each.isUnnamed || isSaidElsewhere(raw, mark, each, marks),
    );
    return other ? [{ start: mark.start, end: mark.end, text: other.name }] : [];
  });
}
const surest = 0.75;

const repeats = (clause: Stretch, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some((other) => other !== mark && other.denotes === mark.denotes && overlap(other, clause));

/** Sure to be a name, and no sentence that holds it tells what this one does. */
function isSaidElsewhere(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (other.confidence < surest) return false;
  const told = contentWords(raw.slice(mark.sentence.start, mark.sentence.end));
  return marks
    .filter(({ denotes }) => denotes === other.denotes)
    .every(
      ({ sentence }) =>
        sharedShare(told, contentWords(raw.slice(sentence.start, sentence.end))) < alikeMin &&
        !grave.test(foldLoosely(raw.slice(sentence.start, sentence.end))),
    );
}
/** With so large a share of content words in common, two sentences tell the same. */
const alikeMin = 0.25;

/** The share of the smaller set that stands in the other too, from 0 to 1. */
export function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
