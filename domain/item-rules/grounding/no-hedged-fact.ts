import { firstMatch, withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./no-hedged-fact.json";

/** No «perhaps», «is believed», «may»: unless somebody is named who says so. */
export const noHedgedFact: ItemRule = {
  id: "G8",
  severity: "B",
  source: "HDR 6",
  texts,
  find({ foldedStem, foldedShown, scope, kind }) {
    if (stemWords.opinion.test(foldedStem)) return [{ message: "opinion" }];
    if (scope.isAttributed || kind === "who-said-it" || kind === "find-evidence") return [];
    if (stemWords.future.test(foldedStem)) return [{ message: "planned", severity: "W" }];
    const found = stemWords.hedge.exec(withoutQuotes(foldedStem));
    if (found) return [{ values: { word: found[0].trim() } }];
    const offered = firstMatch(foldedShown.slice(1).map(withoutQuotes), stemWords.hedge);
    return offered ? [{ severity: "W", values: { word: offered } }] : [];
  },
};
