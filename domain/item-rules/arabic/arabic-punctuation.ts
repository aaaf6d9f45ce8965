import { firstMatch } from "../reading/gaps";
import type { ItemRule } from "../rule";
import texts from "./arabic-punctuation.json";

/** Commas, semicolons and question marks after Arabic words are Arabic ones. */
export const arabicPunctuation: ItemRule = {
  id: "A13",
  severity: "W",
  source: "Arabic typography",
  texts,
  find({ shown, isArabic }) {
    const found = isArabic && firstMatch(shown, /(?<=\p{Script=Arabic}\s?)[,;?](?!\p{Nd})/u);
    return found ? [{ values: { sign: found } }] : [];
  },
};
