import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { readCorpus } from "@/corpus/read-corpus";
import type { Fact } from "@/domain/facts/fact";
import { printProblems } from "./print-problems";

const file = "content/published.json";
const Published = z.record(z.string(), z.string());

/** Of each published fact a hash of all that questions and references rest on; not of how it is worded. */
export type PublishedFacts = z.infer<typeof Published>;

/** Names what a published fact says. A gist, a note, a reason or a weight may still be put better. */
export function hashOfFact({ gist: _, note, reason, weight, correction, ...rest }: Fact): string {
  const sorted = JSON.stringify(rest, (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
  return createHash("sha256").update(sorted).digest("hex").slice(0, 16);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One sentence for every published fact that was edited or deleted. */
export function publishedFaults(facts: readonly Fact[], published: PublishedFacts): { id: string; message: string }[] {
  const now = new Map(facts.map((fact) => [fact.id, hashOfFact(fact)]));
  return Object.entries(published).flatMap(([id, hash]) => {
    const found = now.get(id);
    if (found === hash) return [];
    const what = found === undefined ? "It was published and is gone" : "It was published and says something else now";
    return [{ id, message: `${what}: put it back, and record a new fact that supersedes it.` }];
  });
}

/** What was published so far. */
export async function readPublished(): Promise<PublishedFacts> {
  return Published.parse(JSON.parse(await readFile(file, "utf8").catch(() => "{}")));
}

/** Records every fact that is not on the list yet; refuses while one on it was edited. */
export async function publishContent(): Promise<number> {
  const corpus = await readCorpus("content");
  if (!corpus.ok)
    return printProblems(corpus.error.map((problem) => ({ ...problem, file: `content/${problem.file}` })));
  const { facts } = corpus.value.ledger;
  const published = await readPublished();
  const faults = publishedFaults(facts, published);
  if (faults.length > 0) return printProblems(faults.map(({ id, message }) => ({ file, at: id, message })));
  const added = facts.filter(({ id }) => !Object.hasOwn(published, id));
  const all = { ...published, ...Object.fromEntries(added.map((fact) => [fact.id, hashOfFact(fact)])) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${added.length} facts published, ${Object.keys(published).length} were before.`);
  return 0;
}
