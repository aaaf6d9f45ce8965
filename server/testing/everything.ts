import "server-only";
import type { Db } from "../db/client";

/** Every row of every table, as text: to search it for what must be gone. */
export async function everything(db: Db): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS "name" FROM information_schema.tables WHERE table_schema = 'public'`;
  const rows: unknown[] = [];
  for (const { name } of tables)
    rows.push(await db.$queryRawUnsafe(`SELECT to_jsonb("t")::text AS "row" FROM "${name}" "t"`));
  return JSON.stringify(rows);
}
