import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import { arabicWords, clingsToGap } from "../words/arabic-words.ar";
import texts from "./clitic-parity.json";

/** The key does not alone begin with a particle, and no particle, article or «an» clings to the gap. */
export const cliticParity: ItemRule = {
  id: "A5",
  severity: "B",
  source: "HDR 28c",
  texts,
  find(reading) {
    if (clingsToGap.test(reading.stem)) return [{ message: "gap" }];
    const [key] = reading.keys;
    if (!reading.hasOneRight || !key || reading.distractors.length < 2) return [];
    const begins = ({ text }: Answer) => arabicWords.preposition.test(text);
    const isOdd = begins(key) && !reading.distractors.some(begins);
    return isOdd ? [{ values: { option: key.text } }] : [];
  },
};
