import { isDisputed, unfitNote } from "../reading/disputed";
import type { ItemRule } from "../rule";
import texts from "./conflicted-fact.json";

/** A figure that an editor found wrong or undatable is not asked; one on which documents differ names its document. */
export const conflictedFact: ItemRule = {
  id: "G7",
  severity: "B",
  source: "Sanad: docs on facts",
  texts,
  find(reading, ground) {
    if (reading.kind === "compare-sources" || reading.kind === "find-evidence" || reading.kind === "ordering")
      return [];
    const unfit = unfitNote(reading, ground);
    if (unfit)
      return [
        {
          message: "unfit",
          severity: unfit.isOfItsDocument ? "W" : "B",
          values: { note: unfit.note[reading.lang] },
        },
      ];
    return !reading.scope.namesDocument && isDisputed(reading, ground) ? [{}] : [];
  },
};
