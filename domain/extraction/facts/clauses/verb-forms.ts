import { article } from "../../../arabic/article";
import { deedVerbs } from "../deeds/deed-words.ar";
import { declaring, isVerbOfEvent } from "../fact-words.ar";
import { notPresent, notVerbs, otherVerbs, withoutPronoun } from "./clause-words.ar";

/** As far as the form of a word tells; one that begins with ta only where a list has it. */
export function isVerb(word: string): boolean {
  if (isKnownVerb(word) || declaring.test(word) || /^(?!\u0627\u0644)\p{L}{3,}\u0648\u0627$/u.test(word)) return true;
  if (/^(?:\u064A\p{L}{2,}|\u0633\u064A\p{L}{4,})$/u.test(word)) return !notPresent.test(word);
  return /^\p{L}{2,}[^\u0627\u0648\u064A\u0647]\u062A$/u.test(word) && !word.startsWith(article) && !notVerbs.has(word);
}
/** Without «and» or «so», where what is left is a word. */
export function bare(word: string): string {
  if (!/^[\u0648\u0641]\p{L}{2}/u.test(word) || isKnownVerb(word)) return word;
  const rest = word.slice(1);
  return isVerb(word) && !isVerb(rest) ? word : rest;
}
/** A verb of the lists, not one by its ending alone. */
export const isKnownVerb = (word: string): boolean =>
  deedVerbs.has(word) ||
  otherVerbs.has(word) ||
  isVerbOfEvent(word) ||
  (declaring.test(word) && !/^[\u0648\u0641]/u.test(word));

/** «His office», «their convoy»: the raw word ends in a pronoun. */
export const endsInPronoun = (raw: string): boolean =>
  /\p{L}{2}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(raw) && !withoutPronoun.test(raw);
