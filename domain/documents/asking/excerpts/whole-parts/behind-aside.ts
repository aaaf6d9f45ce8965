import { isVerb } from "../../../clauses/clause-ends";
import { circumstance, relatives } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { adverbials, afterComma, followers } from "./whole-part.ar";

/** «Accused of taking with his brother, | who was a guard, some chairs»: behind an insertion the clause goes on. */
export function goesOnBehindAside(after: readonly PlacedWord[]): boolean {
  const [opening] = after;
  const isWhere = lyingIn.test(opening?.folded ?? "");
  if (!opening || !(isWhere || asideOpenings.test(opening.folded) || relatives.has(opening.folded))) return false;
  const comma = after.findIndex(endsClause);
  const isShort = comma > 0 && comma < (isWhere ? whereWords : asideWords);
  const rest = isShort ? after.slice(comma + 1) : [];
  // «In the town, in the north, yesterday a feast»: the day is no object.
  const at = isWhere && today.has(rest[0]?.folded ?? "") && !endsClause(rest[0] ?? opening) ? 1 : 0;
  const [next, second] = rest.slice(at);
  if (!next || /^\u0648/u.test(next.folded) || !/\p{L}/u.test(next.text)) return false;
  const pair = `${next.folded}_${second?.folded ?? ""}`;
  const isApart = (word: string) => followers.has(word) || afterComma.has(word) || adverbials.has(word);
  return !(
    [next.folded, pair].some(isApart) ||
    prepositions.has(next.folded) ||
    circumstance.test(next.folded) ||
    isVerb(next.folded)
  );
}
const asideOpenings = /^\u0648?\u0647(?:\u0648|\u064A|\u0645)$/u;
/** «North of the country», «the capital of the south». */
const lyingIn =
  /^(?:\u0648\u0633\u0637|\u062C\u0646\u0648\u0628|\u0634\u0645\u0627\u0644|\u0634\u0631\u0642|\u063A\u0631\u0628)\u064A?$/u;
const whereWords = 4;
const today = new Set(["\u0627\u0645\u0633", "\u0627\u0644\u064A\u0648\u0645", "\u063A\u062F\u0627"]);
/** An aside of more words has commas of its own. */
const asideWords = 10;
