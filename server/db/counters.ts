import "server-only";
import type { Db } from "./client";

/** Adds to the sums that all servers share, in one statement. */
export async function addToCounters(db: Db, counts: readonly (readonly [name: string, count: number])[]) {
  const names = counts.map(([name]) => name);
  const added = counts.map(([, count]) => count);
  await db.$executeRaw`
    INSERT INTO "Counter" ("name", "count")
    SELECT "name", "count" FROM unnest(${names}::text[], ${added}::int[]) AS "given"("name", "count") ORDER BY "name"
    ON CONFLICT ("name") DO UPDATE SET "count" = "Counter"."count" + EXCLUDED."count"`;
}

/** Every sum so far. */
export async function readCounters(db: Db): Promise<Map<string, number>> {
  const rows = await db.counter.findMany({ orderBy: { name: "asc" } });
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
}
