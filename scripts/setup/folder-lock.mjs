import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { identityOf, isAlive } from "./process-identity.mjs";
import { Refusal } from "./refusal.mjs";

const heartbeatMs = 5_000;
const silentForMs = 30_000;
const writingForMs = 1_000;

/**
 * Takes the lock `file` for this process: `{ held: true, update, release }`, or `{ held: false, holder }` with what its
 * holder wrote. A lock whose processes are gone (killed, or the machine restarted) is taken over.
 */
export async function takeFolderLock(file, details = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = { ...identityOf(process.pid), host: hostname(), ...details };
  for (let tries = 0; tries < 100; tries++) {
    if (create(file, mine)) {
      // Two that take over one stale lock could both get here; the file says who is last.
      await wait(50);
      if (read(file)?.pid === process.pid) return hold(file, mine);
      continue;
    }
    const seen = readFileText(file);
    const holder = parsed(seen);
    if (seen !== undefined && isHeld(file, holder)) return { held: false, holder: holder ?? {} };
    if (seen !== undefined) setAside(file, seen);
  }
  throw new Refusal(`${file} cannot be read or replaced: remove it, then run the command again.`);
}

/** As `takeFolderLock`, but waits until the holder lets go; `onWait` hears once of whom we wait for. */
export async function waitForFolderLock(file, details, onWait) {
  for (let waits = 0; ; waits++) {
    const lock = await takeFolderLock(file, details);
    if (lock.held) return lock;
    if (waits === 0) onWait(lock.holder);
    await wait(300);
  }
}

function create(file, record) {
  let handle;
  try {
    handle = openSync(file, "wx", 0o600);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeSync(handle, JSON.stringify(record));
  closeSync(handle);
  return true;
}

function hold(file, mine) {
  // For holders on another machine or in another container, whose processes cannot be seen from here.
  const heartbeat = setInterval(() => touch(file), heartbeatMs).unref();
  const release = () => {
    clearInterval(heartbeat);
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  const update = (more) => {
    const next = `${file}.${process.pid}`;
    const handle = openSync(next, "w", 0o600);
    writeSync(handle, JSON.stringify({ ...mine, ...more }));
    closeSync(handle);
    renameSync(next, file);
  };
  return { held: true, update, release };
}

function isHeld(file, holder) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!holder) return age < writingForMs;
  if (holder.host !== hostname()) return age < silentForMs;
  return isAlive(holder) || (holder.server !== undefined && isAlive(holder.server));
}

/** Removes a stale lock, unless it was taken over since it was `seen`. */
function setAside(file, seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileText(aside) === seen) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Gone with its folder: nothing to keep fresh.
  }
}

const readFileText = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const read = (file) => parsed(readFileText(file));
