import { shingleOf, wordRuns } from "../../text/word-runs";
import type { ItemRule } from "../rule";
import texts from "./own-words.json";

/** No text of a question repeats seven words of a document in a row. Its bad example cannot stand in the repository; the test makes one. */
export const ownWords: ItemRule = {
  id: "S13",
  severity: "B",
  source: "Sanad: the documents' sentences are theirs",
  texts,
  find: ({ texts }, { shingles }) =>
    texts.some((text) => wordRuns(text).some(({ run }) => shingles.has(shingleOf(run)))) ? [{}] : [],
};
