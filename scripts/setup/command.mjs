import { end, isBeingStopped, stopOnSignals } from "./on-stop.mjs";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

/** Runs a command of this folder: a refusal is one sentence and exit 1, a stop ends all that runs. */
export async function runCommand(command) {
  process.chdir(root);
  stopOnSignals();
  const code = await Promise.resolve()
    .then(command)
    .catch((error) => {
      // What is being stopped fails in many ways, none of them news.
      if (!isBeingStopped()) console.error(sentenceOf(error));
      return 1;
    });
  if (!isBeingStopped()) await end(code ?? 0);
}

function sentenceOf(error) {
  if (error instanceof Refusal) return error.message;
  if (error?.code === "ENOSPC") return "The disk is full: free some space, then run the command again.";
  return error?.stack ?? String(error);
}
