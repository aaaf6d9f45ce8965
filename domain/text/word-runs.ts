import { hashId } from "../items/hash-id";
import { foldLoosely } from "./fold-arabic";

/** This many words in a row are a document's own, not a name or a figure. */
export const wordsInARow = 7;

/** Every run of seven words of a text, folded, and where it begins. */
export function wordRuns(text: string): { run: string; at: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)]
    .map(({ 0: word, index }) => ({ word: foldLoosely(word), at: index }))
    .filter(({ word }) => word !== "");
  return words.slice(0, Math.max(0, words.length - wordsInARow + 1)).map(({ at }, first) => ({
    run: words
      .slice(first, first + wordsInARow)
      .map(({ word }) => word)
      .join(" "),
    at,
  }));
}

/** A run as nine characters from which no word can be read: the middle of its 64-bit hash. */
export const shingleOf = (run: string): string => hashId(run).slice(3, 12);
