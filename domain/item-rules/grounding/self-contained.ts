import { withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { danglingWord } from "../words/pointing-words.ar";
import texts from "./self-contained.json";

/** No pronoun or «this» before what it stands for, and no «the text above». */
export const selfContained: ItemRule = {
  id: "G10",
  severity: "B",
  source: "NBME cannot be answered without options",
  texts,
  find({ foldedStem, kind }) {
    if (kind === "ordering" || kind === "matching") return [];
    const word = danglingWord(withoutQuotes(foldedStem), /[\u00AB\u201C"]/u.test(foldedStem));
    return word === undefined ? [] : [{ values: { word } }];
  },
};
