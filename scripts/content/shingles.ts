import { mkdir, writeFile } from "node:fs/promises";
import { shingleOf, wordRuns } from "@/domain/text/word-runs";
import { documentsFolder, readDocuments } from "./documents";
import { printProblems } from "./print-problems";

const file = "content/recognition/shingles.json";

/** The text of the file of shingles: hashes of every seven words in a row of the documents, sorted. */
export function shinglesOf(documents: ReadonlyMap<string, string>): string {
  const shingles = [...documents.values()].flatMap((text) => wordRuns(text).map(({ run }) => shingleOf(run)));
  return `${JSON.stringify({ shingles: [...new Set(shingles)].sort().join(" ") }, null, 2)}\n`;
}

/** Writes the shingles, by which the rules know a document's own words without holding them. */
export async function writeShingles(): Promise<number> {
  const documents = await readDocuments(documentsFolder());
  if (documents.size === 0)
    return printProblems([{ file, message: "The documents are not there: set SANAD_SOURCES." }]);
  await mkdir("content/recognition", { recursive: true });
  await writeFile(file, shinglesOf(documents));
  return 0;
}
