import type { Told } from "../asking/excerpts/context/name-behind";
import type { Excerpt } from "../asking/excerpts/excerpt";
import { leavesUntold, nounsUntold } from "../asking/excerpts/references/leaves-untold";
import { namedIn, needsOf, ownWords, type Part } from "../asking/excerpts/references/left-to-before";
import { nounsPointedAt, pointsAtSomeone } from "../asking/excerpts/references/points-back";
import { endsWithPronoun } from "../asking/excerpts/whole-parts/whole-part.ar";
import { isVerb } from "../clauses/clause-ends";
import { relatives } from "../clauses/clause-openers.ar";
import type { PlacedWord } from "../clauses/words-in";
import type { DoubtReason } from "./doubt";
import { hasLatinName, isInTerm } from "./named-there";

/** The word with which a part of a text leans on what stands before it. */
export type LeaningWord = {
  reason: Extract<DoubtReason, "teller" | "pronoun" | "this" | "noun" | "opening">;
  word: PlacedWord;
};

/** The first such word; undefined where nothing is seen to lean. */
export function leaningIn(told: Told, part: Part): LeaningWord | undefined {
  const { document, marks } = told;
  const words = ownWords(document.raw, part);
  const isNamed = namedIn(marks);
  const { verb, nouns, isHidden, isUnclear } = needsOf(told, part);
  // «Said "Example": …»: named between marks.
  if (verb && !isToldBehind(told, part, verb)) return { reason: "teller", word: verb };
  const pointing = firstWith(words, (shown) => pointsAtSomeone(shown, isNamed));
  // «Those which …» says which, and «the XR with its …» whose.
  if (pointing && !relatives.has(pointing.folded) && !hasLatinName(words, pointing)) {
    const isThis = nounsPointedAt(words.slice(0, words.indexOf(pointing) + 1)).length > 0;
    return { reason: isThis ? "this" : "pronoun", word: pointing };
  }
  const [noun] = [...nouns, ...nounsUntold(told, part)].filter(({ word }) => !isNamedThere(told, part, word));
  if (noun) return { reason: "noun", word: noun.word };
  const [first] = words;
  const untold = firstWith(words, (shown) => leavesUntold(told, upTo(part, shown)));
  if (untold && hasLatinName(words, untold)) return undefined;
  if (untold && endsWithPronoun.test(lettersOf(untold))) return { reason: "pronoun", word: untold };
  return first && acts(first) && (untold || isHidden || isUnclear) ? { reason: "opening", word: first } : undefined;
}

/** Whether a sentence's first word may be a verb: of «a notion that …» nobody asks who acts. */
const acts = ({ folded }: PlacedWord): boolean => [folded, folded.replace(/^[\u0648\u0641]/u, "")].some(isVerb);

/** Whether whoever says it is named behind the verb, by a mark or between marks. */
function isToldBehind({ document, marks }: Told, part: Part, verb: PlacedWord): boolean {
  const words = ownWords(document.raw, part);
  const next = words[words.findIndex(({ start }) => start === verb.start) + 1];
  return namedIn(marks)(next) || (next !== undefined && isInTerm(document.raw, part, next));
}

/** Whether a noun stands in a term between marks, or is the latter of two makes. */
const isNamedThere = ({ document: { raw } }: Told, part: Part, word: PlacedWord): boolean =>
  isInTerm(raw, part, word) || (lastOf.test(word.folded) && hasLatinName(ownWords(raw, part), word));

/** «The latter». */
const lastOf = /^(?:\u0648|\u0641)?\u0627\u0644\u0627\u062E\u064A\u0631\u0629?\u0647?$/u;

/** A word without the signs around it. */
export const lettersOf = ({ text }: Pick<PlacedWord, "text">): string => text.replace(/[^\p{L}\p{M}]/gu, "");

/** The word with which something becomes true of all words up to it. */
const firstWith = (
  words: readonly PlacedWord[],
  isSo: (shown: readonly PlacedWord[]) => boolean,
): PlacedWord | undefined => (isSo(words) ? words.find((_, at) => isSo(words.slice(0, at + 1))) : undefined);

const upTo = ({ start, omitted = [] }: Part, shown: readonly PlacedWord[]): Excerpt => ({
  ...{ start, end: shown.at(-1)?.end ?? start, omitted },
});
