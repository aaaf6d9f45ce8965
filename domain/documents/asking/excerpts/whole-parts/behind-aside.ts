import { isVerb } from "../../../clauses/clause-ends";
import { circumstance, relatives } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { adverbials, afterComma, followers } from "./whole-part.ar";

/** «Accused of taking with his brother, | who was a guard, some chairs»: behind an insertion the clause goes on. */
export function goesOnBehindAside(after: readonly PlacedWord[]): boolean {
  const [opening] = after;
  if (!opening || !(asideOpenings.test(opening.folded) || relatives.has(opening.folded))) return false;
  const comma = after.findIndex(endsClause);
  const next = comma > 0 && comma < asideWords ? after[comma + 1] : undefined;
  if (!next || /^\u0648/u.test(next.folded) || !/\p{L}/u.test(next.text)) return false;
  const pair = `${next.folded}_${after[comma + 2]?.folded ?? ""}`;
  const isApart = (word: string) => followers.has(word) || afterComma.has(word) || adverbials.has(word);
  return !(
    [next.folded, pair].some(isApart) ||
    prepositions.has(next.folded) ||
    circumstance.test(next.folded) ||
    isVerb(next.folded)
  );
}
const asideOpenings = /^\u0648?\u0647(?:\u0648|\u064A|\u0645)$/u;
/** An aside of more words has commas of its own. */
const asideWords = 10;
