import type { Gazetteer } from "../../names/gazetteer";
import { abstract, speakingNouns } from "../quote-words.ar";

/** «Drying», «detention», «use»: nouns of the second, eighth and tenth forms. */
const doing = /^\u062a..\u064a.$|^\u0627(?:.\u062a|\u0633\u062a.?).\u0627.$/;
/** «His», «her», «their», written on to a noun. */
const whose = /\u0647(?:\u0627|\u0645)?$/;
const lam = "\u0644";

/** «Confirmed [the care] of», «expects [the drying] of», «shows [to the public] of»: what is said, or to whom. */
export function isObject(head: string, { heads, givenNames, stems }: Gazetteer): boolean {
  const isDone = (isDoing(head) || isDoing(head.replace(whose, ""))) && !heads.has(head) && !givenNames.has(head);
  return isDone || abstract.has(head) || (head.startsWith(lam) && stems.has(head.slice(1)));
}

/** «Drying», «use»: what is done, and speaks not. */
export const isDoing = (word: string): boolean => doing.test(word) && !speakingNouns.has(word);

/** «Each case», which «each of A and B» is not. */
export const isEachOne = (head: string, next: string): boolean =>
  head === "\u0643\u0644" && next !== "\u0645\u0646" && !next.startsWith("\u0627\u0644");

/** «Showed [great fear]», «promised [to make] the economy», «pointed [as a proof]», «that [can be moved]»: a common word that acts not. */
export function isNoActor(raw: string, head: string, { givenNames, stems }: Gazetteer): boolean {
  if (/\u064B\u0627?$|\u0627\u064B$/u.test(raw)) return true;
  if (itself.test(head)) return true;
  if (givenNames.has(head)) return false;
  // «Denied [the arrest] of»: a noun of the fourth form.
  if (ofFourth.test(raw) && (stems.has(head) || head.endsWith("\u0627"))) return true;
  // «Urged the demonstrators»: a plural that cannot be a subject.
  if (ofMany.test(head) && stems.has(head.slice(2, -2))) return true;
  if (/^\u064A\p{L}{3,}$/u.test(head)) return stems.has(head) || stems.has(`\u062A${head.slice(1)}`);
  return /^[\u0628\u0643]\p{L}{3,}$/u.test(head) && !stems.has(head) && stems.has(head.slice(1));
}
/** With its vowel sign under the first letter: the broken plural, such as «members», has it above. */
const ofFourth = /^\u0625..\u0627.$/;
const ofMany = /^\u0627\u0644.{3,}\u064A\u0646$/;
/** «Repeats [itself]». */
const itself =
  /^(?:\u0646\u0641\u0633|\u0627\u0646\u0641\u0633|\u0630\u0627\u062A)(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
