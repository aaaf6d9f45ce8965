import type { Told } from "../asking/excerpts/context/name-behind";
import type { Stretch } from "../asking/excerpts/excerpt";
import { namedIn, ownWords } from "../asking/excerpts/references/left-to-before";
import { endsWithPronoun } from "../asking/excerpts/whole-parts/whole-part.ar";
import { isVerb } from "../clauses/clause-ends";
import { thatWords } from "../clauses/clause-openers.ar";
import { prepositions } from "../facts/clause-words.ar";
import { type LeaningWord, lettersOf } from "./leaning-in";
import { onlyTeller, tellersIn } from "./tellers";

/**
 * Whether a part that leans on what stands before it may be shown without any help: whoever has read the text knows what is
 * meant. Not «he added» where several speak, «gathers» of nobody, nor «its» behind no name that it could mean.
 */
export function mayStandBare(told: Told, { reason, word }: LeaningWord, part: Stretch): boolean {
  const words = ownWords(told.document.raw, part);
  const at = words.findIndex(({ start }) => start === word.start);
  const isNamed = namedIn(told.marks);
  if (reason === "teller") return tellersIn(told).length === 0 || onlyTeller(told) !== undefined;
  if (reason === "opening") return !isHidden(words[1]);
  if (reason !== "pronoun" || !endsWithPronoun.test(lettersOf(word))) return true;
  // «Its director Salma».
  if (isNamed(words[at + 1]) || (at === 1 && mayName(words[at + 1]))) return true;
  return words
    .slice(0, at)
    .some((each) => isNamed(each) || (!isLeaning(each.folded) && /^[\u0648\u0641]?\u0627\u0644/u.test(each.folded)));
}

/** As far as its form tells: no list has every name. */
const mayName = (next: { folded: string } | undefined): boolean =>
  next !== undefined &&
  !isVerb(next.folded) &&
  !isLeaning(next.folded) &&
  !/^(?:[\u0648\u0641\u0628\u0644]|\u0627\u0644)/u.test(next.folded);

const isLeaning = (folded: string): boolean => prepositions.has(folded);

/** No actor stands behind a verb: a preposition, or «that». */
const isHidden = (next: { folded: string } | undefined): boolean =>
  next === undefined ||
  prepositions.has(next.folded) ||
  thatWords.has(next.folded) ||
  /^(?:\u0628\u0627\u0644|\u0628\u0647\u0630|\u0644\u0644|\u0644\u0647|\u0628\u0647)/u.test(next.folded);
