import "server-only";
import { existsSync, readdirSync } from "node:fs";
import { err, ok, type Result } from "@/domain/result";
import { connectionOf } from "../setup/embedded";
import { lockFolder } from "../setup/folder-lock";
import { migrate } from "../setup/migrate";
import type { Backup } from "./backup-file";
import { load } from "./dump";
import { clearDraft, replaceFolder } from "./replace-folder";

type Restore = { backup: Backup; folder: string; migrations: string; mayReplace: boolean };

/**
 * Makes a backup the database in `folder`, migrated to this version. What is there stays whole until the new one is;
 * refused where something is there and may not be replaced, and for a backup of a newer version.
 */
export async function restore({ backup, folder, migrations, mayReplace }: Restore): Promise<Result<null, string>> {
  const lock = lockFolder(folder);
  try {
    if (existsSync(folder) && !mayReplace) return err(`there is a database in ${folder} already`);
    const known = new Set(readdirSync(migrations));
    if (backup.migrations.some((name) => !known.has(name))) return err("it was made by a newer version of Sanad");
    await fill(clearDraft(folder), backup, migrations);
    replaceFolder(folder, backup.authSecret);
    return ok(null);
  } finally {
    lock.release();
  }
}

/** Tables as the backup knew them, its rows, and then what migrations have come since. */
async function fill(draft: string, backup: Backup, migrations: string): Promise<void> {
  const { PGlite } = await import("@electric-sql/pglite");
  const pglite = await PGlite.create(draft);
  try {
    const connection = connectionOf(pglite);
    await migrate(connection, migrations, new Set(backup.migrations));
    await load(pglite, backup);
    await migrate(connection, migrations);
  } finally {
    await pglite.close();
  }
}
