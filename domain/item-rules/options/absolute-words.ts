import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./absolute-words.json";

/** «Always», «never», «all», «only» in options give them away. */
export const absoluteWords: ItemRule = {
  id: "O8",
  severity: "W",
  source: "HDR 28a; NBME",
  texts,
  find({ options }) {
    const first = options.find(({ folded }) => optionWords.absolute.test(folded));
    if (!first) return [];
    return [{ values: { word: optionWords.absolute.exec(first.folded)?.[0].trim() ?? "" } }];
  },
};
