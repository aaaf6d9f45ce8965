import { readdir } from "node:fs/promises";
import path from "node:path";

/** Every JSON file that an editor writes, as a path from the root; schemas are generated and left out. */
export async function contentFiles(): Promise<string[]> {
  const names = await readdir("content", { recursive: true });
  return names
    .filter((name) => name.endsWith(".json") && !name.startsWith(`schema${path.sep}`))
    .map((name) => path.join("content", name))
    .sort();
}
