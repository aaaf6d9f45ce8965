import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./no-labels.json";

/** Options carry no letters or numbers of their own. */
export const noLabels: ItemRule = {
  id: "A19",
  severity: "W",
  source: "Sanad: letters belong to the page",
  texts,
  find({ draft: { options } }) {
    const labelled = options.filter((text) => optionWords.labels.test(text));
    const [first] = labelled;
    return first !== undefined && labelled.length > 1 ? [{ values: { option: first } }] : [];
  },
};
