import type { ItemRule } from "../rule";
import texts from "./vowel-parity.json";

/** No option alone is written with its vowels. */
export const vowelParity: ItemRule = {
  id: "A16",
  severity: "W",
  source: "HDR 28d",
  texts,
  find({ draft: { options }, isArabic }) {
    const vowelled = options.filter((text) => (text.match(/[\u064B-\u0650\u0652]/g)?.length ?? 0) > 2);
    const [only] = vowelled;
    return isArabic && only !== undefined && vowelled.length === 1 && options.length > 2
      ? [{ values: { option: only } }]
      : [];
  },
};
