import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The folder of the documents, which need not be there. */
export const documentsFolder = () => process.env.SANAD_SOURCES || "../shared/seeds";

/** Texts of the documents by file name; none where the folder is not there. */
export async function readDocuments(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const texts = names
    .filter((name) => name.endsWith(".txt"))
    .map(async (name): Promise<[string, string]> => [name, await readFile(path.join(folder, name), "utf8")]);
  return new Map(await Promise.all(texts));
}
