import type { ItemRule } from "../rule";
import texts from "./one-script.json";

/** Less than 15 per cent of an Arabic question's letters are Latin, outside brackets. */
export const oneScript: ItemRule = {
  id: "A17",
  severity: "W",
  source: "Arabic typography",
  texts,
  find({ shown, isArabic }) {
    const text = shown.join(" ").replace(/\([^()]*\)/g, " ");
    const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
    return isArabic && latin * 100 > 15 * (text.match(/\p{L}/gu)?.length ?? 0) ? [{}] : [];
  },
};
