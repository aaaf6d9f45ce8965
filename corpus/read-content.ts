import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Fact, RecordedFact } from "@/domain/facts/fact";
import { type Ledger, ledgerParts } from "@/domain/facts/ledger";
import { Source } from "@/domain/facts/source";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { type CorpusProblem, problemsOf } from "./corpus-problem";
import { readJson } from "./read-json";

/** Everything that could be read, what could not, the text of every file, and which files hold an entry. */
export type Content = {
  ledger: Ledger;
  sets: QuizSet[];
  problems: CorpusProblem[];
  texts: Map<string, string>;
  /** By `part:id`, as ledger problems name entries. */
  filesOf: Map<string, string[]>;
};

type Part = keyof typeof ledgerParts;
const singleFiles = [
  "units",
  "types",
  "classes",
  "topics",
  "derivations",
  "vetoes",
  "notes",
  "withdrawals",
] as const satisfies Part[];
/** What was published, for the check that compares it: no part of the ledger. */
const publishedFile = "published.json";
const folders = ["entities", "properties"] as const satisfies Part[];

/** Reads a content folder without judging it; entries that break their shape are left out and reported. */
export async function readContent(dir: string): Promise<Content> {
  const reader = new ContentReader(dir);
  for (const part of singleFiles) await reader.readPart(part, `${part}.json`);
  for (const part of folders) {
    for (const name of await reader.filesIn(part)) await reader.readPart(part, `${part}/${name}`);
  }
  for (const id of await reader.foldersIn("sources")) await reader.readSource(id);
  for (const name of await reader.filesIn("sets")) await reader.readSet(name);
  for (const name of await reader.filesIn(".")) reader.expectKnown(name);
  return reader.content;
}

class ContentReader {
  readonly content: Content = {
    ledger: {
      sources: [],
      units: [],
      types: [],
      classes: [],
      topics: [],
      entities: [],
      properties: [],
      facts: [],
      derivations: [],
      vetoes: [],
      notes: [],
      withdrawals: [],
    },
    sets: [],
    problems: [],
    texts: new Map(),
    filesOf: new Map(),
  };
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  async readPart(part: Part, file: string) {
    for (const [name, json] of await this.#entries(file)) {
      const entry = this.#parse(ledgerParts[part] as z.ZodType<Ledger[Part][number]>, file, name, json);
      if (entry) this.#keep(part, file, entry);
    }
  }

  async readSource(id: string) {
    const file = `sources/${id}/source.json`;
    const json = await this.#json(file);
    const source = json === undefined ? undefined : this.#parse(Source, file, "", json);
    if (!source) return;
    if (source.id !== id) this.#report(file, "id", `A source's id is the name of its folder, «${id}».`);
    this.#keep("sources", file, source);
    await this.#readFacts(`sources/${id}/facts.json`, source.id);
  }

  async readSet(name: string) {
    const file = `sets/${name}`;
    const json = await this.#json(file);
    const set = json === undefined ? undefined : this.#parse(QuizSet, file, "", json);
    if (!set) return;
    if (`${set.slug}.json` !== name) this.#report(file, "slug", "A set's slug is the name of its file.");
    this.content.sets.push(set);
  }

  expectKnown(name: string) {
    const isKnown = name === publishedFile || singleFiles.some((part) => name === `${part}.json`);
    if (!isKnown) this.#report(name, undefined, "Nothing reads this file; see content/README.md for where things go.");
  }

  async filesIn(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.#dir, folder), { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map((entry) => entry.name)
      .sort();
  }

  async foldersIn(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.#dir, folder), { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  async #readFacts(file: string, source: string) {
    for (const [name, json] of await this.#entries(file)) {
      const fact = this.#parse(RecordedFact, file, name, json);
      if (fact) this.#keep("facts", file, { ...fact, source } satisfies Fact);
    }
  }

  /** The entries of a file that holds an array, each with its id or its place. */
  async #entries(file: string): Promise<[name: string, json: unknown][]> {
    const json = await this.#json(file);
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.#report(file, undefined, "It holds one array of entries.");
      return [];
    }
    return json.map((entry: unknown, at) => [idOf(entry) ?? String(at), entry]);
  }

  async #json(file: string): Promise<unknown> {
    const read = await readJson(join(this.#dir, file)).catch(() => undefined);
    if (!read) this.#report(file, undefined, "It is missing.");
    else if (!read.ok) this.#report(file, undefined, read.error);
    if (!read?.ok) return undefined;
    this.content.texts.set(file, read.value.text);
    return read.value.json;
  }

  #parse<Entry>(schema: z.ZodType<Entry>, file: string, name: string, json: unknown): Entry | undefined {
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    this.content.problems.push(...problemsOf(file, name, parsed.error));
    return undefined;
  }

  #keep<Key extends keyof Ledger>(part: Key, file: string, entry: Ledger[Key][number]) {
    (this.content.ledger[part] as Ledger[Key][number][]).push(entry);
    const name = `${part}:${idOf(entry) ?? ""}`;
    this.content.filesOf.set(name, [...(this.content.filesOf.get(name) ?? []), file]);
  }

  #report(file: string, at: string | undefined, message: string) {
    this.content.problems.push({ file, ...(at ? { at } : {}), message });
  }
}

const Identified = z.object({ id: z.string() });
const idOf = (entry: unknown): string | undefined => Identified.safeParse(entry).data?.id;
