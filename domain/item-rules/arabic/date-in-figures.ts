import { firstMatch } from "../reading/gaps";
import type { ItemRule } from "../rule";
import texts from "./date-in-figures.json";

/** A date in figures and strokes needs isolation that plain text does not have. */
export const dateInFigures: ItemRule = {
  id: "A11",
  severity: "W",
  source: "Unicode UAX 9",
  texts,
  find({ shown, isArabic }) {
    const found = isArabic && firstMatch(shown, /\p{Nd}{1,4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{2,4}/u);
    return found ? [{ values: { date: found } }] : [];
  },
};
