import "server-only";
import type { Db } from "../../db/client";

/** Which revision of a document's review stands, without choosing the set that its review counts. */
export async function revisionOf(db: Db, documentId: string): Promise<number> {
  const { revision } = await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { revision: true } });
  return revision;
}
