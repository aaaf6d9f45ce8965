import { mkdir, rename, writeFile } from "node:fs/promises";
import { readCorpus } from "@/corpus/read-corpus";
import { printProblems } from "./print-problems";

const target = "generated/ledger.ts";

/** Writes the checked content as one module, so that a bundle holds it and nothing reads a disk at run time. */
export async function importContent(): Promise<number> {
  const corpus = await readCorpus("content");
  if (!corpus.ok)
    return printProblems(corpus.error.map((problem) => ({ ...problem, file: `content/${problem.file}` })));
  await mkdir("generated", { recursive: true });
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, moduleOf(JSON.stringify(corpus.value)));
  await rename(draft, target);
  return 0;
}

/** Parsing a string is several times faster than compiling the same as code. */
const moduleOf = (json: string) =>
  `// Written by npm run content import.
/** Ledger, sets and hash, as corpus/read-corpus.ts gives them. */
export const ledgerJson: unknown = JSON.parse(${JSON.stringify(json)});
`;
