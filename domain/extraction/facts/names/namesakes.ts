import { foldLoosely } from "../../../text/fold-arabic";
import type { Gazetteer } from "../../names/gazetteer";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { declaring } from "../fact-words.ar";

/** Whether a document has the last word of a name behind two given names: «al-Ubaidi» alone may be either. */
export function namesakesIn({ tokens }: ReadText, { givenNames }: Pick<Gazetteer, "givenNames">) {
  const given = new Map<string, Set<string>>();
  const isGiven = (word: string) => word === god || (givenNames.has(word) && !isOther(word));
  // The first of the given names that end at the token before, from left to right: a text may be nothing but names.
  let first: string | undefined;
  for (const { text, kind } of tokens) {
    if (first !== undefined && kind === "word") given.set(text, (given.get(text) ?? new Set()).add(first));
    const joined = text.replace(/^\u0648/u, "");
    first = isGiven(text) ? (first ?? text) : isGiven(joined) ? joined : undefined;
  }
  return (name: string): boolean => (given.get(foldLoosely(name).split(/\s+/u).at(-1) ?? "")?.size ?? 0) > 1;
}
/** «That», «saw», «said» are names too, and seldom meant as such. */
const isOther = (word: string): boolean => isFunctionWord(word) || declaring.test(word) || word === saw;
const saw = "\u0631\u0627\u064A";
/** The second word of names like «Abdullah» and «Mal Allah». */
const god = "\u0627\u0644\u0644\u0647";
