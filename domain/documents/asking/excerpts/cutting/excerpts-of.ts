import { countWords } from "../../../../wording/word-stem";
import { withoutAnd } from "../../../clauses/clause-ends";
import { reportParticiples, reportVerbs, tellersManner, thatWords } from "../../../clauses/clause-openers.ar";
import { standsAlone } from "../../../clauses/clause-starts";
import { clipsOf } from "../../../clauses/clip-sentence";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import type { Mark } from "../../../mark";
import { contextMax, withBefore } from "../context/before-it";
import type { Read } from "../context/namings";
import { underHeadline } from "../context/under-headline";
import { type Excerpt, overlap, type Stretch, within } from "../excerpt";
import { leavesUntold } from "../references/leaves-untold";
import { leansBack, type Part } from "../references/left-to-before";
import { hasSourceBehind, isLimitedBehind } from "../tellers/source-behind";
import { withTeller } from "../tellers/with-teller";
import { standsInSpeech } from "../tellers/within-speech";
import { tellsAll } from "../whole-parts/tells-all";
import { isWholePart } from "../whole-parts/whole-part";
import { openingParts } from "./opening-parts";
import { partsAcross } from "./parts-across";
import { quotationParts } from "./quotation-parts";

/** Words that a question may show at most: usually, and where a set has too few questions. */
export const shownMax = { usual: 34, long: 58 } as const;
export type Length = keyof typeof shownMax;

/**
 * What a question on a mark may show, the best first: its sentence, or what of it stands before a clause of its own, with
 * who acts or the sentence before where it cannot be read without; of a quotation its own words. `length`: whether a long
 * sentence may follow what is shorter.
 */
export function excerptsOf(document: Read, mark: Mark, marks: readonly Mark[], length: Length = "usual"): Excerpt[] {
  const { raw } = document;
  if (mark.type === "quote") return quotationParts(document, mark, marks).map(unbroken);
  if (standsInSpeech(raw, mark.sentence)) return [];
  const plain: Part[] = partsFor(raw, mark, shownMax[length]);
  const across = length === "long" ? partsAcross(raw, mark, marks, shownMax.long) : [];
  const parts = [...plain, ...across].flatMap(
    (part) =>
      withBefore({ document, marks }, part, mark.sentence, contextMax[length]) ??
      (length === "long" ? underHeadline({ document, marks }, part) : undefined) ??
      [],
  );
  return [...parts.filter(({ before }) => !before || !standsInSpeech(raw, before)), ...reported(document, mark, marks)];
}

/** The same with one other mention of what is asked left out, which would give the answer. */
export function withoutMention(raw: string, mark: Mark, marks: readonly Mark[], excerpt: Excerpt): Excerpt[] {
  const { before } = excerpt;
  const named = marks.filter((other) => other.denotes === mark.denotes && !overlap(other, mark));
  const own = named.filter((other) => isShown(other, excerpt));
  const told = named.filter((other) => before !== undefined && within(other, before));
  const isPlain = own.every((other) => !isGlued(raw, other) && !opensIt(raw, other, excerpt));
  if (own.length + told.length !== 1 || !isPlain || !standApart(raw, [mark, ...own])) return [];
  return [
    {
      ...excerpt,
      omitted: [...excerpt.omitted, ...own.map(stretchOf)],
      ...(before ? { before: { ...before, omitted: told.map(stretchOf) } } : {}),
    },
  ];
}

const isShown = (other: Stretch, { omitted, ...part }: Excerpt): boolean =>
  within(other, part) && !omitted.some((stretch) => overlap(stretch, other));

const stretchOf = ({ start, end }: Stretch): Stretch => ({ start, end });

/** What somebody is told to have said, with whoever said it. */
function reported(document: Read, mark: Mark, marks: readonly Mark[]): Excerpt[] {
  const { raw } = document;
  const { sentence } = mark;
  return clipsOf(raw, sentence, mark, usualMax)
    .filter((part) => thatWords.has(wordsIn(raw, part)[0]?.folded ?? ""))
    .filter(
      (part) =>
        standsAlone(raw.slice(part.start, part.end)) &&
        !raw.slice(part.start, part.end).includes(":") &&
        !tellsOfTeller(wordsIn(raw, part)) &&
        (part.end >= sentence.end || tellsAll(wordsIn(raw, part))) &&
        isWholePart({ raw, part, sentence, marks }) &&
        !leansBack({ document, marks }, part) &&
        !leavesUntold({ document, marks }, unbroken(part)) &&
        !hasSourceBehind(raw, part, sentence) &&
        !isLimitedBehind(raw, part, sentence),
    )
    .slice(0, reportedMax)
    .flatMap((part) => withTeller({ document, marks }, part, sentence) ?? []);
}
const reportedMax = 2;

