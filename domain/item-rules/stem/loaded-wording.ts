import { firstMatch, withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./loaded-wording.json";

/** No praise or blame in our own voice, and the group's titles for itself only in quotation marks. */
export const loadedWording: ItemRule = {
  id: "S10",
  severity: "B",
  source: "UNESCO 2016",
  texts,
  find({ foldedShown }) {
    const texts = foldedShown.map(withoutQuotes);
    const found = firstMatch(texts, stemWords.loaded);
    const title = firstMatch(texts, stemWords.ownTitle);
    const state = firstMatch(texts, stemWords.bareState);
    return [
      ...(found ? [{ values: { word: found } }] : []),
      ...(title ? [{ message: "title", values: { word: title } }] : []),
      ...(state && !title ? [{ message: "title", severity: "W" as const, values: { word: state } }] : []),
    ];
  },
};
