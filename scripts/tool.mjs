// Runs a TypeScript command of this repository, from a fresh clone too: tool.mjs FILE [ARGUMENTS]. What it says about
// installing goes to stderr, since a command's stdout may be data.
import "./setup/require-node.mjs";
import { pathToFileURL } from "node:url";
import { installPackages } from "./setup/install-packages.mjs";
import { stopOnSignals } from "./setup/on-stop.mjs";
import { inRoot } from "./setup/paths.mjs";
import { Refusal } from "./setup/refusal.mjs";
import { sayOnStderr } from "./setup/say.mjs";

const [file = "", ...rest] = process.argv.slice(2);
sayOnStderr();
stopOnSignals();
try {
  await installPackages();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
process.argv = [process.execPath, inRoot(file), ...rest];
await import(pathToFileURL(inRoot(file)).href);
