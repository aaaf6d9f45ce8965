import { withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./vague-degree.json";

/** No «usually», «often» or «several»: readers do not agree on what they mean. */
export const vagueDegree: ItemRule = {
  id: "S9",
  severity: "W",
  source: "IWF vague; NBME",
  texts,
  find({ foldedStem }) {
    const found = stemWords.vague.exec(withoutQuotes(foldedStem));
    return found ? [{ values: { word: found[0] } }] : [];
  },
};
