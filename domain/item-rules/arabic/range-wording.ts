import { firstMatch } from "../reading/gaps";
import type { ItemRule } from "../rule";
import texts from "./range-wording.json";

/** A range or a ratio in Arabic is said in words. */
export const rangeWording: ItemRule = {
  id: "A12",
  severity: "B",
  source: "Unicode UAX 9",
  texts,
  find({ shown, isArabic }) {
    const found = isArabic && firstMatch(shown, bareRange);
    return found ? [{ values: { range: found } }] : [];
  },
};

/** Two numbers with a stroke between them and no third: that would be a date. */
const bareRange = /(?<![\p{L}\p{Nd}/.,-])\p{Nd}{1,6}\s?[-\u2013\u2014/]\s?\p{Nd}{1,6}(?![\p{Nd}/-]|\s?[-/]\s?\p{Nd})/u;
