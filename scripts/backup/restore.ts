// Makes the backup FILE the embedded database in DATA: restore.ts DATA FILE [--replace]. Verifies it before anything else.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeBackup } from "@/server/db/backup/backup-file";
import { restore } from "@/server/db/backup/restore";
import { migrationsFolder } from "@/server/db/client";

const [data = "", file = "", ...options] = process.argv.slice(2);
process.exitCode = await run().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);

async function run(): Promise<number> {
  if (!existsSync(file)) return refuse(`There is no file ${file}.`);
  const backup = decodeBackup(readFileSync(file));
  if (!backup.ok) return refuse(`${file} is not restored: ${backup.error}. Nothing was changed.`);
  const folder = path.join(data, "pglite");
  const mayReplace = options.includes("--replace");
  const restored = await restore({ backup: backup.value, folder, migrations: migrationsFolder, mayReplace });
  if (!restored.ok) {
    const help = existsSync(folder) && !mayReplace ? " To replace it: --replace, after a backup of it." : "";
    return refuse(`${file} is not restored: ${restored.error}.${help} Nothing was changed.`);
  }
  const rows = backup.value.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${rows} rows of ${backup.value.tables.length} tables, as they were at ${backup.value.madeAt.toISOString()}.`,
  );
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
