import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const ours = ["node_modules", "generated", ".next"];

/** Refuses, before anything is done, a folder in which Sanad cannot write what it needs. */
export function checkFolders(dataFolder) {
  refuseUnlessWritable(root, "this folder");
  for (const name of ours) {
    const there = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (!there) continue;
    if (!there.isDirectory())
      throw new Refusal(`${name} is a file, and Sanad needs a folder of that name: move it away.`);
    refuseUnlessWritable(path.join(root, name), `the folder ${name}`);
  }
  makeDataFolder(dataFolder);
}

/** Makes the data folder where there is none, and refuses one in which Sanad cannot write. */
export function makeDataFolder(dataFolder) {
  const inside = path.relative(root, dataFolder);
  const shown = inside.startsWith("..") ? dataFolder : inside;
  try {
    mkdirSync(dataFolder, { recursive: true });
  } catch (error) {
    if (error.code === "EEXIST")
      throw new Refusal(`${shown} is a file, and Sanad keeps its data in a folder of that name: move it away.`);
    throw new Refusal(`The data folder ${shown} cannot be made (${error.code}): set SANAD_DATA to a folder of yours.`);
  }
  refuseUnlessWritable(dataFolder, `the data folder ${shown}`);
}

function refuseUnlessWritable(folder, called) {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(
      `Sanad may not write in ${called} (${folder}): make it yours, for instance with chown, or clone again.`,
    );
  }
}
