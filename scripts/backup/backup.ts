// Writes the embedded database in DATA to FILE: backup.ts DATA FILE. The file is there whole or not at all.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { encodeBackup } from "@/server/db/backup/backup-file";
import { dump } from "@/server/db/backup/dump";
import { settleReplacement } from "@/server/db/backup/replace-folder";
import { migrationsFolder } from "@/server/db/client";
import { openEmbedded } from "@/server/db/setup/embedded";

const [data = "", file = ""] = process.argv.slice(2);

try {
  const folder = path.join(data, "pglite");
  if (!existsSync(folder) && !existsSync(`${folder}.restored`))
    throw new Error(`There is no database in ${data} to back up.`);
  const { pglite, close } = await openEmbedded(folder, migrationsFolder, settleReplacement);
  const backup = await dump(pglite, { madeAt: new Date(), authSecret: keptSecret() }).finally(close);
  writeWhole(file, encodeBackup(backup));
  const rows = backup.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${file}: ${rows} rows of ${backup.tables.length} tables${backup.authSecret ? ", and the key that signs sessions" : ""}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function keptSecret(): string | null {
  const secret = path.join(data, "auth-secret");
  return existsSync(secret) ? readFileSync(secret, "utf8").trim() : null;
}

/** Answers, addresses and a secret are in it: for its owner's eyes only. */
function writeWhole(target: string, bytes: Buffer) {
  const draft = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    const handle = openSync(draft, "wx", 0o600);
    writeSync(handle, bytes);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
