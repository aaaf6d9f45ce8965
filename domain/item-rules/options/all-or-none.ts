import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./all-or-none.json";

/** No «all of the above», «none of these», «both» or «A and C». */
export const allOrNone: ItemRule = {
  id: "O7",
  severity: "B",
  source: "HDR 9, 25, 26; IWF; NBME",
  texts,
  find({ options, kind }) {
    if (kind === "ordering" || kind === "matching") return [];
    const found = options.find(({ folded }) => optionWords.combination.test(folded));
    return found ? [{ values: { option: found.text } }] : [];
  },
};
