// npm run bench: Sanad beside its floors, in one run. --help says how.
import { loadavg } from "node:os";
import { runCommand } from "@/scripts/setup/command.mjs";
import { setUp } from "@/scripts/setup/setup.mjs";
import { buildPages } from "@/scripts/setup/steps.mjs";
import { help, readArguments } from "./arguments.mjs";
import { bench, writeTable } from "./run.mjs";

await runCommand(async () => {
  const wish = readArguments(process.argv.slice(2));
  if (wish.isHelp) {
    console.log(help);
    return 0;
  }
  if (wish.isTable) return writeTable();
  const [loadBefore] = loadavg();
  await setUp(buildPages);
  return bench({ ...wish, loadBefore });
});
