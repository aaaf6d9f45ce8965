import "server-only";
import type { Db } from "../client";
import type { ReportReason } from "./reports";

export type ReportVerdict = "kept" | "mended" | "withdrawn";
export type ReplyRow = { itemId: string; verdict: ReportVerdict; words: string | null; repliedAt: Date };

/** How often each reason was given for a question of an assignment. Who gave it is not asked. */
export type ReportCountRow = { itemId: string; reason: ReportReason; count: number };

export async function countReports(db: Db, assignmentId: string): Promise<ReportCountRow[]> {
  return db.$queryRaw<ReportCountRow[]>`
    SELECT "itemId", "reason"::text, count(*)::int AS "count" FROM "Report" WHERE "assignmentId" = ${assignmentId}
    GROUP BY "itemId", "reason" ORDER BY "itemId", "count" DESC, "reason"`;
}

const replied = { itemId: true, verdict: true, words: true, repliedAt: true } as const;

export const listReplies = (db: Db, assignmentId: string): Promise<ReplyRow[]> =>
  db.reportReply.findMany({ where: { assignmentId }, select: replied, orderBy: { itemId: "asc" } });

/** Stores what a teacher says; a later word takes the place of an earlier one. */
export async function upsertReply(
  db: Db,
  { assignmentId, itemId, ...said }: ReplyRow & { assignmentId: string },
): Promise<void> {
  await db.reportReply.upsert({
    where: { assignmentId_itemId: { assignmentId, itemId } },
    create: { assignmentId, itemId, ...said },
    update: said,
    select: { itemId: true },
  });
}
