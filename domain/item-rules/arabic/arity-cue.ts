import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import { arabicWords } from "../words/arabic-words.ar";
import texts from "./arity-cue.json";

/** Where the stem says «two», every option is two. */
export const arityCue: ItemRule = {
  id: "A3",
  severity: "B",
  source: "HDR 28c",
  texts,
  find({ foldedStem, keys: [key], distractors, kind }) {
    if (!key || kind === "multiple-select" || !arabicWords.dual.test(foldedStem)) return [];
    const isPair = ({ folded }: Answer) => arabicWords.pair.test(folded);
    const odd = distractors.find((option) => !isPair(option));
    return isPair(key) && odd ? [{ values: { option: odd.text } }] : [];
  },
};
