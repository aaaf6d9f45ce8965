import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import type { Db } from "../db/client";
import { clientOf } from "../db/embedded-client";
import { openMigratedPglite } from "./migrated-pglite";

type Opened = Awaited<ReturnType<typeof openMigratedPglite>> & { shape: string };

/** Databases of this process that no test has now: opening another costs as much as the tests of a file. */
const idle: Opened[] = [];

/** An embedded database without a row. Afterwards it is emptied for the next, unless a test has changed its tables. */
export async function openEmptied(): Promise<{ db: Db; close(): Promise<void> }> {
  const opened = idle.pop() ?? (await open());
  const lent = { isOver: false };
  return {
    db: clientOf(lend(opened.pglite, lent)),
    close: async () => {
      lent.isOver = true;
      if ((await shapeOf(opened.pglite)) !== opened.shape) return opened.close();
      await empty(opened.pglite);
      idle.push(opened);
    },
  };
}

async function open(): Promise<Opened> {
  const opened = await openMigratedPglite();
  return { ...opened, shape: await shapeOf(opened.pglite) };
}

/** The database until `lent` is over: who asks after that has not been waited for, and would write among others' rows. */
function lend(pglite: PGlite, lent: { readonly isOver: boolean }): PGlite {
  return new Proxy(pglite, {
    get(target, name) {
      if (lent.isOver) throw new Error("this database is closed: a test did not wait for what it began");
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** Deletes every row, whatever refers to it and whatever says that it never changes. */
async function empty(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const deletions = rows.map(({ name }) => `DELETE FROM ${name};`).join(" ");
  await pglite.exec(`SET session_replication_role = replica; ${deletions} RESET ALL;`);
}

/** The tables with their columns, and the triggers with whether they are on. */
async function shapeOf(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query(`
    SELECT relname, attname, atttypid::int, NULL AS enabled FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = 'public'::regnamespace AND attnum > 0
    UNION ALL
    SELECT relname, tgname, NULL, tgenabled FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    ORDER BY 1, 2`);
  return JSON.stringify(rows);
}
