import { isVerbAfterAnd, withoutAnd } from "../../../clauses/clause-ends";
import { aboveAll, relatives, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { amounts, butAlso, ifOnly, inNumbers, notOnly, publishes, wouldHave } from "./second-half.ar";
import { isSureVerb } from "./verb-forms";
import { copulas } from "./whole-part.ar";

/** Whether words that are cut off their sentence have begun what is told in two halves, of which the second is missing. */
export const lacksHalf = (words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean =>
  isBetween(words, after) ||
  isNotOnly(words) ||
  awaitsPredicate(words) ||
  awaitsNumber(words) ||
  awaitsThat(words, after) ||
  endsBare(words, after);

/** Whether words have only the second half: «it would have been better» without its «if». */
export const isHalf = (words: readonly PlacedWord[]): boolean =>
  wouldHave.test(words[0]?.folded ?? "") && !words.some(({ folded }) => ifOnly.test(folded));

/** «The choice between peace with the one, | and between war», «a quarrel between the villagers | and the guards». */
function isBetween(words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean {
  const at = words.findLastIndex(({ folded }) => withoutAnd(folded) === between);
  if (at < 0 || words.slice(at + 1).some(isJoined)) return at >= 0 && after[0]?.folded === andBetween;
  const [other] = after.slice(0, asideMax).filter((word, place) => {
    const before = after[place - 1] ?? words.at(-1);
    return isJoined(word) && before !== undefined && (place === 0 || endsClause(before));
  });
  return other !== undefined;
}
/** Words of an aside between the two, and the second. */
const asideMax = 7;
const isJoined = ({ folded }: PlacedWord): boolean => folded.startsWith("\u0648");
const between = "\u0628\u064A\u0646";
const andBetween = `\u0648${between}`;

/** «Not only at sea | but on land too». */
function isNotOnly(words: readonly PlacedWord[]): boolean {
  const at = words.findLastIndex((_, place) => notOnly.test(folds(words.slice(place, place + 4))));
  return at >= 0 && !words.slice(at).some(({ folded }) => butAlso.has(folded));
}

const folds = (words: readonly PlacedWord[]): string => words.map(({ folded }) => folded).join(" ");

/** «The surprise was, as he says, | that …». */
const awaitsPredicate = (words: readonly PlacedWord[]): boolean =>
  words.some((word) => copulas.has(withoutAnd(word.folded)) && endsClause(word));

/** «As the cost of both reached, | in five years, a million». */
function awaitsNumber(words: readonly PlacedWord[]): boolean {
  const at = words.findLastIndex(({ folded }) => amounts.has(withoutAnd(folded)));
  return at >= 0 && !words.slice(at).some(({ folded, text }) => inNumbers.test(folded) || /\p{Nd}/u.test(text));
}

/** «The paper published, | two weeks ago, that …»: only a phrase stands before what it published. */
function awaitsThat(words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean {
  const last = withoutAnd(words.at(-1)?.folded ?? "");
  if (publishes.has(last)) return true;
  const that = after.slice(0, phraseMax).findIndex(({ folded }) => thatWords.has(folded));
  const phrase = after.slice(0, Math.max(that, 0));
  const closing = phrase.at(-1);
  const isPhrase =
    closing !== undefined &&
    endsClause(closing) &&
    !phrase.some(({ folded }) => isSureVerb(withoutAnd(folded)) || relatives.has(folded));
  const verb = words.findLastIndex(
    ({ folded }) => reportVerbs.has(withoutAnd(folded)) || publishes.has(withoutAnd(folded)),
  );
  return isPhrase && verb >= 0 && !words.slice(verb).some(({ folded }) => thatWords.has(folded));
}
const phraseMax = 8;

/** It ends with a verb, «, and the city asks», or «above all the goods» before «which»: what of that follows. */
function endsBare(words: readonly PlacedWord[], [next]: readonly PlacedWord[]): boolean {
  const last = words.at(-1);
  if (!last) return false;
  if (!endsClause(last) && present.test(withoutAnd(last.folded)) && isSureVerb(withoutAnd(last.folded))) return true;
  const lastClause = words.slice(words.slice(0, -1).findLastIndex(endsClause) + 1);
  const isAsking = lastClause.length <= bareMax && isVerbAfterAnd(lastClause[0]?.folded ?? "");
  const isAboveAll = lastClause.length <= bareMax && lastClause.slice(0, 2).some(({ folded }) => aboveAll.has(folded));
  const opens = next !== undefined && (prepositions.has(next.folded) || /^\u0628/u.test(next.folded));
  return (isAsking && opens) || (isAboveAll && relatives.has(next?.folded ?? ""));
}
const present = /^[\u064A\u062A]\p{L}{2,}\u0648\u0646$/u;
const bareMax = 3;
