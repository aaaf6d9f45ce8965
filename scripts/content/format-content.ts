import { spawnSync } from "node:child_process";

/** Rewrites every content file in its one form; a file that is not JSON is named and left as it is. */
export async function formatContent(): Promise<number> {
  const { status } = spawnSync("node_modules/.bin/biome", ["format", "--write", "content"], { stdio: "inherit" });
  return status ?? 1;
}
