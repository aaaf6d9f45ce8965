import { isVerb } from "../../../clauses/clause-ends";
import { thatWords } from "../../../clauses/clause-openers.ar";
import { spaced } from "../../../clauses/standing";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { isSureName } from "../../names/sure-name";
import { type Insertion, overlap, type Stretch } from "../excerpt";
import { openingStart, ownWords } from "../references/left-to-before";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import type { Told } from "./name-behind";
import { endOf } from "./teller-of";

/** Words among which a sentence names of whom it tells. */
const subjectWithin = 6;

/**
 * Who acts in a sentence whose first verb does not say so: the man of whom the sentence before tells, right behind its own
 * verb or behind «as to», where it names nobody else. Undefined where the verb is a woman's or of many.
 */
export function actorOf(told: Told, before: Stretch | undefined, verb: PlacedWord | undefined): Insertion | undefined {
  const { document, marks } = told;
  const { raw } = document;
  if (!before || !verb || !isOfMan(verb)) return undefined;
  const words = ownWords(raw, { start: openingStart(raw, before), end: before.end });
  const persons = marks.filter(({ type, start }) => type === "person" && start >= before.start && start < before.end);
  const who = persons.find((mark) => isSubject(words, mark));
  if (!who || who.sort === "person|f" || !isSureName(raw, who, marks, document.known)) return undefined;
  const isAsTo = asTo.test(words[0]?.folded ?? "");
  const isOther = !isAsTo && persons.some(({ denotes }) => denotes !== who.denotes);
  return isOther ? undefined : { at: endOf(verb), name: spaced(who.name) };
}

const isOfMan = ({ folded }: PlacedWord): boolean =>
  isOpeningVerb(folded) && !/(?:\u062A|\u0648\u0627|\u0648\u0646)$|^[\u0648\u0641]?\u0633?\u062A/u.test(folded);

/** Behind the verb that opens the sentence, or behind «as to». */
function isSubject(words: readonly PlacedWord[], mark: Mark): boolean {
  const at = words.slice(0, subjectWithin).findIndex((word) => overlap(word, mark));
  const [first] = words;
  if (at < 1 || !first) return false;
  if (asTo.test(first.folded)) return !words.slice(0, at).some(endsClause);
  // «The player of the club Salim»: a title, and nobody else.
  const isTitle = ({ folded }: PlacedWord) => !prepositions.has(folded) && !isVerb(folded) && !thatWords.has(folded);
  return isOfMan(first) && words.slice(1, at).every((word) => isTitle(word) && !endsClause(word));
}
const asTo = /^\u0648?\u0627\u0645\u0627$/u;
