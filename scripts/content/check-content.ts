import { readFile } from "node:fs/promises";
import { type CorpusProblem, readCorpus } from "@/corpus/read-corpus";
import { readLexicons } from "@/corpus/read-lexicons";
import { trackedFiles } from "../checks/tracked-files";
import { bothLanguages } from "./checks/both-languages";
import { makeOwnWords } from "./checks/own-words";
import { contentFiles } from "./content-files";
import { documentsFolder, readDocuments } from "./documents";
import { printProblems } from "./print-problems";
import { publishedFaults, readPublished } from "./published-facts";
import { staleSchemas } from "./schemas";

/** Says all that is wrong with content/: what cannot be read first, then what breaks a rule. */
export async function checkContent(): Promise<number> {
  const corpus = await readCorpus("content");
  const edited = corpus.ok ? publishedFaults(corpus.value.ledger.facts, await readPublished()) : [];
  const published = edited.map(({ id, message }) => ({ file: "content", at: id, message }));
  const { problems } = await readLexicons("content");
  const ruled = [...published, ...(await languageProblems()), ...(await schemaProblems()), ...(await wordProblems())];
  return printProblems([...(corpus.ok ? [] : corpus.error), ...problems].map(inContent).concat(ruled));
}

const inContent = (problem: CorpusProblem) => ({ ...problem, file: `content/${problem.file}` });

async function languageProblems(): Promise<CorpusProblem[]> {
  const files = await contentFiles();
  const found = await Promise.all(
    files.map(async (file) => {
      const json = parsed(await readFile(file, "utf8"));
      return bothLanguages(json).map((fault) => ({ file, ...fault }));
    }),
  );
  return found.flat();
}

/** What is not JSON is reported where the corpus is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const schemaProblems = async (): Promise<CorpusProblem[]> =>
  (await staleSchemas()).map((file) => ({ file, message: "It is out of date: npm run content schema." }));

async function wordProblems(): Promise<CorpusProblem[]> {
  const documents = await readDocuments(documentsFolder());
  if (documents.size === 0) return [];
  const ownWords = makeOwnWords(documents);
  return (await trackedFiles()).flatMap((file) => {
    const fault = ownWords(file);
    return fault ? [{ file: file.path, at: `line ${fault.line}`, message: fault.message }] : [];
  });
}
