import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { SourceFile } from "./rule";

/** Every file that git tracks or would add, with its text. */
export async function trackedFiles(): Promise<SourceFile[]> {
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    maxBuffer: 1 << 26,
  });
  const paths = [...new Set(stdout.split("\0").filter(Boolean))].sort();
  const files = await Promise.all(paths.map(readText));
  return files.filter((file) => file !== undefined);
}

async function readText(path: string): Promise<SourceFile | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  // Deleted here, and not yet in a commit.
  if (!bytes) return undefined;
  return { path, text: bytes.includes(0) ? "" : bytes.toString("utf8") };
}
