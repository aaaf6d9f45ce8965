import { wordRuns, wordsInARow } from "@/domain/text/word-runs";

/** Facts and figures may be carried over from a document, its sentences may not. Finds where a file repeats one. */
export function makeOwnWords(documents: ReadonlyMap<string, string>) {
  const runs = new Map<string, string>();
  for (const [name, text] of documents) for (const { run } of wordRuns(text)) runs.set(run, name);
  return (file: { path: string; text: string }): { line: number; message: string } | undefined => {
    if (!/\p{Script=Arabic}/u.test(file.text)) return undefined;
    const found = wordRuns(file.text).find(({ run }) => runs.has(run));
    if (!found) return undefined;
    const line = file.text.slice(0, found.at).split("\n").length;
    return { line, message: `It repeats ${wordsInARow} words of ${runs.get(found.run)} in a row: say it in our own.` };
  };
}
