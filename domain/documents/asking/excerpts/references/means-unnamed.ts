import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { endsAlike, endsWithPronoun } from "../whole-parts/whole-part.ar";
import { actsByNumber, becomings, deedVerbs, openingPronouns, theseMany } from "./points-back.ar";

type IsNamed = (word: PlacedWord | undefined) => boolean;

/** Whether the first words mean somebody whom none of them names: «it rarely», «its limits were set», «the first went». */
export function meansUnnamed(words: readonly PlacedWord[], isNamed: IsNamed): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  if (openingPronouns.has(first.folded)) return true;
  if (isVerb(first.folded) && actsByNumber.test(second.folded)) return true;
  // «The court has sent the three»: of whom others told.
  if (words.some(({ folded }, at) => theseMany.test(folded) && !isOfThese(words, at))) return true;
  // «The town was told that it»: nobody that is shown.
  const isDone = deedVerbs.has(withoutAnd(first.folded));
  if (isDone && words.slice(2, thatItWithin).some(({ folded }) => thatIt.test(folded))) return true;
  const isLed = becomings.has(withoutAnd(first.folded)) && isVerb(second.folded) && hasPronoun(second);
  return isLed || limitsUnnamed(words, isNamed) || isOfAnother(words, isNamed);
}

const thatItWithin = 5;
const thatIt = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** «The three days», «the days, all three», «his three sons». */
function isOfThese(words: readonly PlacedWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isBehind =
    before !== undefined &&
    (/^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)/u.test(before.folded) || hasPronoun(before));
  const isBefore =
    word !== undefined && next !== undefined && !endsClause(word) && !isParticle(next) && !isVerb(next.folded);
  return isBehind || isBefore;
}

const lettersOf = ({ text }: PlacedWord): string => text.replace(/[^\p{L}]/gu, "");
const hasPronoun = (word: PlacedWord): boolean => endsWithPronoun.test(lettersOf(word)) && !endsAlike.has(word.folded);

/** «The limiting of its powers was done»: «its» is not of the deed. */
function limitsUnnamed(words: readonly PlacedWord[], isNamed: IsNamed): boolean {
  if (!deedVerbs.has(withoutAnd(words[0]?.folded ?? ""))) return false;
  const near = words.slice(1, nearMax);
  const at = near.findIndex((word) => !isNamed(word) && hasPronoun(word));
  return (
    at >= 0 &&
    !near.slice(0, at).some((word, place) => isNamed(word) || (place > 0 && /^\u0627\u0644/u.test(word.folded)))
  );
}
const nearMax = 6;

/** «The minister (a woman) said that she respects his decision», «he said that her discovery»: of somebody else. */
function isOfAnother(words: readonly PlacedWord[], isNamed: IsNamed): boolean {
  const [verb] = words;
  if (!verb || !isVerb(verb.folded)) return false;
  const isWoman =
    /\u062A$/u.test(lettersOf(verb)) || /^[\u0648\u0641]?\u0633?\u062A(?!\u0627\u0628\u0639$)/u.test(verb.folded);
  const at = words.findIndex((word, place) => place > 0 && !isNamed(word) && !isVerb(word.folded) && hasPronoun(word));
  const owned = words[at];
  if (!owned || at > ownedMax) return false;
  const before = words.slice(1, at);
  if (before.some(endsClause)) return false;
  const others = before.filter((word) => !isNamed(word) && !isVerb(word.folded) && !isParticle(word));
  if (/[^\u0647]\u0647$/u.test(lettersOf(owned))) return isWoman && others.every(isFeminine) && before.length > 0;
  const isThat = thatWords.has(before.at(-1)?.folded ?? "");
  return !isWoman && isThat && others.length === 0 && /\u0647\u0627$/u.test(lettersOf(owned));
}
const ownedMax = 7;

const isParticle = ({ folded }: PlacedWord): boolean =>
  prepositions.has(folded) || /^\u0628?\u0627\u0646(?:\u0647\u0627|\u0647)?$/u.test(folded);
const isFeminine = (word: PlacedWord): boolean => /\u0629$/u.test(lettersOf(word));
