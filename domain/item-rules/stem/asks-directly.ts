import { gapsIn } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./asks-directly.json";

/** Choice stems ask a question or leave one gap; a statement to be judged is a plain sentence. */
export const asksDirectly: ItemRule = {
  id: "S1",
  severity: "B",
  source: "HDR 14, 15; IWF fill-in",
  texts,
  find({ draft: { kind, options }, stem, foldedStem }) {
    const gaps = gapsIn(stem);
    if (kind === "cloze") return gaps === 1 ? [] : [{ message: "gaps", values: { count: String(gaps) } }];
    if (kind === "true-false")
      return isPlainQuestion(stem, foldedStem) ? [{ message: "statement", severity: "W" }] : [];
    if (kind === "ordering" || kind === "matching") return [];
    const asks = /[\u061F?]/.test(stem) || stemWords.imperative.test(foldedStem) || (gaps === 1 && options.length > 0);
    return asks ? [] : [{}];
  },
};

/** Ends with a question mark that does not belong to «true or false?». */
const isPlainQuestion = (stem: string, folded: string) =>
  /[\u061F?]\s*$/.test(stem) && !/[\u061F?]\s*$/.test(folded.replace(stemWords.verdict, ""));
