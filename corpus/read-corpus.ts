import { createHash } from "node:crypto";
import { checkLedger, type LedgerProblem } from "@/domain/facts/check-facts";
import type { Ledger } from "@/domain/facts/ledger";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, ok, type Result } from "@/domain/result";
import { checkSets } from "./check-sets";
import type { CorpusProblem } from "./corpus-problem";
import { type Content, readContent } from "./read-content";

/** The content of one folder, checked. `hash`: sha256 in hex over the files in order of their names. */
export type Corpus = { ledger: Ledger; sets: QuizSet[]; hash: string };
export type { CorpusProblem };

/** `kinds`: the kinds of question that sets may name; without it, any. */
export type ReadOptions = { kinds?: readonly string[] };

/**
 * Reads a content folder and keeps it only if every rule holds. Refuses with every problem found, each with its file:
 * what cannot be read first, and what the rules say of the rest once everything can be.
 */
export async function readCorpus(dir: string, { kinds }: ReadOptions = {}): Promise<Result<Corpus, CorpusProblem[]>> {
  const content = await readContent(dir);
  const problems = content.problems.length ? content.problems : checkContent(content, kinds);
  if (problems.length) return err(problems);
  return ok({ ledger: content.ledger, sets: content.sets, hash: hashOf(content.texts) });
}

function checkContent({ ledger, sets, filesOf }: Content, kinds: ReadOptions["kinds"]): CorpusProblem[] {
  return [...checkLedger(ledger).flatMap((problem) => located(problem, filesOf)), ...checkSets(sets, ledger, kinds)];
}

/** An id that stands in several files is reported in each. */
function located({ part, id, message }: LedgerProblem, filesOf: Content["filesOf"]): CorpusProblem[] {
  const files = [...new Set(filesOf.get(`${part}:${id}`) ?? [`${part}.json`])];
  return files.map((file) => {
    const others = files.filter((other) => other !== file);
    return { file, at: id, message: others.length ? `${message} Also in ${others.join(", ")}.` : message };
  });
}

function hashOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const file of [...texts.keys()].sort()) hash.update(`${file}\0${texts.get(file)}\0`);
  return hash.digest("hex");
}