/** «…, reminding that …», «without giving details»: whoever spoke, and is not shown, does that. */
const tellsOfTeller = (words: readonly PlacedWord[]): boolean =>
  words.some(
    ({ folded }, at) => reportParticiples.has(folded) || tellersManner.test(`${folded} ${words[at + 1]?.folded ?? ""}`),
  );

const unbroken = ({ start, end }: Stretch): Excerpt => ({ start, end, omitted: [] });

/** Parts from the beginning of the sentence to where it may end: the whole, the longest cut and the shortest. */
function partsFor(raw: string, mark: Mark, wordsMax: number): Stretch[] {
  const asked = countWords(raw.slice(mark.start, mark.end));
  const parts = openingParts(raw, mark.sentence)
    .filter(({ start, end, count }) => start <= mark.start && end >= mark.end && count <= wordsMax)
    .filter(({ end, count }) => end >= mark.sentence.end || count - asked >= aroundMin);
  const longest = parts.at(-1);
  const [shortest] = parts;
  const middle = parts.findLast(({ count }) => count <= usualMax);
  return [...new Set([...(longest && longest.count <= usualMax ? [longest] : []), middle, shortest, longest])].flatMap(
    (part) => (part ? { start: part.start, end: part.end } : []),
  );
}
/** With fewer words around what is asked, a part says too little. */
const aroundMin = 5;
/** Words that are read at one go. */
const usualMax = 30;

/** Marks of one excerpt that are tried. */
const triedMax = 4;
/** With fewer words left besides, a sentence with one place or two left out says too little. */
const wordsLeft = [0, 9, 16];
/** Two places left out, or one and the gap, do not stand side by side. */
const wordsBetween = 2;

/** The same excerpt with one or two other marks left out, where what is left still tells what is asked. */
export function withOmissions(raw: string, mark: Mark, marks: readonly Mark[], excerpt: Excerpt): Excerpt[] {
  if (excerpt.omitted.length > 0) return [];
  const free = marks
    .filter((other) => isFree(raw, mark, other, excerpt))
    .slice(0, triedMax)
    .map(figureOf);
  const singles = free.map((other) => [other]);
  const apart = free.filter((other) => !opensIt(raw, other, excerpt));
  const pairs = apart.flatMap((one, at) => apart.slice(at + 1).map((other) => [one, other]));
  return [...singles, ...pairs]
    .map((omitted) => ({ ...excerpt, omitted: omitted.map(({ start, end }) => ({ start, end })) }))
    .filter((each) => saysEnough(raw, each) && standApart(raw, [mark, ...each.omitted]));
}

/** Of «thirty horses» the figure: what is counted may have an adjective behind it. */
const figureOf = (mark: Mark): Mark =>
  mark.type === "quantity" && mark.number ? { ...mark, start: mark.number.start, end: mark.number.end } : mark;

/** Whether another mark may be left out: a name, date or figure by itself, and not one that the asked one could be taken for. */
function isFree(raw: string, mark: Mark, other: Mark, excerpt: Excerpt): boolean {
  if (other.type === "quote" || !within(other, excerpt) || overlap(other, mark) || other.denotes === mark.denotes)
    return false;
  const [first] = wordsIn(raw, excerpt);
  // Who speaks may be left out of what is said, and nobody else who acts.
  const isMissed = opensIt(raw, other, excerpt) && !reportVerbs.has(withoutAnd(first?.folded ?? ""));
  const isOpening = !/\p{L}/u.test(raw.slice(excerpt.start, other.start));
  return !isGlued(raw, other) && !isMissed && !isOpening && !standBeside(raw, mark, other);
}

/** A letter or a mark of quotation stands right beside it, which it does not fill alone. */
function isGlued(raw: string, { start, end }: Stretch): boolean {
  const [before, behind] = [raw.slice(start - 1, start), raw.slice(end, end + 1)];
  if (/["\u00AB\u201C]/u.test(before) && /["\u00BB\u201D]/u.test(behind)) return false;
  return /[\p{L}\p{N}"\u00AB\u201C]/u.test(before + behind);
}

/** Stands where the one who acts does. */
const opensIt = (raw: string, { start }: Mark, excerpt: Excerpt): boolean =>
  countWords(raw.slice(excerpt.start, start)) < openingMin;
const openingMin = 5;

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
