import type { ItemRule } from "../rule";
import { slipIn } from "../words/spelling.ar";
import texts from "./spelling.json";

/** Hamza seats, ta marbuta and alef maqsura of the commonest words. */
export const spelling: ItemRule = {
  id: "A22",
  severity: "W",
  source: "Arabic orthography",
  texts,
  find({ shown, isArabic }) {
    for (const text of isArabic ? shown : []) {
      const slip = slipIn(text);
      if (slip) return [{ values: slip, fix: slip.right }];
    }
    return [];
  },
};
