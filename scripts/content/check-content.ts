import { readCorpus } from "@/corpus/read-corpus";
import { printProblems } from "./print-problems";

/** Says all that is wrong with content/: what cannot be read first, then what breaks a rule. */
export async function checkContent(): Promise<number> {
  const corpus = await readCorpus("content");
  return corpus.ok ? 0 : printProblems(corpus.error);
}
