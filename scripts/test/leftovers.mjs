import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../setup/paths.mjs";

/** Folders of tests in the system's temporary folder: whose they are stands in their name. */
const owned = /^sanad-(test|draft|postgres|data|report)-(?:(\d+)-)?\w{6}$/;
const dayMs = 86_400_000;

/** Names a temporary folder so that a later run knows when nobody needs it any more. */
export const ownPrefix = (purpose) => path.join(tmpdir(), `sanad-${purpose}-${process.pid}-`);

/**
 * Removes what runs have left that were killed, and the workers that are ended before they can clean up: folders of
 * processes that are gone, with the Postgres that may still run in one. `now`: in milliseconds since 1970; a folder that
 * names no process goes after a day.
 */
export function removeLeftovers(folder = tmpdir(), now = Date.now()) {
  for (const name of readdirSync(folder)) {
    const [, purpose, pid] = owned.exec(name) ?? [];
    if (!purpose) continue;
    const left = path.join(folder, name);
    if (pid ? isRunning(Number(pid)) : isYoung(left, now)) continue;
    if (purpose === "postgres") endPostgres(path.join(left, "data"));
    rmSync(left, { recursive: true, force: true });
  }
}

/** What vitest has transformed and would keep for ever: after a week it goes, and is made again where it is still needed. */
export function removeOldTransforms(folder = inRoot("node_modules/.transformed"), now = Date.now()) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!isYoung(file, now, 7 * dayMs)) rmSync(file, { force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isYoung(file, now, forMs = dayMs) {
  try {
    return now - statSync(file).mtimeMs < forMs;
  } catch {
    // Another run removes it at this moment.
    return true;
  }
}

/** Ends the server that runs on `data`, if it is that one which has the number that stands there. */
function endPostgres(data) {
  let pid;
  try {
    pid = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]);
  } catch {
    return;
  }
  const { stdout = "" } = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (stdout.includes(data)) process.kill(pid, "SIGQUIT");
}
