import { foldLoosely } from "../../text/fold-arabic";
import type { Told } from "../asking/excerpts/context/name-behind";
import { takesName } from "../asking/excerpts/context/takes-name";
import { type Stretch, within } from "../asking/excerpts/excerpt";
import { endsAlike } from "../asking/excerpts/whole-parts/whole-part.ar";
import { isSureName } from "../asking/names/sure-name";
import { byNobody } from "../asking/speakers/speaking-words.ar";
import { spaced } from "../clauses/standing";
import type { PlacedWord } from "../clauses/words-in";
import type { Mark } from "../mark";
import { type LeaningWord, lettersOf } from "./leaning-in";
import { followsSpeech, isAnotherHeard, onlyTeller } from "./tellers";

/** Sentences before one that are looked through for who speaks. */
const goesBackMax = 3;

/**
 * The name that a pronoun or a verb without its actor most likely means: the only one that agrees with it in the nearest
 * sentence that names anybody. Who speaks must be the actor of the last verb of speaking, or the only one there is. `before`:
 * the sentences before, the nearest first. Undefined where several are possible.
 */
export function nameMeant(
  told: Told,
  leaning: LeaningWord & { next: PlacedWord | undefined },
  before: readonly Stretch[],
): string | undefined {
  const agrees = agreeing(leaning.reason, lettersOf(leaning.word));
  if (!agrees || byNobody.test(leaning.word.folded)) return undefined;
  if (leaning.reason === "pronoun" && !takesName(leaning.word, leaning.next)) return undefined;
  if (leaning.reason === "teller") return tellerMeant(told, agrees, before.slice(0, goesBackMax));
  const [sentence] = before;
  return (
    sentence &&
    onlyOf(
      told,
      told.marks.filter((mark) => within(mark, sentence) && agrees(mark)),
    )
  );
}

function tellerMeant(told: Told, agrees: (mark: Mark) => boolean, before: readonly Stretch[]): string | undefined {
  for (const sentence of before) {
    const named = told.marks.filter((mark) => within(mark, sentence) && agrees(mark));
    if (!isLastTeller(told, { named, agrees }, sentence)) return undefined;
    if (named.length > 0) return onlyOf(told, named);
  }
  const only = onlyTeller(told);
  return only && agrees(only) ? nameOf(only) : undefined;
}

/** The one that all of some names are of. */
function onlyOf({ document, marks }: Told, named: readonly Mark[]): string | undefined {
  const [first] = named;
  const isOne = named.every(({ denotes }) => denotes === first?.denotes);
  return first && isOne && isSureName(document.raw, first, marks) ? nameOf(first) : undefined;
}

type Agreeing = { named: readonly Mark[]; agrees: (mark: Mark) => boolean };

/**
 * Whether nobody but who is named in a sentence can go on to speak: the actor of its verb of speaking, or the only one there
 * is. Not the prince of «said the director that the prince opens it»; of a sentence that names nobody: nobody speaks in it.
 */
function isLastTeller(told: Told, { named, agrees }: Agreeing, sentence: Stretch): boolean {
  const [first] = named;
  if (isAnotherHeard(told, first, sentence)) return false;
  return (
    first === undefined ||
    named.some((mark) => followsSpeech(told.document.raw, mark)) ||
    told.marks.every((mark) => !agrees(mark) || mark.denotes === first.denotes)
  );
}

const nameOf = ({ name }: Mark): string => spaced(name).replace(/["\u00AB\u00BB\u201C\u201D[\]]/gu, "");

/** Whom a word may mean by its form: «added», «she added», «his», «hers» or «its». */
function agreeing(reason: LeaningWord["reason"], word: string): ((mark: Mark) => boolean) | undefined {
  const isMan = ({ type, sort }: Mark) => type === "person" && sort !== "person|f";
  const isWoman = ({ type, sort }: Mark) => type === "person" && sort === "person|f";
  if (reason === "teller") return /\u062A$|^[\u0648\u0641]?\u062A/u.test(word) ? isWoman : isMan;
  if (reason !== "pronoun" || endsAlike.has(foldLoosely(word))) return undefined;
  // «Her channel», behind a paper: a body or a place is meant less often than a woman whom no list has.
  if (/\u0647\u0627$/u.test(word)) return isWoman;
  return /\u0647$/u.test(word) ? isMan : undefined;
}
