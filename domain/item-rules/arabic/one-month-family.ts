import type { ItemRule } from "../rule";
import { egyptianMonth, levantineMonth, monthPairs } from "../words/month-families.ar";
import texts from "./one-month-family.json";

/** Months go by one family of names, or by both joined; never one here and the other there. */
export const oneMonthFamily: ItemRule = {
  id: "A8",
  severity: "B",
  source: "CLDR",
  texts,
  find({ shown, isArabic }) {
    const text = isArabic ? shown.join(" | ").replace(monthPairs, " ") : "";
    return levantineMonth.test(text) && egyptianMonth.test(text) ? [{}] : [];
  },
};
