import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import type { Backup, DumpedTable } from "./backup-file";

/** Everything in an embedded database that nobody else has open. */
export async function dump(pglite: PGlite, given: Pick<Backup, "madeAt" | "authSecret">): Promise<Backup> {
  const migrations = await pglite.query<{ name: string }>(
    `SELECT "migration_name" AS name FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY 1`,
  );
  const tables: DumpedTable[] = [];
  for (const [name, columns] of await tablesInOrder(pglite)) tables.push(await dumpTable(pglite, name, columns));
  return { ...given, migrations: migrations.rows.map(({ name }) => name), tables };
}

/** Fills the empty tables of `pglite` with a backup's; what refers to nothing is refused by the database. */
export async function load(pglite: PGlite, { tables }: Backup): Promise<void> {
  await pglite.transaction(async (transaction) => {
    // What a migration itself put there is in the backup too.
    await transaction.exec(tables.map(({ name }) => `TRUNCATE ${quoted(name)} CASCADE;`).join("\n"));
    for (const { name, columns, rows, content } of tables) {
      const blob = new Blob([new Uint8Array(content)]);
      await transaction.query(`COPY ${target(name, columns)} FROM '/dev/blob'`, [], { blob });
      const { rows: counted } = await transaction.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${quoted(name)}`,
      );
      if (counted[0]?.count !== rows) throw new Error(`${name}: ${counted[0]?.count} rows came in, not ${rows}`);
    }
  });
}

async function dumpTable(pglite: PGlite, name: string, columns: string[]): Promise<DumpedTable> {
  const { blob, affectedRows } = await pglite.query(`COPY ${target(name, columns)} TO '/dev/blob'`);
  const content = Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  return { name, columns, rows: affectedRows ?? 0, content };
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const target = (name: string, columns: string[]) => `${quoted(name)} (${columns.map(quoted).join(", ")})`;

/** Tables with their columns, each after the ones that its rows refer to. */
async function tablesInOrder(pglite: PGlite): Promise<Map<string, string[]>> {
  const { rows } = await pglite.query<{ name: string; columns: string[]; refers: string[] }>(`
    SELECT "class"."relname" AS name,
      (SELECT array_agg("attname" ORDER BY "attnum") FROM "pg_attribute"
        WHERE "attrelid" = "class"."oid" AND "attnum" > 0 AND NOT "attisdropped") AS columns,
      COALESCE((SELECT array_agg("other"."relname") FROM "pg_constraint" AS "reference"
        JOIN "pg_class" AS "other" ON "other"."oid" = "reference"."confrelid"
        WHERE "reference"."conrelid" = "class"."oid" AND "reference"."contype" = 'f'), '{}') AS refers
    FROM "pg_class" AS "class"
    WHERE "class"."relkind" = 'r' AND "class"."relnamespace" = 'public'::regnamespace
      AND "class"."relname" <> '_prisma_migrations'
    ORDER BY 1`);
  const ordered = new Map<string, string[]>();
  while (ordered.size < rows.length) {
    const free = rows.filter(
      ({ name, refers }) => !ordered.has(name) && refers.every((other) => other === name || ordered.has(other)),
    );
    if (free.length === 0) throw new Error("tables refer to each other in a circle");
    for (const { name, columns } of free) ordered.set(name, columns);
  }
  return ordered;
}
