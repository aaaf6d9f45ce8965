import { accessSync, constants, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./paths.mjs";
import { isAlive } from "./process-identity.mjs";
import { Refusal } from "./refusal.mjs";

const folder = inRoot(".data/servers");

/**
 * Remembers that `server` (a process as a lock holds it) serves from what this folder holds now. Where this folder cannot
 * be written, nothing in it is replaced either.
 */
export function noteServer(server, address) {
  if (!mayWrite(root)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${server.pid}.json`), JSON.stringify({ ...server, address }));
}

/** Refuses to replace what a running server reads, its pages or its packages. */
export function refuseWhileServing(what) {
  const [running] = livingServers();
  if (!running) return;
  throw new Refusal(
    `${what}, and the Sanad at ${running.address} (process ${running.pid}) still runs from this folder: stop it first.`,
  );
}

function livingServers() {
  return filesIn(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const server = read(file);
    if (server && isAlive(server)) return [server];
    rmSync(file, { force: true });
    return [];
  });
}

const filesIn = (place) => {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

function mayWrite(place) {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
