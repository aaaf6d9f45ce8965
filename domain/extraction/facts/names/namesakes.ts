import { foldLoosely } from "../../../text/fold-arabic";
import type { Gazetteer } from "../../names/gazetteer";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { declaring } from "../fact-words.ar";

/** Whether a document has the last word of a name behind two given names: «al-Ubaidi» alone may be either. */
export function namesakesIn({ tokens }: ReadText, { givenNames }: Pick<Gazetteer, "givenNames">) {
  const given = new Map<string, Set<string>>();
  const isGiven = (word: string) => word === god || (givenNames.has(word) && !isOther(word));
  const firstBefore = (at: number): string | undefined => {
    let first: string | undefined;
    for (let before = at - 1; before >= 0; before--) {
      const word = tokens[before]?.text ?? "";
      const name = isGiven(word) ? word : word.replace(/^\u0648/u, "");
      if (!isGiven(name)) break;
      first = name;
      if (name !== word) break;
    }
    return first;
  };
  tokens.forEach(({ text, kind }, at) => {
    const first = kind === "word" ? firstBefore(at) : undefined;
    if (first !== undefined) given.set(text, (given.get(text) ?? new Set()).add(first));
  });
  return (name: string): boolean => (given.get(foldLoosely(name).split(/\s+/u).at(-1) ?? "")?.size ?? 0) > 1;
}
/** «That», «saw», «said» are names too, and seldom meant as such. */
const isOther = (word: string): boolean => isFunctionWord(word) || declaring.test(word) || word === saw;
const saw = "\u0631\u0627\u064A";
/** The second word of names like «Abdullah» and «Mal Allah». */
const god = "\u0627\u0644\u0644\u0647";
