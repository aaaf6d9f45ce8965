import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../setup/hash-files.mjs";
import { inRoot } from "../setup/paths.mjs";

const readJson = (file) => JSON.parse(readFileSync(inRoot(file), "utf8"));

/** The framework, which such a host brings whole. */
const framework = ["next", "react", "react-dom", "styled-jsx", "@next/env", "@swc/helpers"];

/** What the build itself has made. */
const compiled = [".next/server", ".next/static", "public"];

/**
 * Copies into `folder` what a serverless host takes from a build, and no more: the framework, the compiled code, and
 * the files that the build has traced for it. What is read at run time and was not traced is missing there, as on a host.
 */
export function copyDeployedFiles(folder) {
  const whole = [...framework.map((name) => path.join("node_modules", name)), ...compiled];
  for (const name of whole) cpSync(inRoot(name), path.join(folder, name), { recursive: true });
  for (const name of deployedFiles()) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(inRoot(name), target, { verbatimSymlinks: true, recursive: lstatSync(inRoot(name)).isSymbolicLink() });
  }
}

/** The files that the build has traced, by their paths from the root. */
export function deployedFiles() {
  const names = new Set(["package.json", ...readJson(".next/required-server-files.json").files]);
  for (const trace of traces()) {
    for (const file of filesOf(trace)) names.add(file);
  }
  return [...names].filter((name) => !name.startsWith("..") && existsSync(inRoot(name)));
}

/** The function for which a host packs the most, as the build has traced it: its name, and its bytes before packing. */
export function largestFunction() {
  const every = [...filesOf(".next/next-server.js.nft.json"), ...readJson(".next/required-server-files.json").files];
  const sizes = traces().map((trace) => {
    const name = trace.slice(0, -".nft.json".length);
    return { name, bytes: bytesOf(new Set([name, ...every, ...filesOf(trace)])) };
  });
  return sizes.reduce((most, size) => (size.bytes > most.bytes ? size : most));
}

const filesOf = (trace) => readJson(trace).files.map((file) => path.join(path.dirname(trace), file));
const bytesOf = (names) =>
  [...names].reduce((sum, name) => sum + (statSync(inRoot(name), { throwIfNoEntry: false })?.size ?? 0), 0);

const traces = () => [
  ".next/next-server.js.nft.json",
  ...filesBelow(".next/server").filter((name) => name.endsWith(".nft.json")),
];
