import { countWords } from "../../../../wording/word-stem";
import { clauseEnds, saysSomething, withoutAnd } from "../../../clauses/clause-ends";
import { isWhole } from "../../../clauses/clip-sentence";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { closed, type Stretch } from "../excerpt";
import { openingStart } from "../references/left-to-before";
import { awaitsMore } from "../references/points-back.ar";
import { tellsAll } from "../whole-parts/tells-all";
import { isSureVerb } from "../whole-parts/verb-forms";
import { endsWhole } from "../whole-parts/whole-part";

/** A part of a sentence and how many words it has. */
export type Counted = Stretch & { count: number };

/** The parts of a sentence that begin where it does and end where nothing is missing, the shortest first. */
export function openingParts(raw: string, sentence: Stretch): Counted[] {
  const start = openingStart(raw, sentence);
  if (speech.test(raw.slice(start, sentence.end))) return [];
  const words = wordsIn(raw, { start, end: sentence.end });
  return clauseEnds(words)
    .map((end) => ({ start, end, count: countWords(raw.slice(start, end)) }))
    .filter(({ count }) => count <= shownMost)
    .filter(
      (part) =>
        isWhole(closed(raw.slice(part.start, part.end))) && endsWhole(raw, part, sentence) && !breaksSpeech(raw, part),
    )
    .filter((part) => part.end >= sentence.end || isToldOut(raw, part, words));
}
/** No question shows more words. */
const shownMost = 60;

/** Cut within somebody's words before these say something. */
function breaksSpeech(raw: string, part: Stretch): boolean {
  const text = raw.slice(part.start, part.end);
  if (closed(text) === text) return false;
  const opening = Math.max(...["\u00AB", "\u201C", '"'].map((sign) => text.lastIndexOf(sign)));
  const quoted = wordsIn(raw, { start: part.start + opening, end: part.end });
  return quoted.length < quotedMin || !quoted.some(({ folded }) => isSureVerb(withoutAnd(folded))) || !tellsAll(quoted);
}
const quotedMin = 7;

/** Begins with words that somebody said: who did is not shown. */
export const speech = /^["\u00AB\u201C][^"\u00BB\u201D]*(?:\s[^"\u00BB\u201D\s]+){4}/u;

function isToldOut(raw: string, part: Stretch, words: readonly PlacedWord[]): boolean {
  const shown = wordsIn(raw, part);
  // «Although it lost much, …»: what was the case then follows.
  if (awaitsMore.test(withoutAnd(shown[0]?.folded ?? ""))) return false;
  return (
    tellsAll(shown) && saysSomething(shown, { isOpening: true, next: words.find(({ start }) => start >= part.end) })
  );
}
