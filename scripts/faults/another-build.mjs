import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tailOf } from "../setup/explain.mjs";
import { inRoot, root } from "../setup/paths.mjs";
import { run } from "../setup/run.mjs";

/**
 * Builds this version with one change in what browsers load, in a folder of its own, so that its scripts have other
 * addresses: `{ file, from, to }`. Gives the folder.
 */
export async function buildAnother({ file, from, to }) {
  const folder = mkdtempSync(path.join(tmpdir(), "sanad-build-"));
  const names = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, maxBuffer: 1 << 26 });
  for (const name of names.toString().split("\0"))
    if (name && existsSync(inRoot(name))) cpSync(inRoot(name), path.join(folder, name));
  for (const name of ["node_modules", "generated"]) copyTree(name, folder);
  const text = readFileSync(path.join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold «${from}»`);
  writeFileSync(path.join(folder, file), text.replace(from, to));
  const env = { NODE_ENV: "production" };
  const { code, output } = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    env,
  });
  if (code !== 0) throw new Error(tailOf(output));
  return folder;
}

/** Links instead of copies where the disk is the same one. */
function copyTree(name, folder) {
  if (spawnSync("cp", ["-al", inRoot(name), folder]).status === 0) return;
  spawnSync("cp", ["-a", inRoot(name), folder]);
}
