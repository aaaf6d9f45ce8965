import { foldLoosely } from "../../../text/fold-arabic";
import type { Gazetteer } from "../../names/gazetteer";
import type { ReadText } from "../../text/read-text";

/** Whether a document has the last word of a name behind two given names: «al-Ubaidi» alone may be either. */
export function namesakesIn({ tokens }: ReadText, { givenNames }: Pick<Gazetteer, "givenNames">) {
  const given = new Map<string, Set<string>>();
  tokens.forEach(({ text, kind }, at) => {
    const before = tokens[at - 1]?.text ?? "";
    const first = givenNames.has(before) ? before : before.replace(/^\u0648/u, "");
    if (kind !== "word" || (first !== god && !givenNames.has(first))) return;
    given.set(text, (given.get(text) ?? new Set()).add(first));
  });
  return (name: string): boolean => (given.get(foldLoosely(name).split(/\s+/u).at(-1) ?? "")?.size ?? 0) > 1;
}
/** The second word of names like «Abdullah» and «Mal Allah». */
const god = "\u0627\u0644\u0644\u0647";
