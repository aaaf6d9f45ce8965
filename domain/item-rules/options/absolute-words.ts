import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./absolute-words.json";

/** «Always», «never», «all», «only» in some options give them away. */
export const absoluteWords: ItemRule = {
  id: "O8",
  severity: "W",
  source: "HDR 28a; NBME",
  texts,
  find({ options }) {
    const found = options.filter(({ folded }) => optionWords.absolute.test(folded));
    const [first] = found;
    if (!first || found.length === options.length) return [];
    return [{ values: { word: optionWords.absolute.exec(first.folded)?.[0].trim() ?? "" } }];
  },
};
