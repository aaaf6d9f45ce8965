import type { Corpus } from "@/corpus/read-corpus";
import type { Result } from "@/domain/result";

/** The values of options as they were typed. All take a value: `--lang ar`. */
export type Given = Readonly<Partial<Record<string, string>>>;

/**
 * What a verb gives: JSON for stdout, or the text of a file that was asked for there; whether it found something wrong;
 * and what is to be said beside it, a line each.
 */
export type Outcome = ({ json: unknown } | { text: string }) & { hasFindings: boolean; notes?: readonly string[] };

type Ran = Promise<Result<Outcome, string>> | Result<Outcome, string>;

/** What is said of a verb of the command. */
export type Described = {
  name: string;
  /** What follows the name, as in usage lines. */
  usage: string;
  does: string;
  /** What the verb reads besides options, as in usage lines: given under this name, and needed. */
  operand?: "FILE" | "SET";
  /** Each option with one line of help. */
  options: Record<string, string>;
};

/** One verb of the command. It refuses with one sentence. */
export type Verb = Described & { run(corpus: Corpus, given: Given, contentFolder: string): Ran };

/** One that reads no facts, and so runs while an editor is still writing them. */
export type VerbWithoutFacts = Described & { runWithoutFacts(given: Given, contentFolder: string): Ran };
