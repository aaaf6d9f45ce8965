import { readFile } from "node:fs/promises";
import { z } from "zod";
import { readGround } from "@/corpus/read-ground";
import { parseJson } from "@/corpus/read-json";
import { lintItems } from "@/domain/item-rules/lint-items";
import { languages } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { choose } from "./choose";
import type { Verb } from "./verb";

/** As long a file as any verb reads. */
const mostBytes = 2 * 1024 * 1024;

export const lint: Verb = {
  name: "lint",
  usage: "FILE [--lang ar|en]",
  does: "Holds anyone's questions against the rules of a good one, and against the facts of the corpus.",
  operand: "FILE",
  options: { lang: "the language of the messages; each question's own without it" },
  async run({ ledger }, given, contentFolder) {
    const lang = choose("lang", given.lang, languages);
    if (!lang.ok) return lang;
    const questions = await readQuestions(given.FILE ?? "");
    if (!questions.ok) return questions;
    const ground = await readGround(contentFolder, ledger);
    if (!ground.ok) return ground;
    const report = lintItems(questions.value, ground.value, lang.value ? { lang: lang.value } : {});
    const hasFindings = report.set.findings.length > 0 || report.items.some(({ findings }) => findings.length > 0);
    return ok({ json: report, hasFindings });
  },
};

/** A question that cannot be read is a finding; a file that cannot is refused. */
const File = z.object({ questions: z.array(z.unknown()) });

async function readQuestions(file: string): Promise<Result<unknown[], string>> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return err(`${file} cannot be read`);
  if (bytes.length > mostBytes) return err(`${file} is over 2 MB`);
  if (bytes.length === 0) return err(`${file} is empty`);
  if (bytes.includes(0)) return err(`${file} is no text but binary data`);
  const read = parseJson(bytes);
  if (!read.ok) return err(`${file}: ${read.error.charAt(0).toLowerCase()}${read.error.slice(1).replace(/\.$/, "")}`);
  const parsed = File.safeParse(read.value.json);
  return parsed.success ? ok(parsed.data.questions) : err(`${file}: line 1, it has no list called "questions"`);
}
