import { stemWords } from "../item-rules/words/stem-words.ar";
import { foldLoosely } from "../text/fold-arabic";
import {
  andVerb,
  clauseJoiners,
  denials,
  leaners,
  leaningVerb,
  openers,
  openingPairs,
  reportVerbs,
  thatOfSaying,
  thatWords,
} from "./clause-openers.ar";
import { afterAnd, prepositions, wholeWords } from "./facts/clause-words.ar";

/** Words that a learner takes in at one go. */
const usualWords = 21;
/** Cuts on each side that are tried: more of a sentence is never short. */
const cutsMax = 12;

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

type Stretch = { start: number; end: number };

/**
 * The part of a sentence around a stretch that stays short, from where a clause begins that stands by itself to where one
 * ends: what comes before first, since it tells of whom. The shortest where none is short enough, the whole where every cut
 * would leave a mark of quotation open. Offsets into the raw text.
 */
export function clipSentence(raw: string, sentence: Stretch, { start, end }: Stretch, wordsMax = usualWords): Stretch {
  const words = wordsOf(raw, sentence);
  const starts = clauseStarts(sentence, words).filter((cut) => cut <= start);
  const ends = clauseEnds(sentence, words).filter((cut) => cut >= end);
  const parts = starts
    .slice(-cutsMax)
    .flatMap((from) => ends.slice(0, cutsMax).map((to) => ({ ...{ start: from, end: to }, text: raw.slice(from, to) })))
    .filter(({ text }) => isWhole(text))
    .map((part) => ({ ...part, count: countWords(part.text) }));
  const short = parts.filter(({ count }) => count <= wordsMax).sort((a, b) => a.start - b.start || b.end - a.end);
  const best =
    short.find(({ text }) => !saysWhenOfToday(text)) ?? short[0] ?? parts.sort((a, b) => a.count - b.count)[0];
  return best ? { start: best.start, end: best.end } : { start: sentence.start, end: sentence.end };
}

/** «Yesterday» tells nothing once it is asked out of its day. */
const saysWhenOfToday = (text: string): boolean => stemWords.relative.test(foldLoosely(text));

/** Whether a clause says who or what it is about, as far as its first word tells. */
export function standsAlone(text: string): boolean {
  const first = foldLoosely(/\p{L}+/u.exec(text)?.[0] ?? "");
  return !leaners.has(first) && !leaningVerb.test(first);
}

type Word = { start: number; end: number; text: string; folded: string };

function wordsOf(raw: string, { start, end }: Stretch): Word[] {
  return [...raw.slice(start, end).matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    ...{ start: start + index, end: start + index + text.length, text },
    folded: foldLoosely(text.replace(/[^\p{L}\p{M}]/gu, "")),
  }));
}

const stop = /[\u060C\u061B;,]$/u;

/** Where the sentence begins, a clause after a comma, and what a verb of reporting says. */
function clauseStarts(sentence: Stretch, words: readonly Word[]): number[] {
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1];
    const isClause = before && stop.test(before.text) && beginsClause(words, at);
    if (isClause) return clauseJoiners.has(word.folded) ? (words[at + 1]?.start ?? word.start) : word.start;
    if (isReported(words, at)) return word.start;
    return [];
  });
  return [sentence.start, ...starts.filter((cut) => cut > sentence.start)];
}

/** A figure right after a comma belongs to what stands before it. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const { text } = words[at] ?? { text: "" };
  return standsAlone(text) && !/^\p{Nd}/u.test(text) && !hidesActor(words, at);
}

/** A verb or an adjective right before a preposition: who or what it tells of stands in the clause before. */
function hidesActor(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return prepositions.has(second) && !prepositions.has(first) && !first.startsWith("\u0627\u0644");
}

/** Where what a verb of reporting says begins: with «that» after «said», else a noun whose ending «that» does not show in. */
function isReported(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const that = words[at - 1];
  if (!word) return false;
  if (word.text === thatOfSaying) return opensReport(words.slice(0, at));
  const isNoun = word.folded.startsWith("\u0627\u0644") && !/\u064A\u0646$/u.test(word.folded);
  return isNoun && that !== undefined && thatWords.has(that.folded) && opensReport(words.slice(0, at - 1));
}

function opensReport(opening: readonly Word[]): boolean {
  const clause = opening.slice(opening.findLastIndex(({ text }) => stop.test(text)) + 1);
  const verb = clause[0]?.folded.replace(/^\u0648(?=\p{L}{3})/u, "") ?? "";
  return reportVerbs.has(verb) && !clause.some(({ folded }) => denials.has(folded));
}

/** Where the sentence ends, before a comma, and before a clause that what comes before does not need. */
function clauseEnds(sentence: Stretch, words: readonly Word[]): number[] {
  const ends = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next) return [];
    if (stop.test(word.text)) return word.end;
    const isNext = afterAnd.test(next.folded) ? !wholeWords.test(next.folded) : andVerb.test(next.folded);
    const opens =
      isNext || openers.has(next.folded) || openingPairs.has(`${next.folded}_${words[at + 2]?.folded ?? ""}`);
    return opens && !prepositions.has(word.folded) && !leaners.has(word.folded) ? word.end : [];
  });
  return [...ends, sentence.end];
}

/** A handful of words at least, with every bracket and quotation closed. */
function isWhole(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    countWords(text) >= 6 &&
    count('"') % 2 === 0 &&
    count("\u00AB") === count("\u00BB") &&
    count("\u201C") === count("\u201D") &&
    count("(") === count(")")
  );
}
