import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What migrating needs of either database. */
export type Connection = {
  /** Runs a script of several statements. */
  run(script: string): Promise<unknown>;
  rows(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
};

/** `applied`: names, in order · `warnings`: what an operator should look at, in one sentence each. */
export type MigrationReport = { applied: string[]; warnings: string[] };

const recordTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies the migrations that are missing, in the order of their names, and records them as Prisma's own command does.
 * Each one is applied whole or not at all. Throws when an earlier run of another tool left one unfinished. `only`: the
 * ones to stop at, for tables as they once were.
 */
export async function migrate(
  connection: Connection,
  folder: string,
  only?: ReadonlySet<string>,
): Promise<MigrationReport> {
  await connection.run(recordTable);
  const recorded = await connection.rows(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const report: MigrationReport = { applied: [], warnings: [] };
  for (const name of namesIn(folder).filter((one) => only?.has(one) ?? true)) {
    const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(script).digest("hex");
    const before = recorded.find((row) => row.migration_name === name);
    if (before?.finished_at === null)
      throw new Error(`Migration ${name} failed earlier: see \`prisma migrate resolve\`.`);
    if (before === undefined) {
      await apply(connection, name, script, checksum);
      report.applied.push(name);
    } else if (before.checksum !== checksum) {
      report.warnings.push(`Migration ${name} was edited after it was applied.`);
    }
  }
  const known = new Set(namesIn(folder));
  for (const row of recorded) {
    if (!known.has(String(row.migration_name)))
      report.warnings.push(`The database has migration ${row.migration_name}, which this version does not know.`);
  }
  return report;
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
}

async function apply(connection: Connection, name: string, script: string, checksum: string) {
  await connection.run("BEGIN");
  try {
    await connection.run(script);
    await connection.rows(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    );
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw new Error(`Migration ${name} could not be applied.`, { cause: error });
  }
}
