import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { atSome, listFollows, onYear } from "./cut-off.ar";

/** Whether words show a slip of their source, or stop where a list or a year was to follow. */
export const isBrokenOff = (words: readonly PlacedWord[]): boolean =>
  words.some((word, at) => isTwice(word, words[at - 1]) || isTorn(words, at)) || endsBeforeList(words);

/** «In in the year»: a preposition twice. */
const isTwice = ({ folded }: PlacedWord, before: PlacedWord | undefined): boolean =>
  prepositions.has(folded) && before?.text.endsWith(folded) === true && before.folded === folded;

/** «Decide d the council»: a letter torn off its word, which is no initial and no sign of a year. */
function isTorn(words: readonly PlacedWord[], at: number): boolean {
  const isTornLetter = (word: PlacedWord | undefined) =>
    /^[\u0629\u062A\u0646\u0631\u064A\u0649]$/u.test(word?.text ?? "");
  return isTornLetter(words[at]) && /\p{L}{2}$/u.test(words[at - 1]?.text ?? "") && !isTornLetter(words[at + 1]);
}

/** «… as follows: 1», «… in the year». */
function endsBeforeList(words: readonly PlacedWord[]): boolean {
  const [before, last] = words.slice(-2);
  if (!before || !last) return false;
  if (/:["\u00BB\u201D]?$/u.test(before.text) && /^\p{Nd}+[.)-]*$/u.test(last.text)) return true;
  return listFollows.test(last.folded) || (onYear.has(last.folded) && atSome.has(before.folded));
}
