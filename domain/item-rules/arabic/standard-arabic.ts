import { firstMatch } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { arabicWords } from "../words/arabic-words.ar";
import texts from "./standard-arabic.json";

/** No words of dialects. */
export const standardArabic: ItemRule = {
  id: "A20",
  severity: "W",
  source: "HDR 8",
  texts,
  find({ foldedShown, isArabic }) {
    const found = isArabic && firstMatch(foldedShown, arabicWords.dialect);
    return found ? [{ values: { word: found } }] : [];
  },
};
