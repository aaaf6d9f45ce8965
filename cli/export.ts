import { rename, rm, writeFile } from "node:fs/promises";
import { err, ok, type Result } from "@/domain/result";
import type { Content, Exported, Left } from "@/exports/export-format";
import { formatIds, formats } from "@/exports/registry";
import { writeContent } from "@/exports/write-content";
import { makeDeck } from "@/questions/make-deck";
import { choose } from "./choose";
import { chosenQuestions, readWish } from "./chosen-questions";
import type { Outcome, Verb } from "./verb";

export const exportSet: Verb = {
  name: "export",
  usage: `SET --format ${formatIds.join("|")} [--lang ar|en] [--seed N] [--count N] [--out FILE]`,
  does: "A set as a file for another system, or for paper. What the format cannot carry is listed on stderr.",
  operand: "SET",
  options: {
    format: "what to write",
    lang: "ar (default) or en",
    seed: "the seed of all choices, 1 by default",
    count: "at most this many, as a learner meets them; without it, all that the set draws on",
    out: "the file to write; without it, text goes to stdout. Workbooks and archives need it",
  },
  async run(corpus, { SET: set, format: name, out, ...given }) {
    if (name === undefined) return err(`--format is needed, one of ${formatIds.join(", ")}`);
    const format = choose("format", name, formatIds);
    if (!format.ok) return format;
    const wish = readWish(corpus, { ...given, set });
    // The set is no option here, and its fault is not said as one's.
    if (!wish.ok) return err(wish.error.replace(/^--set /, "the set "));
    const about = wish.value.set;
    if (!about || !format.value) return err("a set and a format are needed");
    const { lang } = wish.value;
    const deck = makeDeck(
      { title: about.title[lang], description: about.description[lang], lang },
      chosenQuestions(corpus, wish.value),
    );
    return write(formats[format.value].render(deck), { format: format.value, out, questions: deck.items.length });
  },
};

type Wanted = { format: string; out: string | undefined; questions: number };

async function write(
  { content, left }: Exported,
  { format, out, questions }: Wanted,
): Promise<Result<Outcome, string>> {
  const notes = left.map(noteOf);
  if (out === undefined) {
    if (content.type !== "text") return err(`--format ${format} is no text: name a file with --out`);
    return ok({ text: content.text, hasFindings: false, notes });
  }
  const problem = await writeWhole(out, content);
  if (problem) return err(problem);
  const json = { format, file: out, written: questions - left.length, left };
  return ok({ json, hasFindings: false, notes });
}

/** The file appears whole or not at all. Gives one sentence when it cannot be written. */
async function writeWhole(out: string, content: Content): Promise<string | undefined> {
  const draft = `${out}.${process.pid}.part`;
  try {
    await writeFile(draft, await writeContent(content));
    await rename(draft, out);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return `${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const noteOf = (left: Left): string => `not carried: ${left.id} (${left.kind}), ${reasonOf(left)}: ${left.stem}`;

function reasonOf(left: Left): string {
  switch (left.reason) {
    case "kind":
      return "the format has no such question";
    case "long-stem":
      return `its stem is over ${left.limit} characters`;
    case "long-option":
      return `an option is over ${left.limit} characters`;
    case "options":
      return `it has over ${left.limit} options`;
    case "tolerance":
      return "the format takes exact numbers only";
    case "arrow":
      return "an accepted answer holds ->, which the format takes for a pair";
  }
}
