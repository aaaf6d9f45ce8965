import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./serious-options.json";

/** No absurd or humorous option. */
export const seriousOptions: ItemRule = {
  id: "O14",
  severity: "W",
  source: "HDR 28f, 31",
  texts,
  find({ options }) {
    const found = options.find(({ folded }) => stemWords.absurd.test(folded));
    return found ? [{ values: { option: found.text } }] : [];
  },
};
