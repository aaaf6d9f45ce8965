// npm run backup: all that the embedded database holds, as one file.
import "./setup/require-node.mjs";
import path from "node:path";

const { onDataFolder } = await import("./backup/command.mjs");

const help = `npm run backup [-- FILE]

Writes everything in the embedded database to FILE, or to a new file in .data/backups/. Stop Sanad first.
The file holds what learners answered, teachers' addresses, and the key that signs sessions: keep it as you would a key.`;

const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(":", "-");

await onDataFolder({
  script: "scripts/backup/backup.ts",
  help,
  argumentsOf(given, { dataFolder, resolve }) {
    if (given.length > 1 || given[0]?.startsWith("-")) return undefined;
    return [given[0] ? resolve(given[0]) : path.join(dataFolder, "backups", `sanad-${stamp()}.backup`)];
  },
});
