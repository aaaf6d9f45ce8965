import "server-only";
import type { Db } from "./client";

type Batch = { key: string; window: number; count: number; expires: Date; now: Date };

/** Adds requests to a window that all servers share; gives the new sum. Sweeps windows that are over now and then. */
export async function addToRate(db: Db, { key, window, count, expires, now }: Batch): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateCount" ("key", "window", "count", "expires")
    VALUES (${key}, ${window}::int, ${count}::int, ${expires})
    ON CONFLICT ("key", "window") DO UPDATE SET "count" = "RateCount"."count" + EXCLUDED."count"
    RETURNING "count"`;
  const sum = rows[0]?.count ?? count;
  if (sum === count && window % 16 === 0) await db.rateCount.deleteMany({ where: { expires: { lt: now } } });
  return sum;
}
