import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// biome-ignore lint/style/noProcessEnv: replaced by its value at build time
const isBuilt = process.env.NODE_ENV === "production";
let known: string | null | undefined;

/** Names the build that runs; `undefined` while developing, when there is none. */
export function buildId(): string | undefined {
  known ??= isBuilt ? readBuildId() : null;
  return known ?? undefined;
}

function readBuildId(): string | null {
  try {
    return readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    return null;
  }
}
