import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./negative-options.json";

/** Options say what is so; a «not» in one of them is missed. */
export const negativeOptions: ItemRule = {
  id: "O13",
  severity: "W",
  source: "HDR 27",
  texts,
  find({ options, kind }) {
    const first = options.find(({ folded }) => optionWords.negative.test(folded));
    return first && kind !== "ordering" ? [{ values: { option: first.text } }] : [];
  },
};
