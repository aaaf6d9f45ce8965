import { join } from "node:path";
import { type LexiconPart, type Lexicons, lexiconFile, lexiconParts } from "@/domain/extraction/lexicons";
import { withEntities } from "@/domain/extraction/names/with-entities";
import { Entity } from "@/domain/facts/entity";
import { type CorpusProblem, problemsOf } from "./corpus-problem";
import { readJson } from "./read-json";

/** The lexicons of a content folder, what could be read of them, with what its entities are called. */
export async function readLexicons(dir: string): Promise<{ lexicons: Lexicons; problems: CorpusProblem[] }> {
  const problems: CorpusProblem[] = [];
  const parts = Object.keys(lexiconParts) as LexiconPart[];
  const read = await Promise.all(parts.map(async (part) => [part, await readPart(dir, part, problems)]));
  const entities = await Promise.all(["people", "places", "organisations"].map((name) => readEntities(dir, name)));
  return { lexicons: withEntities(Object.fromEntries(read) as Lexicons, entities.flat()), problems };
}

async function readPart(dir: string, part: LexiconPart, problems: CorpusProblem[]): Promise<unknown[]> {
  const file = `lexicons/${part}.json`;
  const read = await readJson(join(dir, file)).catch(() => undefined);
  if (!read?.ok) {
    problems.push({ file, message: read?.error ?? "It is missing." });
    return [];
  }
  const parsed = lexiconFile(part).safeParse(read.value.json);
  if (parsed.success) return parsed.data.entries;
  problems.push(...problemsOf(file, "", parsed.error));
  return [];
}

/** Entities that break their shape are reported where the corpus is read. */
async function readEntities(dir: string, name: string): Promise<Entity[]> {
  const read = await readJson(join(dir, `entities/${name}.json`)).catch(() => undefined);
  const parsed = Entity.array().safeParse(read?.ok ? read.value.json : []);
  return parsed.success ? parsed.data : [];
}
