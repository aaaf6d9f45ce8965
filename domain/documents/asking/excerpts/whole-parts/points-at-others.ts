import { article } from "../../../../arabic/article";
import { isVerb } from "../../../clauses/clause-ends";
import { relatives } from "../../../clauses/clause-openers.ar";
import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { demonstratives, pointsBack, timeWords } from "./whole-part.ar";

type IsNamed = (word: PlacedWord | undefined) => boolean;

/** How far from its beginning a part is looked at for words that point at somebody named before. */
const openingMax = 6;

/** «His», «this» near the beginning, of somebody or something named before; «this year» is a time. */
export const pointsAtOthers = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  words.slice(0, openingMax).some(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? "";
    const isBack = pointsBack.test(folded) && !pointsWithin(words.slice(0, at), isNamed);
    return isBack || (demonstratives.has(folded) && !timeWords.has(next));
  });

/** «The recognised», or somebody named with «in a speech of»: what a pronoun behind it means. */
function pointsWithin(before: readonly PlacedWord[], isNamed: IsNamed): boolean {
  const last = before.at(-1);
  if (!last) return false;
  // «A letter that he sent it in», «the crisis which it goes through».
  const noun = before.at(-2);
  const isOfNoun =
    noun !== undefined &&
    isVerb(last.folded) &&
    !isNamed(last) &&
    !isVerb(noun.folded) &&
    !prepositions.has(noun.folded);
  if (isOfNoun || before.some(({ folded }) => relatives.has(folded))) return true;
  if (
    /^\u0627\u0644\u0645\p{L}{3,}(?<![\u064A\u0648]\u0646|\u0627\u062A|\u0648)$/u.test(last.folded) &&
    before.length > 2
  )
    return true;
  const isNoun = !last.folded.startsWith(article) && !isVerb(last.folded) && !isNamed(last);
  return isNoun && before.slice(0, -1).some(isNamed);
}
