// npm run restore: a backup becomes the embedded database.
import "./setup/require-node.mjs";

const { onDataFolder } = await import("./backup/command.mjs");

const help = `npm run restore -- FILE [--replace]

Makes the backup FILE the embedded database, migrated to this version. Stop Sanad first.
The file is verified before anything is touched. --replace: also where there is a database, which then is gone.`;

await onDataFolder({
  script: "scripts/backup/restore.ts",
  help,
  argumentsOf(given, { resolve }) {
    const files = given.filter((one) => one !== "--replace");
    if (files.length !== 1 || files[0].startsWith("-")) return undefined;
    return [resolve(files[0]), ...given.filter((one) => one === "--replace")];
  },
});
