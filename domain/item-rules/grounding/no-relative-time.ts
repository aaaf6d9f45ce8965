import { firstMatch, withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { namesDay } from "../words/scope-words.ar";
import { stemWords } from "../words/stem-words.ar";
import texts from "./no-relative-time.json";

/**
 * No «last year», «now», «recently»: a question is read on another day than it was written. They may count from a day of
 * publication that the stem begins with.
 */
export const noRelativeTime: ItemRule = {
  id: "G9",
  severity: "B",
  source: "IWF ambiguous",
  texts,
  find({ foldedShown, foldedStem }) {
    if (namesDay.test(foldedStem)) return [];
    const found = firstMatch(foldedShown.map(withoutQuotes), stemWords.relative);
    return found ? [{ values: { word: found } }] : [];
  },
};
