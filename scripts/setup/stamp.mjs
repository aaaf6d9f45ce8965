import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

/** Remembers, beside what a step made, the hash of what it was made from. */
export const readStamp = (file) => {
  try {
    return readFileSync(inRoot(file), "utf8");
  } catch {
    return undefined;
  }
};

export function writeStamp(file, hash) {
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), hash);
}
