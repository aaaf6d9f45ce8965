import { foldLoosely } from "@/domain/text/fold-arabic";

/** This many words in a row are the document's own, not a name or a figure. */
const wordsInARow = 7;

const wordsOf = (text: string): { word: string; at: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)]
    .map(({ 0: word, index }) => ({ word: foldLoosely(word), at: index }))
    .filter(({ word }) => word !== "");

/** Facts and figures may be carried over from a document, its sentences may not. Finds where a file repeats one. */
export function makeOwnWords(documents: ReadonlyMap<string, string>) {
  const runs = new Map<string, string>();
  for (const [name, text] of documents) for (const { run } of runsOf(text)) runs.set(run, name);
  return (file: { path: string; text: string }): { line: number; message: string } | undefined => {
    if (!/\p{Script=Arabic}/u.test(file.text)) return undefined;
    const found = runsOf(file.text).find(({ run }) => runs.has(run));
    if (!found) return undefined;
    const line = file.text.slice(0, found.at).split("\n").length;
    return { line, message: `It repeats ${wordsInARow} words of ${runs.get(found.run)} in a row: say it in our own.` };
  };
}

function runsOf(text: string): { run: string; at: number }[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - wordsInARow + 1)).map(({ at }, first) => ({
    run: words
      .slice(first, first + wordsInARow)
      .map(({ word }) => word)
      .join(" "),
    at,
  }));
}
