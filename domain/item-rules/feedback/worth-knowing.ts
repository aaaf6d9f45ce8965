import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./worth-knowing.json";

/** No page furniture: phone numbers, reporters' names, counts of words. */
export const worthKnowing: ItemRule = {
  id: "F7",
  severity: "W",
  source: "HDR 2",
  texts,
  find({ foldedStem, kind }) {
    if (kind === "find-evidence") return [];
    const found = stemWords.trivia.exec(foldedStem);
    return found ? [{ values: { word: found[0].trim() } }] : [];
  },
};
