import "server-only";
import type { DbTransaction } from "../client";

type TakeOver = { from: string; into: string };

/**
 * Gives all work of one learner to another, then forgets the first. Where only one row may be, the second's stays:
 * a day's scored attempt moves as a plain one, attempts at an assignment are counted on, and a place in a class and a
 * report that both have are not doubled; the longer extra time counts. Nothing happens where both are one.
 */
export async function takeOverWork(transaction: DbTransaction, { from, into }: TakeOver): Promise<void> {
  if (from === into) return;
  // An attempt that is being started holds its learner's row until it is there: none is lost between the statements.
  await lockLearners(transaction, [from, into]);
  await transaction.$executeRaw`
    UPDATE "Attempt" AS "moved" SET "learnerId" = ${into},
      "dailyOn" = CASE WHEN EXISTS (
        SELECT 1 FROM "Attempt" AS "kept" WHERE "kept"."learnerId" = ${into} AND "kept"."dailyOn" = "moved"."dailyOn"
      ) THEN NULL ELSE "moved"."dailyOn" END,
      "ordinal" = "moved"."ordinal" + COALESCE((
        SELECT max("ordinal") FROM "Attempt" AS "kept"
        WHERE "kept"."learnerId" = ${into} AND "kept"."assignmentId" = "moved"."assignmentId"
      ), 0)
    WHERE "moved"."learnerId" = ${from}`;
  await transaction.$executeRaw`
    UPDATE "Membership" AS "kept" SET "extraTimePercent" = GREATEST("kept"."extraTimePercent", "moved"."extraTimePercent")
    FROM "Membership" AS "moved"
    WHERE "kept"."learnerId" = ${into} AND "moved"."learnerId" = ${from} AND "moved"."classId" = "kept"."classId"`;
  await transaction.$executeRaw`
    UPDATE "Membership" AS "moved" SET "learnerId" = ${into}
    WHERE "moved"."learnerId" = ${from} AND NOT EXISTS (
      SELECT 1 FROM "Membership" AS "kept" WHERE "kept"."learnerId" = ${into} AND "kept"."classId" = "moved"."classId"
    )`;
  await transaction.$executeRaw`
    UPDATE "Report" AS "moved" SET "learnerId" = ${into}
    WHERE "moved"."learnerId" = ${from} AND NOT EXISTS (
      SELECT 1 FROM "Report" AS "kept" WHERE "kept"."learnerId" = ${into} AND "kept"."itemId" = "moved"."itemId"
        AND "kept"."itemVersion" = "moved"."itemVersion" AND "kept"."reason" = "moved"."reason"
    )`;
  await transaction.report.deleteMany({ where: { learnerId: from } });
  await transaction.learner.deleteMany({ where: { id: from } });
}

/** Holds learners' rows until the end of the transaction, in one order everywhere so that two never wait crosswise. */
export async function lockLearners(transaction: DbTransaction, ids: readonly string[]): Promise<void> {
  const [first = "", second = ""] = ids;
  await transaction.$queryRaw`
    SELECT 1 FROM "Learner" WHERE "id" IN (${first}, ${second}) ORDER BY "id" FOR UPDATE`;
}
