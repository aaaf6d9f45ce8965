import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./paths.mjs";

/** Files below `folder` as sorted paths from the root. `skip` is asked with each path, folders too. */
export function filesBelow(folder, skip = () => false) {
  const found = [];
  for (const entry of readdirSync(inRoot(folder), { withFileTypes: true })) {
    const name = path.posix.join(folder, entry.name);
    if (skip(name)) continue;
    if (entry.isDirectory()) found.push(...filesBelow(name, skip));
    else if (entry.isFile()) found.push(name);
  }
  return found.sort();
}

const expand = (name, skip) => {
  const there = statSync(inRoot(name), { throwIfNoEntry: false });
  if (!there) return [];
  return there.isDirectory() ? filesBelow(name, skip) : [name];
};

/** A hash of names and contents of `files` (paths from the root; a folder stands for all in it) and of `words`. */
export function hashFiles({ files, skip, words = [] }) {
  const hash = createHash("sha256");
  for (const file of files.flatMap((name) => expand(name, skip))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  for (const word of words) hash.update(`${word}\0`);
  return hash.digest("hex");
}
