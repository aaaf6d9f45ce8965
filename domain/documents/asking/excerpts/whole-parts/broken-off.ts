import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { relatives } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { sourcesBehind } from "../tellers/tellers.ar";
import { atSome, listFollows, onYear } from "./cut-off.ar";
import { isOpeningVerb, isSureVerb } from "./verb-forms";

/** Whether words show a slip of their source, or stop where a list or a year was to follow. */
export const isBrokenOff = (words: readonly PlacedWord[]): boolean =>
  words.some((word, at) => isTwice(word, words[at - 1]) || isTorn(words, at) || lacksAge(words, at)) ||
  endsBeforeList(words) ||
  isBareList(words) ||
  isHeadless(words) ||
  wantsBut(words);

/** «In in the year»: a preposition twice. */
const isTwice = ({ folded }: PlacedWord, before: PlacedWord | undefined): boolean =>
  prepositions.has(folded) && before?.text.endsWith(folded) === true && before.folded === folded;

/** «Decide d the council»: a letter torn off its word, which is no initial and no sign of a year. */
function isTorn(words: readonly PlacedWord[], at: number): boolean {
  const isTornLetter = (word: PlacedWord | undefined) =>
    /^[\u0629\u062A\u0646\u0631\u064A\u0649]$/u.test(word?.text ?? "");
  return isTornLetter(words[at]) && /\p{L}{2}$/u.test(words[at - 1]?.text ?? "") && !isTornLetter(words[at + 1]);
}

/** «The guard Salim, a keeper, and the head of the gate»: nothing is said of them. */
function isBareList(words: readonly PlacedWord[]): boolean {
  const [first] = words;
  if (!first || isOpeningVerb(first.folded) || !words.slice(0, -1).some(endsClause)) return false;
  const verbs = words.filter(({ folded }) => tells(folded)).length;
  return (
    verbs <= words.filter(({ folded }) => relatives.has(folded)).length && !words.some(({ text }) => /:/u.test(text))
  );
}
/** A verb, and no name that begins like «we do». */
const tells = (folded: string): boolean =>
  isSureVerb(withoutAnd(folded)) || says.test(folded) || (isVerb(folded) && !/^[\u0648\u0641]?\u0646/u.test(folded));
/** «It is», «that», «there is». */
const says =
  /^[\u0648\u0641]?(?:\u0647\u0648|\u0647\u064A|\u0647\u0645|\u0627\u0646|\u0627\u0646\u0647\u0627?|\u0647\u0646\u0627\u0643)$/u;

/** «The keeper of the gate, that the opening …»: who said so was cut off. */
function isHeadless(words: readonly PlacedWord[]): boolean {
  const that = words.findIndex(
    ({ text }, at) => /^\u0625\u0646\u0651?$/u.test(text) && at > 0 && endsClause(words[at - 1] ?? { text: "" }),
  );
  const head = words.slice(0, Math.max(that, 0));
  return (
    that > 0 &&
    !isOpeningVerb(head[0]?.folded ?? "") &&
    !head.some(({ folded }) => tells(folded) || spoken.test(folded))
  );
}
/** «In a statement», «according to». */
const spoken =
  /^[\u0648\u0641\u0628]?(?:\u0642\u0648\u0644\p{L}*|\u0628\u062D\u0633\u0628|\u062D\u0633\u0628|\u0642\u0627\u064A\u0644\p{L}*)$/u;

/** «Died at the age of, as his son said»: the age was lost. */
const lacksAge = (words: readonly PlacedWord[], at: number): boolean =>
  words[at]?.folded === age &&
  words[at - 1]?.folded === ofAge &&
  (words[at + 1] === undefined || sourcesBehind.has(words[at + 1]?.folded ?? ""));
const age = "\u0639\u0645\u0631";
const ofAge = "\u0639\u0646";

/** «But a weightier cause is»: without its «but» the noun has the wrong ending. */
const wantsBut = ([but, noun]: readonly PlacedWord[]): boolean =>
  opensBut.test(but?.folded ?? "") &&
  /^(?!\u0627\u0644)\p{L}{3,}(?<![\u0647\u0646\u0648\u064A])\u064B?\u0627\u064B?$/u.test(noun?.text ?? "");
const opensBut = /^[\u0648]?\u0644\u0643\u0646$/u;

/** «… as follows: 1», «… in the year». */
function endsBeforeList(words: readonly PlacedWord[]): boolean {
  const [before, last] = words.slice(-2);
  if (!before || !last) return false;
  if (/:["\u00BB\u201D]?$/u.test(before.text) && /^\p{Nd}+[.)-]*$/u.test(last.text)) return true;
  return listFollows.test(last.folded) || (onYear.has(last.folded) && atSome.has(before.folded));
}
