import { foldLoosely } from "../../text/fold-arabic";
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
  find({ shown, isArabic }) {
    const found = isArabic && firstMatch(shown.map(foldLoosely), arabicWords.dialect);
    return found ? [{ values: { word: found } }] : [];
  },
};
