import type { ItemRule } from "../rule";
import texts from "./one-numeral-system.json";

/** Digits of a question are all Latin or all Arabic-Indic. */
export const oneNumeralSystem: ItemRule = {
  id: "A7",
  severity: "B",
  source: "CLDR",
  texts,
  find({ draft, isArabic, shown }) {
    // A stem that someone writes in one system and options in another are read side by side.
    const stemless = isArabic && draft.options.length ? draft.options : shown;
    const systems = (texts: readonly string[]) =>
      [/[0-9]/, /[\u0660-\u0669]/, /[\u06F0-\u06F9]/].filter((digits) => texts.some((text) => digits.test(text)))
        .length;
    return systems(stemless) > 1 || systems(shown) > 1 ? [{}] : [];
  },
};
