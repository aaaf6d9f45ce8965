import type { ItemRule } from "../rule";
import texts from "./clean-text.json";

/** No direction controls, no presentation forms, no stretched words in stored text. */
export const cleanText: ItemRule = {
  id: "A10",
  severity: "B",
  source: "Unicode UAX 9; trojan source",
  texts,
  find({ texts }) {
    const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
    if (has(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/)) return [{}];
    if (has(/[\uFB50-\uFDCF\uFDF0-\uFDFB\uFE70-\uFEFC]/)) return [{ message: "forms" }];
    return has(/(?<=[\u0620-\u063F\u0641-\u064A])\u0640+(?=[\u0620-\u063F\u0641-\u064A])/)
      ? [{ message: "tatweel" }]
      : [];
  },
};
