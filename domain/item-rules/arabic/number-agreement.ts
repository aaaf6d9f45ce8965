import type { ItemRule } from "../rule";
import { disagreement } from "../words/counted-nouns.ar";
import texts from "./number-agreement.json";

/** Plural after 3 to 10 with the numeral's gender turned round, singular after 11 to 99 and after hundreds and thousands. */
export const numberAgreement: ItemRule = {
  id: "A1",
  severity: "B",
  source: "Arabic grammar; CLDR plural categories",
  texts,
  find({ texts }, ground) {
    for (const text of texts) {
      const fault = disagreement(text, ground);
      if (fault) return [{ values: fault, fix: fault.right }];
    }
    return [];
  },
};
