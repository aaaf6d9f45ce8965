import { mkdir, readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { type LexiconPart, lexiconFile, lexiconParts } from "@/domain/extraction/lexicons";
import { RecordedFact } from "@/domain/facts/fact";
import { ledgerParts } from "@/domain/facts/ledger";
import { Source } from "@/domain/facts/source";
import { QuizSet } from "@/domain/quizzes/quiz-set";

const folder = "content/schema";

/** For each sort of content file the shape that it must have; `.vscode/settings.json` says which files they are. */
const shapes: Record<string, z.ZodType> = {
  source: Source,
  facts: z.array(RecordedFact),
  set: QuizSet,
  ...Object.fromEntries(Object.entries(ledgerParts).map(([part, shape]) => [part, z.array(shape)])),
  ...Object.fromEntries(
    (Object.keys(lexiconParts) as LexiconPart[]).map((part) => [`lexicons/${part}`, lexiconFile(part)]),
  ),
};

/** Every schema file with the text it should have. */
export const schemaFiles = (): { path: string; text: string }[] =>
  Object.entries(shapes).map(([name, shape]) => ({
    path: `${folder}/${name}.json`,
    // As an editor writes it: what has a default may be left out.
    text: `${JSON.stringify(z.toJSONSchema(shape, { io: "input" }), null, 2)}\n`,
  }));

/** Writes the schemas, so that an editor can complete and check content as it is typed. */
export async function writeSchemas(): Promise<number> {
  await mkdir(`${folder}/lexicons`, { recursive: true });
  for (const { path, text } of schemaFiles()) await writeFile(path, text);
  return 0;
}

/** Paths of schema files that are missing or no longer say what the shapes say. */
export async function staleSchemas(): Promise<string[]> {
  const files = await Promise.all(
    schemaFiles().map(async ({ path, text }) =>
      (await readFile(path, "utf8").catch(() => "")) === text ? [] : [path],
    ),
  );
  return files.flat();
}
