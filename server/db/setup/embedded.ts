import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import { lockFolder } from "./folder-lock";
import { type Connection, type MigrationReport, migrate } from "./migrate";

/** An embedded database, migrated, that no other process has open until `close`. */
export type Embedded = { pglite: PGlite; report: MigrationReport; close(): Promise<void> };

/** What migrating needs of an embedded database. */
export const connectionOf = (pglite: PGlite): Connection => ({
  run: (script) => pglite.exec(script),
  rows: async (sql, parameters) => (await pglite.query<Record<string, unknown>>(sql, parameters)).rows,
});

/**
 * Opens the database in `folder`, or one in memory. Throws when another process has it open. `beforeOpening`: what is to
 * be done to the folder once it is ours.
 */
export async function openEmbedded(
  folder: string | "memory",
  migrations: string,
  beforeOpening?: (folder: string) => void,
): Promise<Embedded> {
  const lock = folder === "memory" ? null : lockFolder(folder);
  try {
    beforeOpening?.(folder);
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = await (folder === "memory" ? PGlite.create() : PGlite.create(folder));
    const report = await migrate(connectionOf(pglite), migrations);
    const close = async () => {
      await pglite.close();
      lock?.release();
    };
    return { pglite, report, close };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
