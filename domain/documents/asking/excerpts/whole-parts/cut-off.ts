import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { relatives, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { adverbialOpenings, afterWhen, awaitingWords, whens } from "./cut-off.ar";
import { isSureVerb } from "./verb-forms";
import { pastForms } from "./whole-part.ar";

/** Whether something is missing that the words show to be: the main clause, an object, a second verb. */
export const isCutOff = (words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean =>
  isPhraseAlone(words) ||
  endsWaiting(words) ||
  awaitsMain(words) ||
  isNoReport(words) ||
  (after.length > 0 && (awaitsObject(words) || awaitsPartner(words, after[0])));

/** «During the celebrations of the city», «besides a new way»: when or beside what, and no word of what was. */
function isPhraseAlone(words: readonly PlacedWord[]): boolean {
  const [first, ...rest] = words;
  const opening = withoutAnd(first?.folded ?? "");
  if (!first || !(adverbialOpenings.has(opening) || adverbialOpenings.has(`${opening}_${rest[0]?.folded ?? ""}`)))
    return false;
  const verbs = rest.filter((word, at) => isVerbThere(word, words[at])).length;
  return verbs <= rest.filter(({ folded }) => relatives.has(folded)).length;
}

/** «… for eight months and was»: its source broke off there. */
const endsWaiting = (words: readonly PlacedWord[]): boolean =>
  awaitingWords.has(withoutAnd(words.at(-1)?.folded ?? ""));

/** «…, and when he received the guests»: what then happened is missing; so it is behind «he said when …». */
export function awaitsMain(words: readonly PlacedWord[]): boolean {
  const at = words.findLastIndex(({ folded }, place) => {
    const before = words[place - 1];
    if (!before || !whens.has(withoutAnd(folded))) return false;
    return reportVerbs.has(withoutAnd(before.folded)) || (endsClause(before) && withoutAnd(folded) !== folded);
  });
  const rest = at < 0 ? [] : words.slice(at + 1);
  return at >= 0 && !rest.slice(0, -1).some(endsClause) && !rest.some(({ folded }) => afterWhen.test(folded));
}

/** «Ordered the council, the highest body of the city»: a verb and who acts, and only who that is. */
function awaitsObject(words: readonly PlacedWord[]): boolean {
  const comma = words.findIndex(endsClause);
  const [actor, behind] = [words.slice(1, comma + 1), words.slice(comma + 1)];
  const [next] = behind;
  if (comma < 1 || comma > actorMax || !next || withoutAnd(next.folded) !== next.folded) return false;
  const isLed = ({ folded }: PlacedWord) => prepositions.has(folded) || thatWords.has(folded) || relatives.has(folded);
  return (
    !actor.some((word) => isLed(word) || !/^\u0627\u0644/u.test(word.folded)) &&
    !prepositions.has(next.folded) &&
    !adverbialOpenings.has(next.folded) &&
    !behind.some((word, at) => thatWords.has(word.folded) || isVerbThere(word, behind[at - 1]))
  );
}
const actorMax = 5;

/** «It matters that he knows | and understands who …»: one verb of two that have one object. */
function awaitsPartner(words: readonly PlacedWord[], next: PlacedWord | undefined): boolean {
  const [that, verb] = words.slice(-2);
  const isBare = verb !== undefined && /^[\u064A\u062A\u0646]\p{L}{2,}$/u.test(verb.folded) && !endsClause(verb);
  return isBare && thatWords.has(that?.folded ?? "") && next?.folded.startsWith("\u0648") === true;
}

/** An address of a page, or a question: no part of a report. */
const isNoReport = (words: readonly PlacedWord[]): boolean =>
  words.some(({ text }) => /www\.?|https?:/u.test(text)) ||
  /[?\u061F]["\u00BB\u201D)]*\.?$/u.test(words.at(-1)?.text ?? "");

/** By more than a form that nouns have too, or where a clause may begin. */
const isVerbThere = ({ folded }: PlacedWord, before: PlacedWord | undefined): boolean =>
  isSureVerb(withoutAnd(folded)) ||
  ((before === undefined || endsClause(before)) && isVerb(folded)) ||
  pastForms.test(withoutAnd(folded));
