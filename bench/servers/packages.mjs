import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tailOf } from "@/scripts/setup/explain.mjs";
import { hashFiles } from "@/scripts/setup/hash-files.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { Refusal } from "@/scripts/setup/refusal.mjs";
import { run } from "@/scripts/setup/run.mjs";
import { say } from "@/scripts/setup/say.mjs";
import { readStamp, writeStamp } from "@/scripts/setup/stamp.mjs";

const folder = "bench/packages";
const stampFile = `${folder}/node_modules/.bench-install`;

/** Installs what only benchmarks need, unless it is there. */
export async function installBenchPackages() {
  const hash = hashFiles({ files: [`${folder}/package-lock.json`] });
  if (readStamp(stampFile) === hash && existsSync(inRoot(folder, "node_modules/autocannon"))) return;
  say("Installing what only benchmarks need");
  const { code, output } = await run("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error"], {
    cwd: inRoot(folder),
  });
  if (code !== 0) throw new Refusal(`The packages of the benchmarks cannot be installed:\n${tailOf(output)}`);
  writeStamp(stampFile, hash);
}

/** Loads one of them. */
export const requireBenchPackage = createRequire(inRoot(folder, "package.json"));

/** A file of one of them. */
export const benchPackageFile = (...parts) => inRoot(folder, "node_modules", ...parts);
