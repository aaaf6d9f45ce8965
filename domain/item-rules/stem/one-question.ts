import { withoutQuotes } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./one-question.json";

/** One question mark outside quotations, and no second question word joined by «and». */
export const oneQuestion: ItemRule = {
  id: "S3",
  severity: "B",
  source: "IWF complex; NBME more than one concept",
  texts,
  find({ kind, stem, foldedStem }) {
    if (kind === "true-false") return [];
    const plain = withoutQuotes(foldedStem.replace(stemWords.verdict, ""));
    const marks = withoutQuotes(stem).match(/[\u061F?]+/g)?.length ?? 0;
    return marks > 1 || stemWords.secondQuestion.test(plain) ? [{}] : [];
  },
};
