import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./list-of-statements.json";

/** No «which of the following is true»: statements of several matters are no question. */
export const listOfStatements: ItemRule = {
  id: "S6",
  severity: "W",
  source: "IWF unfocused, true-false",
  texts,
  find: ({ foldedStem, kind }) => (kind !== "true-false" && stemWords.listOfStatements.test(foldedStem) ? [{}] : []),
};
