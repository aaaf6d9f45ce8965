import { foldLoosely } from "../../../text/fold-arabic";
import { isVerb, isVerbAfterAnd, withoutAnd } from "../../clauses/clause-ends";
import { relatives, reportParticiples } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../clauses/words-in";
import type { Change } from "./change";
import {
  actions,
  byTheirWords,
  conditions,
  contrasts,
  degrees,
  goesDown,
  goesUp,
  highest,
  idiomatic,
  idioms,
  lowest,
  oneMoreAction,
  outOfFear,
  paces,
  purposeVerb,
  reveals,
  severe,
  spansWhole,
  stances,
  weather,
  wishes,
} from "./makes-sense.ar";
import { reported } from "./opposites.ar";
import { judged, telling } from "./valence.ar";

/** Whether an opposite leaves a sentence that somebody could believe: wrong, and not absurd. */
export function makesSense(words: readonly PlacedWord[], change: Change): boolean {
  const at = words.findIndex(({ start, end }) => start <= change.start && change.start < end);
  const word = words[at];
  if (!word) return true;
  const [before, next = "", third = ""] = [at - 1, at + 1, at + 2].map((one) => words[one]?.folded);
  const own = withoutAnd(word.folded);
  if (
    idioms.test(said(words)) ||
    words.some(({ folded }) => contrasts.test(folded)) ||
    words.slice(at).some(({ folded }) => outOfFear.has(folded)) ||
    (degrees.has(own) && spansWhole.has(before ?? "")) ||
    isOneSided(own, before) ||
    isOfItsWay(own, words.slice(0, at)) ||
    fromTo.test(said(words))
  )
    return false;
  if (purposeVerb.test(own) || (own.startsWith(forThat) && actions.has(own.slice(1)))) return false;
  if (more.test(own) && !counts(next, third)) return false;
  if ((degrees.has(own) && isAnnexed(next)) || (own === some && before === to)) return false;
  return !isOneOfRow(words, at, own) && !isTurnedVerb(words, at);
}
const said = (words: readonly PlacedWord[]): string => foldLoosely(words.map(({ text }) => text).join(" "));
/** «Rose from 30 to 50»: the figures tell which way. */
const fromTo = /(?:^| )\u0645\u0646 [\d.,]+ .*\u0627\u0644\u064A [\d.,]+/u;
const forThat = "\u0644";
const some = "\u0628\u0639\u0636";
const to = "\u0627\u0644\u064A";
/** «More», «less», with a preposition glued to it or not. */
const more = /^[\u0628\u0644]?(?:\u0627\u0643\u062B\u0631|\u0627\u0642\u0644)$/u;

/** How fast something is done, and what is severe but never slight. */
const isOneSided = (own: string, before = ""): boolean => paces.has(own) || (own === severe && !weather.test(before));

/** «Sank to the lowest»: nothing sinks to the highest. */
function isOfItsWay(own: string, before: readonly PlacedWord[]): boolean {
  const told = said(before);
  return (highest.test(own) && goesUp.test(told)) || (lowest.test(own) && goesDown.test(told));
}

/** «More than» so many: what is compared with something has no plain opposite. */
const counts = (next: string, third: string): boolean => next === "\u0645\u0646" && !idiomatic.has(third);

/** «The whole of [his rights]». */
const isAnnexed = (next: string): boolean =>
  /^(?:\u0627\u0644|\u0644\u0644)|(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(next);

/** «Strengthening … and developing …»: one of two that are done together. */
function isOneOfRow(words: readonly PlacedWord[], at: number, own: string): boolean {
  const rest = words.slice(at + 1);
  const isRow = rest.some(({ folded }) => oneMoreAction.test(folded));
  return isRow && actions.has(/^[\u0628\u0644]/u.test(own) && !actions.has(own) ? own.slice(1) : own);
}

/** A verb behind «who» or «so that», in the same clause: what somebody is told by, or wants. */
function isTurnedVerb(words: readonly PlacedWord[], at: number): boolean {
  const word = words[at];
  if (!word || !isVerb(word.folded)) return false;
  const opening = words.slice(0, at).findLastIndex(endsClause) + 1;
  return words.slice(opening, at).some(({ folded }) => relatives.has(folded) || purposeVerb.test(folded));
}

/**
 * Whether the rest of what is shown still says what a change turns round: «a setback when he declared his opposition», «the
 * crime will not divide». `before`: what is shown before it.
 */
export function betraysItself(words: readonly PlacedWord[], { start, end }: Change, before = ""): boolean {
  const own = words.filter((word) => word.start < end && start < word.end).map(({ folded }) => folded);
  const rest = words.filter((word) => !(word.start < end && start < word.end)).map(({ folded }) => folded);
  const shown = [...rest, ...foldLoosely(before).split(/[^\p{L}]+/u)];
  return (["good", "bad", "up", "down"] as const).some(
    (side) => own.some((word) => judged[side].test(word)) && shown.some((word) => telling[side].test(word)),
  );
}

/** Whether it is what somebody wants, praises, fears or accuses others of: the contrary would be absurd. */
export function isWished(words: readonly PlacedWord[], { start }: Change): boolean {
  return words.some((word) => word.end <= start && (wishes.test(word.folded) || stances.test(word.folded)));
}

/**
 * Whether whoever is to deny something can: a study or a paper only tells, nobody denies what their own body is for, and what
 * is quoted or told besides would still be affirmed.
 */
export function canDeny(words: readonly PlacedWord[], { start, text }: Change): boolean {
  const isDenial =
    /^[\u0648\u0641]?(?:\u0646\u0641\u062A|\u0646\u0641\u064A|\u064A\u0646\u0641\u064A|\u062A\u0646\u0641\u064A)(?:\s|$)/u;
  if (!isDenial.test(foldLoosely(text))) return true;
  const at = words.findIndex((word) => start < word.end);
  const isCase = words.some(({ folded }) => conditions.has(folded));
  const isTold = words.some(({ folded, text }) => reportParticiples.has(folded) || /["\u00AB\u201C]/u.test(text));
  return (
    !isCase &&
    !isTold &&
    !goesOn(words.slice(at + 1)) &&
    !byTheirWords.test(said(words)) &&
    !reveals.test(words[at + 1]?.folded ?? "") &&
    !tellsOfOwn(words, at)
  );
}

/** «That …, and the council opened …»: a second clause, which nobody is told to deny. */
const goesOn = (rest: readonly PlacedWord[]): boolean =>
  rest.some(({ folded }, at) => {
    const before = rest[at - 1];
    return before !== undefined && endsClause(before) && (isVerbAfterAnd(folded) || besides.test(folded));
  });
const besides =
  /^[\u0648]?(?:\u0643\u0645\u0627|\u0627\u0645\u0627|\u062D\u064A\u062B|\u0641\u064A\u0645\u0627|\u0628\u064A\u0646\u0645\u0627)$/u;

/** «The deputy head of the corporation said that the corporation …». */
function tellsOfOwn(words: readonly PlacedWord[], at: number): boolean {
  const that = words.findIndex(({ folded }, place) => place > at + 1 && reported.test(folded));
  const teller = words.slice(at + 1, that).map(({ folded }) => folded);
  const subject = words.slice(that + 1, that + 1 + subjectMax).map(({ folded }) => folded);
  return that > 0 && teller.some((word) => word.length > 3 && subject.includes(word));
}
const subjectMax = 2;
