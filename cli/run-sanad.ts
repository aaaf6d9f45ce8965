import { parseArgs } from "node:util";
import { type CorpusProblem, readCorpus } from "@/corpus/read-corpus";
import type { Result } from "@/domain/result";
import { exportSet } from "./export";
import { extract } from "./extract";
import { facts } from "./facts";
import { lint } from "./lint";
import { questions } from "./questions";
import type { Described, Given, Outcome, Verb, VerbWithoutFacts } from "./verb";
import { verify } from "./verify";

const verbs: readonly (Verb | VerbWithoutFacts)[] = [exportSet, extract, facts, lint, questions, verify];

/** Exit code 0 done · 1 done, with findings in the JSON · 2 bad usage or unreadable input: one line, and no JSON. */
export type Run = { exitCode: 0 | 1 | 2; stdout?: string; stderr?: string };

/**
 * Runs the command on the content in `contentFolder`. Equal arguments and content give equal bytes. `read`: for whoever runs
 * it often on content that stays.
 */
export async function runSanad(args: readonly string[], contentFolder: string, read = readCorpus): Promise<Run> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h") return { exitCode: 0, stderr: helpForAll };
  const verb = verbs.find((one) => one.name === name);
  if (!verb) return refused(`${name ? `there is no verb ${name}` : "a verb is missing"}: use ${verbNames}, or --help`);
  if (rest.some((arg) => arg === "--help" || arg === "-h")) return { exitCode: 0, stderr: helpFor(verb) };
  const given = readOptions(verb, rest);
  if (typeof given === "string") return refused(`${verb.name}: ${given}`);
  if ("runWithoutFacts" in verb) return runOf(verb, await verb.runWithoutFacts(given, contentFolder));
  const corpus = await read(contentFolder);
  if (!corpus.ok) return refused(`the content cannot be used: ${firstOf(corpus.error, contentFolder)}`);
  return runOf(verb, await verb.run(corpus.value, given, contentFolder));
}

function runOf({ name }: Described, result: Result<Outcome, string>): Run {
  if (!result.ok) return refused(`${name}: ${result.error}`);
  const outcome = result.value;
  const stdout = "text" in outcome ? outcome.text : `${JSON.stringify(outcome.json, null, 2)}\n`;
  const notes = outcome.notes?.length ? { stderr: outcome.notes.join("\n") } : {};
  return { exitCode: outcome.hasFindings ? 1 : 0, stdout, ...notes };
}

const refused = (sentence: string): Run => ({ exitCode: 2, stderr: `sanad: ${sentence}` });
const verbNames = verbs.map(({ name }) => name).join(", ");

/** The typed options, or one sentence on what is wrong with them. */
function readOptions(verb: Described, args: readonly string[]): Given | string {
  const names = Object.keys(verb.options);
  const usage = `usage: sanad ${verb.name} ${verb.usage}`;
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: verb.operand !== undefined,
    });
    if (!verb.operand) return values as Given;
    const [operand, ...more] = positionals;
    if (operand === undefined || more.length > 0) return `one ${verb.operand} is needed (${usage})`;
    return { ...(values as Given), [verb.operand]: operand };
  } catch (error) {
    const [said = ""] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    return `${said.charAt(0).toLowerCase()}${said.slice(1)} (${usage})`;
  }
}

function firstOf(problems: readonly CorpusProblem[], folder: string): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: npm run content check)` : "";
  return first ? `${folder}/${first.file}${first.at ? ` ${first.at}` : ""}: ${first.message}${more}` : "it is empty";
}

const helpFor = ({ name, usage, does, options }: Described) =>
  [
    `sanad ${name} ${usage}`,
    `  ${does}`,
    ...Object.entries(options).map(([option, help]) => `  --${option}  ${help}`),
  ].join("\n");

const helpForAll = [
  "sanad: what the corpus and a document say, as JSON on stdout; a set, as a file. Exit 0 done, 1 findings, 2 bad usage or unreadable input.",
  ...verbs.map(({ name, usage, does }) => `  sanad ${name} ${usage}\n      ${does}`),
].join("\n");
