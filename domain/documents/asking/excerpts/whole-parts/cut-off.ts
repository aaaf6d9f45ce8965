import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { leadIn, pasts, relatives, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { limits } from "../tellers/tellers.ar";
import { isBrokenOff } from "./broken-off";
import { adverbialOpenings, afterWhen, awaitingWords, meanwhile, whens } from "./cut-off.ar";
import { breaksFirst } from "./limited-first";
import { isHalf, lacksHalf } from "./second-half";
import { isSureVerb } from "./verb-forms";
import { demonstratives, endsAlike, endsWithPronoun, pastForms } from "./whole-part.ar";

/** Whether something is missing that the words show to be: the main clause, an object, a second verb. */
export const isCutOff = (words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean =>
  isPhraseAlone(words) ||
  endsWaiting(words) ||
  awaitsMain(words) ||
  isNoReport(words) ||
  isHalf(words) ||
  isBrokenOff(words) ||
  (after.length > 0 &&
    (awaitsBut(words, after) ||
      awaitsObject(words) ||
      isMeanwhile(words) ||
      breaksFirst(words, after) ||
      breaksStance(words, after) ||
      awaitsPartner(words, after[0]) ||
      awaitsGrounds(words) ||
      lacksHalf(words, after)));

/** «During the celebrations of the city», «besides a new way»: when or beside what, and no word of what was. */
function isPhraseAlone(words: readonly PlacedWord[]): boolean {
  const [first, ...rest] = words;
  const opening = withoutAnd(first?.folded ?? "");
  const isAdverbial = adverbialOpenings.has(opening) || adverbialOpenings.has(`${opening}_${rest[0]?.folded ?? ""}`);
  // «In an article that was printed in …»: the verb is told of its noun.
  const isOfNoun = prepositions.has(opening) && isOneThat(rest);
  if (!first || !(isAdverbial || isOfNoun)) return false;
  const main = isOfNoun ? rest.slice(2) : rest;
  const verbs = main.filter((word, at) => isVerbThere(word, rest[at + rest.length - main.length - 1])).length;
  return verbs <= main.filter(({ folded }) => relatives.has(folded)).length;
}

/** A noun without the article, and a verb right behind it. */
const isOneThat = ([noun, verb]: readonly PlacedWord[]): boolean =>
  noun !== undefined &&
  verb !== undefined &&
  !endsClause(noun) &&
  !/^\u0627\u0644|\p{Nd}/u.test(noun.folded) &&
  !isDefinite(noun) &&
  (isSureVerb(verb.folded) || pasts.has(verb.folded));

/** «On his side the minister said», «to that it is added»: no clause tells more of these. */
const isDefinite = ({ folded, text }: PlacedWord): boolean =>
  demonstratives.has(folded) || (endsWithPronoun.test(text.replace(/[^\p{L}]/gu, "")) && !endsAlike.has(folded));

/** «… for eight months and was»: its source broke off there. */
const endsWaiting = (words: readonly PlacedWord[]): boolean =>
  awaitingWords.has(withoutAnd(words.at(-1)?.folded ?? ""));

/** «…, and when he received the guests»: what then happened is missing; so it is behind «he said when …». */
export function awaitsMain(words: readonly PlacedWord[]): boolean {
  const at = words.findLastIndex(({ folded }, place) => {
    const before = words[place - 1];
    if (!before || !whens.has(withoutAnd(folded))) return false;
    const isReported = reportVerbs.has(withoutAnd(before.folded)) || thatIt.test(before.folded);
    return isReported || (endsClause(before) && withoutAnd(folded) !== folded);
  });
  const rest = at < 0 ? [] : words.slice(at + 1);
  return at >= 0 && !rest.slice(0, -1).some(endsClause) && !rest.some(({ folded }) => afterWhen.test(folded));
}

const thatIt = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

/** «So nothing was left to him | but to …», «which rules | over …»: what follows belongs to the last word. */
function awaitsBut(words: readonly PlacedWord[], [next]: readonly PlacedWord[]): boolean {
  const last = words.at(-1);
  if (!last || !next || endsClause(last)) return false;
  return onlyBut.has(next.folded) || (prepositions.has(next.folded) && relatives.has(words.at(-2)?.folded ?? ""));
}
const onlyBut = new Set(["\u0627\u0644\u0627", "\u0633\u0648\u064A"]);

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

/** «The part of the guards comes |, to open …»: when or for what is what it tells. */
function awaitsGrounds(words: readonly PlacedWord[]): boolean {
  const [verb, ...rest] = words;
  const isLed = ({ folded, text }: PlacedWord) =>
    prepositions.has(withoutAnd(folded)) ||
    adverbialOpenings.has(withoutAnd(folded)) ||
    /^(?:\u0644|\u0628|\u0643)\p{L}{2,}|\u064B/u.test(text);
  return comes.test(withoutAnd(verb?.folded ?? "")) && !rest.slice(1).some(isLed);
}
const comes = /^[\u064A\u062A]\u0627\u062A\u064A$/u;

/** «At the time at which …»: what was so meanwhile follows. */
const isMeanwhile = (words: readonly PlacedWord[]): boolean =>
  meanwhile.test(
    words
      .slice(0, 3)
      .map(({ folded }) => folded)
      .join(" "),
  );

/** «He said: I accuse nobody | but …»: of somebody's own words what turns them round is cut off. */
const breaksStance = (words: readonly PlacedWord[], [next, second]: readonly PlacedWord[]): boolean =>
  (limits.has(next?.folded ?? "") || limits.has(`${next?.folded}_${second?.folded}`)) &&
  words.some(({ text }, at) => /:$/u.test(text) || (/^["\u00AB\u201C]/u.test(text) && !closesBehind(words, at)));

const closesBehind = (words: readonly PlacedWord[], at: number): boolean =>
  words.slice(at).some(({ text }) => /["\u00BB\u201D][\u060C.]?$/u.test(text));

/** An address of a page, or a question: no part of a report. */
const isNoReport = (words: readonly PlacedWord[]): boolean =>
  words.some(({ text }) => /www\.?|https?:/u.test(text)) ||
  announcesNothing(words) ||
  /[?\u061F]["\u00BB\u201D)]*\.?$/u.test(words.at(-1)?.text ?? "");

/** «Is sold to three firms: on the other side …»: what is announced was lost. */
const announcesNothing = (words: readonly PlacedWord[]): boolean =>
  words.some(
    ({ text }, at) =>
      /\p{L}:$/u.test(text) &&
      leadIn.test(
        `${words
          .slice(at + 1, at + 4)
          .map((word) => word.text)
          .join(" ")} \u0648`,
      ),
  );

/** By more than a form that nouns have too, or where a clause may begin. */
const isVerbThere = ({ folded }: PlacedWord, before: PlacedWord | undefined): boolean =>
  isSureVerb(withoutAnd(folded)) ||
  ((before === undefined || endsClause(before)) && isVerb(folded)) ||
  pastForms.test(withoutAnd(folded));
