import { prepositions } from "../facts/clause-words.ar";
import { asides, bareJoints, goesOnReporting, joints, reportVerbs, thatWords } from "./clause-openers.ar";
import { isInReport, openingOf, standsAlone } from "./clause-starts";
import { endsClause, type PlacedWord } from "./words-in";

/** Where a clause begins that «whereas», «but» or «knowing that» sets beside the one before: behind these words. */
export function jointStarts(words: readonly PlacedWord[]): number[] {
  const first = openingOf(words);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const length = at > first ? jointLength(words, at) : 0;
    const next = words[at + length];
    if (length === 0 || !before || !next) return [];
    const isSetOff = endsClause(before) || bareJoints.has(word.folded);
    const isAside = asides.has(`${word.folded}_${next.folded}`);
    const opens = !isAside && standsAlone(next.text) && !prepositions.has(next.folded) && /^\p{L}/u.test(next.text);
    // «The council said that …, as it also does …»: still what the council said.
    const isReported = goesOnReporting.has(word.folded) && !reportVerbs.has(next.folded) && isInReport(words, at);
    return isSetOff && opens && !isReported ? [next.start] : [];
  });
}

/** How many words join a clause at a place: one or two, and their «that»; 0 for none. */
function jointLength(words: readonly PlacedWord[], at: number): number {
  const [one, two, three] = [0, 1, 2].map((step) => words[at + step]?.folded ?? "");
  if (joints.has(`${one}_${two}`)) return isThat(three) ? 3 : 2;
  if (joints.has(one ?? "")) return isThat(two) ? 2 : 1;
  return 0;
}

const isThat = (folded: string | undefined): boolean => thatWords.has(folded ?? "");
