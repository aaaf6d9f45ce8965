import { mkdir, rename, writeFile } from "node:fs/promises";
import { readCorpus } from "@/corpus/read-corpus";
import { readLexicons } from "@/corpus/read-lexicons";
import { printProblems } from "./print-problems";

const folder = "generated";

/** Writes the checked content as modules, so that a bundle holds it and nothing reads a disk at run time. */
export async function importContent(): Promise<number> {
  const corpus = await readCorpus("content");
  const { lexicons, problems } = await readLexicons("content");
  const found = [...(corpus.ok ? [] : corpus.error), ...problems];
  if (!corpus.ok || found.length) {
    return printProblems(found.map((problem) => ({ ...problem, file: `content/${problem.file}` })));
  }
  await mkdir(folder, { recursive: true });
  await writeModule("ledger", corpus.value, "Ledger, sets and hash, as corpus/read-corpus.ts gives them.");
  await writeModule("lexicons", lexicons, "Lexicons, as corpus/read-lexicons.ts gives them.");
  return 0;
}

/** Parsing a string is several times faster than compiling the same as code. */
async function writeModule(name: string, value: unknown, holds: string): Promise<void> {
  const json = JSON.stringify(JSON.stringify(value));
  const text = `// Written by npm run content import.
/** ${holds} */
export const ${name}Json: unknown = JSON.parse(${json});
`;
  const draft = `${folder}/${name}.ts.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, `${folder}/${name}.ts`);
}
