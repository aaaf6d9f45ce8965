import { withoutAnd } from "../../../clauses/clause-ends";
import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { deedVerbs, timesDo } from "../references/points-back.ar";
import { endsSo, isOfMen, manyDone, spansOfTime, tallied } from "./object-by-form.ar";
import { isOpeningVerb } from "./verb-forms";

/**
 * Whether what stands behind a verb is not who acts, as its form tells: «asked the council» of a man's verb before a noun of
 * the other gender, «scored 67 goals», «joined in 2003 the club», «denied that». Whoever acts was named before.
 */
export function isObjectByForm([verb, noun, third, fourth]: readonly PlacedWord[], isName: boolean): boolean {
  if (!verb || !noun) return false;
  const own = withoutAnd(verb.folded);
  if (denies.test(own)) return thatOf.test(noun.folded);
  if (!isOpeningVerb(verb.folded) || deedVerbs.has(own) || leavesGender.test(own)) return false;
  if (!isName && isAccusative([noun, third, fourth])) return true;
  if (tallied.has(own.replace(/\u062A$/u, ""))) if (/^\p{Nd}/u.test(noun.text)) return true;
  if (spansOfTime.has(noun.folded) && !timesDo.has(own))
    return third !== undefined && fourth !== undefined && /^\p{Nd}{4}/u.test(third.text) && leans(fourth.folded);
  const isOfMan = !/\u062A$|^\u0633?\u062A/u.test(own);
  const letters = noun.text.replace(/[^\p{L}]/gu, "");
  return isOfMan && !isName && /^\p{L}{2,}\u0629$/u.test(letters) && !isOfMen.test(noun.folded);
}

/** «Drove the tourists the frightened», in the ending that those have to whom something is done, not those who do it. */
function isAccusative(words: readonly (PlacedWord | undefined)[]): boolean {
  const others = words.findIndex((word) => !/^\u0627\u0644\p{L}{3}/u.test(word?.folded ?? ""));
  const definite = words.slice(0, others < 0 ? words.length : others);
  return definite.some((word) => manyDone.test(word?.folded ?? "") && !endsSo.test(word?.folded ?? ""));
}

const denies = /^[\u064A\u062A]?\u0646\u0641[\u064A\u062A]$/u;
const thatOf = /^\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;
/** «There is», «does not», behind which the gender is left open. */
const leavesGender =
  /^(?:[\u064A\u062A]\u0648\u062C\u062F|\u0643\u0627\u0646|\u0644\u064A\u0633|\u0644\u0645|\u0644\u0646|\u0644\u0627|\u0642\u062F|\u0633\u0648\u0641|\u064A\u0643\u0648\u0646|\u0633\u064A\u0643\u0648\u0646)$/u;
const leans = (folded: string): boolean =>
  prepositions.has(folded) || /^(?:\u0644\u0644|[\u0628\u0644](?=\p{L}{4}))\p{L}{2,}$/u.test(folded);
