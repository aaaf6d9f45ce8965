import type { Fact } from "../../facts/fact";
import { contentWords } from "../../text/content-words";
import type { Ground } from "../ground";
import { optionWords } from "../words/option-words.ar";
import type { DraftReading } from "./draft-reading";

/** Facts that somebody said something of which the stem has at least `share` of the words that tell, and three of them. */
export function claimsIn(
  { stem, lang }: DraftReading,
  { index }: Ground,
  share: number,
  properties: readonly string[] = ["said"],
): Fact[] {
  const said = contentWords(stem);
  return properties.flatMap(index.factsOf).filter(({ value }) => {
    if (value.type !== "entity") return false;
    const words = [...contentWords(index.entity(value.id)[lang].name)].filter((word) => !optionWords.common.test(word));
    const met = words.filter((word) => said.has(word)).length;
    return met >= Math.min(3, words.length) && met >= 2 && met >= share * words.length;
  });
}
