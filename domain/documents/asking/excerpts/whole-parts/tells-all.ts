import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { bareReports, relatives, reportOpenings, thatWords } from "../../../clauses/clause-openers.ar";
import type { PlacedWord } from "../../../clauses/words-in";

/**
 * Whether a clause tells what it begins to tell, as far as forms of words show: «he pointed out» with what was pointed out,
 * and «that the step which they took» with what became of it.
 */
export function tellsAll(words: readonly PlacedWord[]): boolean {
  const folded = words.map((word) => word.folded);
  const opening = withoutAnd(folded[0] ?? "");
  const isReported =
    folded.some((word) => reportOpenings.has(word)) || speech.test(words.map(({ text }) => text).join(" "));
  if (bareReports.has(opening) && !isReported) return false;
  const rest = folded.slice(folded.findLastIndex((word) => thatWords.has(word)) + 1);
  const isThat = rest.length < folded.length;
  const asides = rest.filter((word) => relatives.has(word)).length;
  return !isThat || asides === 0 || rest.filter(isVerb).length > asides;
}

/** A colon, or a quotation of some words: a paper's name stands between marks too. */
const speech = /:|["\u00AB\u201C]\s*\p{L}+\s+\p{L}+\s+\p{L}/u;
