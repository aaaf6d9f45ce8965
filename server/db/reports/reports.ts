import "server-only";
import type { Db } from "../client";

/** Why a learner finds a question wanting: a choice, never a text, so that nothing personal can stand in it. */
export const reportReasons = ["wrong_key", "two_right", "unclear", "outdated", "language", "display"] as const;
export type ReportReason = (typeof reportReasons)[number];

export type NewReport = {
  id: string;
  itemId: string;
  itemVersion: string;
  learnerId: string;
  reason: ReportReason;
  createdAt: Date;
  /** The assignment it was met in, whose teacher answers; null: the question is one of the corpus. */
  assignmentId: string | null;
};

/** Stores a report; the same learner, question, version and reason count once. */
export async function insertReport(db: Db, report: NewReport): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Report" ("id", "itemId", "itemVersion", "learnerId", "reason", "createdAt", "assignmentId")
    VALUES (${report.id}, ${report.itemId}, ${report.itemVersion}, ${report.learnerId},
      ${report.reason}::"ReportReason", ${report.createdAt}, ${report.assignmentId})
    ON CONFLICT DO NOTHING`;
}
