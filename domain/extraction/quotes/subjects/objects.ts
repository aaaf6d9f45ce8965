import type { Gazetteer } from "../../names/gazetteer";
import { abstract, speakingNouns } from "../quote-words.ar";

/** «Drying», «detention», «use»: nouns of the second, eighth and tenth forms. */
const doing = /^\u062a..\u064a.$|^\u0627(?:.\u062a|\u0633\u062a.?).\u0627.$/;
const lam = "\u0644";

/** «Confirmed [the care] of», «expects [the drying] of», «shows [to the public] of»: what is said, or to whom. */
export function isObject(head: string, { heads, givenNames, stems }: Gazetteer): boolean {
  const isDone = doing.test(head) && !heads.has(head) && !givenNames.has(head) && !speakingNouns.has(head);
  return isDone || abstract.has(head) || (head.startsWith(lam) && stems.has(head.slice(1)));
}
