import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "@/corpus/read-corpus";
import { verifyReferences } from "@/corpus/verify-references";
import { err, ok, type Result } from "@/domain/result";
import type { Verb } from "./verb";

export const verify: Verb = {
  name: "verify",
  usage: "--sources DIR",
  does: "Checks every reference against the documents: place, hash, and that the value stands there.",
  options: { sources: "the folder with the documents, each named by its id and .txt" },
  async run(corpus, given) {
    if (!given.sources) return err("--sources DIR is missing");
    const documents = await readDocuments(corpus, given.sources);
    if (!documents.ok) return documents;
    const report = verifyReferences(corpus, documents.value);
    return ok({ json: report, hasFindings: report.problems.length > 0 });
  },
};

/** The documents that are there, by id; one that is absent is for the report to say. */
async function readDocuments({ ledger }: Corpus, folder: string): Promise<Result<Map<string, string>, string>> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return err(`${folder} is not a folder that can be read`);
  const documents = new Map<string, string>();
  for (const { id } of ledger.sources) {
    const file = `${id}.txt`;
    if (!names.includes(file)) continue;
    const text = decode(await readFile(join(folder, file)));
    if (text === undefined) return err(`${join(folder, file)} is not UTF-8 text`);
    documents.set(id, text);
  }
  return documents.size > 0 ? ok(documents) : err(`${folder} holds none of the documents`);
}

function decode(bytes: Buffer): string | undefined {
  try {
    // A byte order mark counts among the offsets.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
