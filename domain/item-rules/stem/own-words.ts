import { shingleOf, wordRuns } from "../../text/word-runs";
import type { Ground } from "../ground";
import { wordsOf } from "../reading/words-of";
import type { ItemRule } from "../rule";
import texts from "./own-words.json";

/** No text of a question repeats seven words of a document in a row. Its bad example cannot stand in the repository; the test makes one. */
export const ownWords: ItemRule = {
  id: "S13",
  severity: "B",
  source: "Sanad: the documents' sentences are theirs",
  texts,
  find: ({ texts }, ground) => (texts.some((text) => repeats(text, ground)) ? [{}] : []),
};

/** A run of seven in which names and offices leave at least four words of somebody's own. */
const repeats = (text: string, { shingles, names }: Ground): boolean =>
  wordRuns(text).some(({ run }) => shingles.has(shingleOf(run)) && unnamed(run, names) >= 4);

function unnamed(run: string, names: Ground["names"]): number {
  const words = wordsOf(run);
  const named = names.mentionsIn(words).reduce((count, { at, end }) => count + end - at, 0);
  return words.length - named;
}
