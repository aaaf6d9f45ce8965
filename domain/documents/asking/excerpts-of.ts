import { countWords } from "../../wording/word-stem";
import { standsAlone } from "../clause-starts";
import { clipsOf } from "../clip-sentence";
import type { Mark } from "../mark";
import { wordsIn } from "../words-in";
import type { CitedDocument } from "./cited-document";
import { type Excerpt, overlap, type Stretch, within } from "./excerpt";
import { tellsAll } from "./tells-all";
import { isWholePart } from "./whole-part";

/** Parts of a sentence that are tried: the first are the best. */
const partsMax = 4;

/** Words that a question may show at most: usually, and where a set has too few questions. */
export const shownMax = { usual: 34, long: 58 } as const;
export type Length = keyof typeof shownMax;

/**
 * What a question on a mark may show of its sentence, the best first: clauses that stand by themselves; of a quotation its
 * own words. `length`: whether long clauses may follow the others.
 */
export function excerptsOf(
  { raw }: Pick<CitedDocument, "raw">,
  mark: Mark,
  marks: readonly Mark[],
  length: Length = "usual",
): Excerpt[] {
  if (mark.type === "quote") return ofQuotation(raw, mark).map(unbroken);
  const parts = spread(ofSentence(raw, mark, marks));
  const long = length === "long" ? longOnes(raw, mark, marks) : [];
  return [...parts, ...long].map(unbroken);
}

const unbroken = ({ start, end }: Stretch): Excerpt => ({ start, end, omitted: [] });

function ofQuotation(raw: string, mark: Mark): Stretch[] {
  const [best = mark] = clipsOf(raw, mark, { start: mark.start, end: mark.start + 1 });
  return [best];
}

/** Words of a longer part, where no short one stands by itself. */
const longMax = 36;

function ofSentence(raw: string, mark: Mark, marks: readonly Mark[]): Stretch[] {
  const short = wholeClips(raw, mark, marks);
  return short.length > 0 ? short : wholeClips(raw, mark, marks, longMax).toSorted(byLength);
}

/** Long parts that are tried. */
const longPartsMax = 2;

/** Parts with more words than are usual, the shortest first. */
function longOnes(raw: string, mark: Mark, marks: readonly Mark[]): Stretch[] {
  return wholeClips(raw, mark, marks, shownMax.long)
    .filter(({ start, end }) => countWords(raw.slice(start, end)) > shownMax.usual - stemWords)
    .toSorted(byLength)
    .slice(0, longPartsMax);
}
/** Words that a stem has besides those that it shows. */
const stemWords = 7;

function wholeClips(raw: string, mark: Mark, marks: readonly Mark[], wordsMax?: number): Stretch[] {
  const { sentence } = mark;
  return clipsOf(raw, sentence, mark, wordsMax).filter(
    (part) =>
      standsAlone(raw.slice(part.start, part.end)) &&
      !speech.test(raw.slice(part.start, part.end)) &&
      // A sentence that is not cut at its end tells what its writer meant to.
      (part.end >= sentence.end || tellsAll(wordsIn(raw, part))) &&
      isWholePart({ raw, part, sentence, marks }),
  );
}

/** Begins with words that somebody said: who did is not shown. */
const speech = /^["\u00AB\u201C][^"\u00BB\u201D]*(?:\s[^"\u00BB\u201D\s]+){4}/u;

const byLength = (one: Stretch, other: Stretch): number => one.end - one.start - (other.end - other.start);

/** The best, then the shortest of each beginning, then others. */
function spread(parts: readonly Stretch[]): Stretch[] {
  const shortest = parts.filter((part) => !parts.some((other) => other.start === part.start && other.end < part.end));
  return [...new Set([...parts.slice(0, 1), ...shortest, ...parts])].slice(0, partsMax);
}

/** Marks of one excerpt that are tried. */
const triedMax = 4;
/** With fewer words left, a sentence with one place or two left out says too little. */
const wordsLeft = [0, 8, 13];
/** Two places left out, or one and the gap, do not stand side by side. */
const wordsBetween = 2;

/** The same excerpt with one or two other marks left out, where what is left still tells what is asked. */
export function withOmissions(raw: string, mark: Mark, marks: readonly Mark[], excerpt: Excerpt): Excerpt[] {
  const free = marks.filter((other) => isFree(raw, mark, other, excerpt)).slice(0, triedMax);
  const singles = free.map((other) => [other]);
  const pairs = free.flatMap((one, at) => free.slice(at + 1).map((other) => [one, other]));
  return [...singles, ...pairs]
    .map((omitted) => ({ ...excerpt, omitted: omitted.map(({ start, end }) => ({ start, end })) }))
    .filter((each) => saysEnough(raw, each) && standApart(raw, [mark, ...each.omitted]));
}

/** Whether another mark may be left out: a name, date or figure by itself, and not one that the asked one could be taken for. */
function isFree(raw: string, mark: Mark, other: Mark, excerpt: Excerpt): boolean {
  if (other.type === "quote" || !within(other, excerpt) || overlap(other, mark) || other.denotes === mark.denotes)
    return false;
  const isGlued = /[\p{L}\p{N}]/u.test(raw.slice(other.start - 1, other.start) + raw.slice(other.end, other.end + 1));
  // Nobody knows what a sentence is about whose beginning was left out.
  const isOpening = !/\p{L}/u.test(raw.slice(excerpt.start, other.start));
  return !isGlued && !isOpening && !standBeside(raw, mark, other);
}

/** Two names or figures of one sort a few words apart: with one left out, either could be meant by the gap. */
function standBeside(raw: string, one: Mark, other: Mark): boolean {
  if (one.type !== other.type) return false;
  const between = one.start < other.start ? raw.slice(one.end, other.start) : raw.slice(other.end, one.start);
  return countWords(between) < besideMin;
}
const besideMin = 4;

function saysEnough(raw: string, { start, end, omitted }: Excerpt): boolean {
  const left = omitted.reduceRight(
    (text, each) => text.slice(0, each.start - start) + text.slice(each.end - start),
    raw.slice(start, end),
  );
  return countWords(left) >= (wordsLeft[omitted.length] ?? Number.POSITIVE_INFINITY);
}

function standApart(raw: string, stretches: readonly Stretch[]): boolean {
  const inOrder = stretches.toSorted((one, other) => one.start - other.start);
  return inOrder.every(({ start }, at) => {
    const before = inOrder[at - 1];
    return !before || countWords(raw.slice(before.end, start).replace(/[^\p{L}\p{N}\s]/gu, "")) >= wordsBetween;
  });
}
