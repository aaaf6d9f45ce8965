import {
  andVerb,
  beginsWithWaw,
  danglingEnds,
  leaners,
  openers,
  openingPairs,
  pastAfterAnd,
  reportVerbs,
  thatWords,
  verbalNoun,
  verbs,
} from "./clause-openers.ar";
import { eventVerbs, prepositions } from "./facts/clause-words.ar";
import { endsClause, type PlacedWord } from "./words-in";

/** Where a sentence may end: at its end, before a comma, and before a clause that what comes before does not need. */
export function clauseEnds(words: readonly PlacedWord[]): number[] {
  const ends = words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next) return word.end;
    if (danglingEnds.has(word.folded)) return [];
    if (endsClause(word)) return word.end;
    const opens =
      isVerbAfterAnd(next.folded) ||
      openers.has(next.folded) ||
      openingPairs.has(`${next.folded}_${words[at + 2]?.folded ?? ""}`);
    return opens && !prepositions.has(word.folded) && !leaners.has(word.folded) ? word.end : [];
  });
  return ends;
}

/** «And» with a verb: a noun after «and» belongs to what stands before it. */
export const isVerbAfterAnd = (folded: string): boolean =>
  !beginsWithWaw.test(folded) && (pastAfterAnd.test(folded) || andVerb.test(folded));

/** Whether words that are cut off their sentence say something of what they name: no «that» is left without its verb. */
export function saysSomething(words: readonly PlacedWord[], isOpening: boolean): boolean {
  const that = words.findLastIndex(({ folded }) => thatWords.has(folded));
  return (isOpening && that < 0) || words.slice(that + 1).some(({ folded }) => isVerb(folded));
}

/** As far as the form of a word tells. */
function isVerb(folded: string): boolean {
  const word = beginsWithWaw.test(folded) ? folded : folded.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "");
  return (
    reportVerbs.has(word) ||
    eventVerbs.has(word) ||
    (verbs.test(word) && !verbalNoun.test(word)) ||
    pastAfterAnd.test(`\u0648${word}`)
  );
}
