import type { CorpusProblem } from "@/corpus/read-corpus";

/** Prints one line for each problem and gives the exit code that goes with them. Files are paths from the root. */
export function printProblems(problems: readonly CorpusProblem[]): number {
  for (const { file, at, message } of problems) console.error(`${file}${at ? ` ${at}` : ""}: ${message}`);
  return problems.length > 0 ? 1 : 0;
}
