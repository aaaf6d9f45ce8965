import "server-only";
import { join } from "node:path";
import { env } from "../../env";
import { settleReplacement } from "../backup/replace-folder";
import { type Db, migrationsFolder, postgresClient } from "../client";
import { clientOf } from "../embedded-client";
import { openEmbedded } from "./embedded";
import type { MigrationReport } from "./migrate";
import { migratePostgres } from "./migrate-postgres";

/** Ends a restore that was killed, migrates the database that the settings name, runs `use` on it, and lets go of it. */
export async function prepareDatabase<Out>(use: (db: Db) => Promise<Out>): Promise<MigrationReport & { out: Out }> {
  const { databaseUrl, directDatabaseUrl, dataFolder } = env();
  if (!databaseUrl) {
    const { pglite, report, close } = await openEmbedded(
      join(dataFolder, "pglite"),
      migrationsFolder,
      settleReplacement,
    );
    const out = await use(clientOf(pglite)).finally(close);
    return { ...report, out };
  }
  const report = await migratePostgres(directDatabaseUrl ?? databaseUrl, migrationsFolder);
  const db = postgresClient(databaseUrl, { isPooled: directDatabaseUrl !== undefined });
  const out = await use(db).finally(() => db.$disconnect());
  return { ...report, out };
}
