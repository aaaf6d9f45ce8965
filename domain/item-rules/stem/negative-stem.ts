import type { DraftKind } from "../draft";
import type { ItemRule } from "../rule";
import { negationIn } from "../words/negation.ar";
import texts from "./negative-stem.json";

/** No «not», «except» or «never» in what is asked; a warning where the word is set off or two documents are compared. Reported speech and fixed phrases («no fewer than») may hold one. */
export const negativeStem: ItemRule = {
  id: "S5",
  severity: "B",
  source: "HDR 17; IWF negative",
  texts,
  find({ stem, kind, scope }) {
    const negation = negationIn(stem);
    if (!negation || quiet.has(kind)) return [];
    return [
      { values: { word: negation.word }, severity: negation.isEmphasised || scope.sources.length > 1 ? "W" : "B" },
    ];
  },
};

/** Their stems repeat statements, or set one document against another. */
const quiet: ReadonlySet<DraftKind> = new Set(["cloze", "find-evidence", "who-said-it", "compare-sources"]);
