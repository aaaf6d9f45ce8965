import { existsSync } from "node:fs";
import { checkFolders } from "../setup/check-folders.mjs";
import { runCommand } from "../setup/command.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { inRoot } from "../setup/paths.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { say } from "../setup/say.mjs";
import { removeLeftovers, removeOldTransforms } from "./leftovers.mjs";
import { parts } from "./parts.mjs";
import { sourcesFolder } from "./sources.mjs";

/** Runs the parts that `args` ask for, all of them unless told; exits 0 only when nothing failed. */
export const test = (args) => runCommand(() => runParts(readArguments(args)));

async function runParts({ names, isLong }) {
  checkFolders(inRoot(".data"));
  removeLeftovers();
  removeOldTransforms();
  beforeEnd(() => removeLeftovers());
  if (!existsSync(sourcesFolder()))
    console.log(`skipped: what needs the documents (SANAD_SOURCES, ${sourcesFolder()})`);
  const total = { passed: 0, failed: 0 };
  const broken = [];
  const allFailures = [];
  const count = async (name) => {
    const { passed, failed, failures = [] } = await runPart(parts[name], { isLong, broken });
    total.passed += passed;
    total.failed += failed;
    allFailures.push(...failures);
    if (failed > 0) broken.push(name);
    say(`${name}: ${passed} passed, ${failed} failed`);
  };
  for (const group of groupsOf(["setup", ...names], isLong)) {
    await twoAtOnce(group, count);
    // Without packages nothing else can run.
    if (broken.includes("setup")) break;
  }
  // Once more at the end: a log is often cut above it.
  for (const failure of allFailures.slice(0, 20)) console.log(`failed: ${failure}`);
  if (broken.length > 0) console.log(`Failed in: ${broken.join(", ")}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** The parts in their order, those together that may run beside each other; at length each has the machine to itself. */
function groupsOf(names, isLong) {
  const groups = [];
  for (const name of names) {
    const before = groups.at(-1)?.[0];
    if (!isLong && before && parts[before].isBesideOthers && parts[name].isBesideOthers) groups.at(-1).push(name);
    else groups.push([name]);
  }
  return groups;
}

/** While one waits, or keeps one of two cores busy, the next of them begins. */
async function twoAtOnce(names, run) {
  const left = [...names];
  const hand = async () => {
    for (let name = left.shift(); name; name = left.shift()) await run(name);
  };
  await Promise.all([hand(), hand()]);
}

/** A part that cannot run is one failure, said in one sentence; the others still run. */
async function runPart({ title, run }, context) {
  say(title);
  try {
    return await run(context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

function readArguments(args) {
  const known = Object.keys(parts).filter((name) => name !== "setup");
  let names;
  let isLong = false;
  for (const arg of args) {
    if (arg === "--long") isLong = true;
    else if (arg.startsWith("--only=")) names = arg.slice("--only=".length).split(",");
    else throw new Refusal(`${arg} is not known here: --long, or --only= with some of ${known.join(",")}`);
  }
  names ??= known.filter((name) => isLong || !parts[name].isLong);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(`There is no part ${unknown.join(", ")}: the parts are ${known.join(", ")}.`);
  return { names, isLong };
}
