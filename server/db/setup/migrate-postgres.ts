import "server-only";
import pg from "pg";
import { type MigrationReport, migrate } from "./migrate";

/** The lock that Prisma's own command takes, so that the two never migrate at once. */
const migrationLock = 72707369;

/** Migrates a Postgres server over a direct connection (a pooler between would lose the session's lock). */
export async function migratePostgres(url: string, folder: string): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    return await migrate(
      {
        run: (script) => client.query(script),
        rows: async (sql, parameters) => (await client.query(sql, parameters)).rows,
      },
      folder,
    );
  } finally {
    await client.end();
  }
}
