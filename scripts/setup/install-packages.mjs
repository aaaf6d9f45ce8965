import { existsSync, readFileSync } from "node:fs";
import { explain, isUnreachable, tailOf } from "./explain.mjs";
import { hashFiles } from "./hash-files.mjs";
import { inRoot } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";
import { refuseWhileServing } from "./running-servers.mjs";
import { keepSaying, say } from "./say.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";

const stampFile = "node_modules/.sanad-install";

/** Whether node_modules holds, in the locked versions, every package this machine needs. */
export function packagesAreInstalled() {
  const wanted = readPackages("package-lock.json");
  const there = readPackages("node_modules/.package-lock.json");
  if (!wanted) throw new Refusal("package-lock.json cannot be read: restore it with git checkout package-lock.json.");
  if (!there) return false;
  // An optional package may be absent from a registry: once tried for this lock and machine, it is not tried again.
  const optionalToo = readStamp(stampFile) !== stampOf();
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === "" || (entry.optional && !(optionalToo && isForThisMachine(entry)))) return true;
    return there[folder]?.version === entry.version && existsSync(inRoot(folder, "package.json"));
  });
}

/** Installs the locked packages, when some are missing; runs no install script, so nothing else is downloaded. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  refuseWhileServing("Packages are missing or have changed");
  say("Installing packages (the first time takes about a minute)");
  const stop = keepSaying("installing packages");
  const { code, output } = await run("npm", npmArguments);
  stop();
  if (code !== 0) throw new Refusal(reasonIn(output));
  writeStamp(stampFile, stampOf());
}

const reasonIn = (output) =>
  explain(output) ??
  (isUnreachable(output)
    ? "The package registry cannot be reached: connect this machine to the network, then run the command again."
    : `The packages cannot be installed:\n${tailOf(output)}`);

const npmArguments = [
  "ci",
  "--ignore-scripts",
  "--include=dev",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

const stampOf = () =>
  hashFiles({ files: ["package-lock.json"], words: [process.platform, process.arch, process.versions.modules] });

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

const usesGlibc = () =>
  process.platform === "linux" && process.report.getReport().header.glibcVersionRuntime !== undefined;

/** A native build that npm would choose here. */
function isForThisMachine({ os, cpu, libc }) {
  const names = (list, name) => !list || list.includes(name);
  return (
    Boolean(os ?? cpu) &&
    names(os, process.platform) &&
    names(cpu, process.arch) &&
    names(libc, usesGlibc() ? "glibc" : "musl")
  );
}
