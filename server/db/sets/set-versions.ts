import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Db } from "../client";

export type SetVersionRow = { hash: string; slug: string; definition: object; ledgerHash: string };

/** Records set versions that are not there yet; gives how many were new. */
export async function importSetVersions(db: Db, rows: SetVersionRow[], now: Date): Promise<number> {
  const data = rows.map((row) => ({
    ...row,
    definition: row.definition as Prisma.InputJsonObject, // read from JSON by its schema
    importedAt: now,
  }));
  const { count } = await db.setVersion.createMany({ data, skipDuplicates: true });
  return count;
}
