import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { contentFiles } from "./content-files";

/**
 * Rewrites every content file in its one form: what fits in a line stands in one, however it was typed. A file that is not
 * JSON is named and left as it is.
 */
export async function formatContent(): Promise<number> {
  for (const file of await contentFiles()) {
    const text = await readFile(file, "utf8");
    const joined = onOneLine(text);
    // The formatter keeps an object open that was typed so: close it first.
    if (joined !== undefined) await writeFile(file, joined);
  }
  const { status } = spawnSync("node_modules/.bin/biome", ["format", "--write", "content"], { stdio: "inherit" });
  return status ?? 1;
}

function onOneLine(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}
