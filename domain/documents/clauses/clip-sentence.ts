import { countsFromToday } from "../asking/counts-from-today";
import { clauseEnds, saysSomething } from "./clause-ends";
import { clauseStarts } from "./clause-starts";
import { wordsIn } from "./words-in";

/** Words that a learner takes in at one go. */
const usualWords = 21;
/** A part of a sentence with fewer words around what is asked says too little. */
const aroundMin = 5;
/** Cuts on each side that are tried, besides its own beginning and end. */
const cutsMax = 12;

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

type Stretch = { start: number; end: number };

/**
 * The part of a sentence around a stretch that stays short, from where a clause begins that stands by itself to where one
 * ends: what comes before first, since it tells of whom. The shortest where none is short enough, the whole where every cut
 * would leave a mark of quotation open. Offsets into the raw text.
 */
export function clipSentence(raw: string, sentence: Stretch, stretch: Stretch, wordsMax = usualWords): Stretch {
  const [best = sentence] = clipsOf(raw, sentence, stretch, wordsMax);
  return { start: best.start, end: best.end };
}

/** All such parts, the best first: short ones, or the shortest where none is; none where every cut would leave a mark open. */
export function clipsOf(raw: string, sentence: Stretch, { start, end }: Stretch, wordsMax = usualWords): Stretch[] {
  const words = wordsIn(raw, sentence);
  const starts = clauseStarts(words).filter((cut) => cut <= start);
  const ends = clauseEnds(words).filter((cut) => cut >= end);
  const froms = new Set([...starts.slice(0, 1), ...starts.slice(-cutsMax)]);
  const tos = new Set([...ends.slice(0, cutsMax), ...ends.slice(-1)]);
  const parts = [...froms]
    .flatMap((from) => [...tos].map((to) => ({ ...{ start: from, end: to }, text: raw.slice(from, to) })))
    .filter(({ text }) => isWhole(text))
    .map((part) => ({ ...part, count: countWords(part.text) }))
    .filter(
      (part) =>
        isUncut(part, sentence) ||
        (part.count - countWords(raw.slice(start, end)) >= aroundMin &&
          (part.end >= sentence.end ||
            saysSomething(wordsIn(raw, part), {
              isOpening: part.start === sentence.start,
              next: words.find((word) => word.start >= part.end),
            }))),
    );
  const short = parts.filter(({ count }) => count <= wordsMax).sort((a, b) => a.start - b.start || b.end - a.end);
  const isOfToday = ({ text }: { text: string }) => countsFromToday(text);
  const ranked = short.length
    ? [...short.filter((part) => !isOfToday(part)), ...short.filter(isOfToday)]
    : parts.sort((a, b) => a.count - b.count).slice(0, 1);
  return ranked.map((part) => ({ start: part.start, end: part.end }));
}

const isUncut = (part: Stretch, sentence: Stretch): boolean =>
  part.start === sentence.start && part.end >= sentence.end;

/** A handful of words at least, with every bracket and quotation closed, as it would be printed. */
export function isWhole(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    countWords(text) >= 6 &&
    count('"') % 2 === 0 &&
    count("\u00AB") === count("\u00BB") &&
    count("\u201C") === count("\u201D") &&
    count("(") === count(")") &&
    // Single marks, and no sign of what is left out of a word.
    (text.match(/(?<![\p{L}\p{N}])[\u2018\u2019](?=\p{L})/gu) ?? []).length ===
      (text.match(/(?<=[\p{L}\p{N}.])[\u2018\u2019](?!\p{L})/gu) ?? []).length &&
    // Signs of a page's source, and digits that may be turned.
    !/&\p{L}+;|\p{Nd}[.,]?[\u200E\u200F\u202A-\u202E\u2066-\u2069]+[.,]?\p{Nd}/u.test(text)
  );
}
