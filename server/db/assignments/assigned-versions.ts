import "server-only";
import type { Db } from "../client";

/** A question version that an assignment asks, or asked before it was corrected. */
export type AssignedVersion = { itemId: string; itemVersion: string; isWithdrawn: boolean };

/** Every question version of an assignment, in each language, with whether it was withdrawn from it. */
export async function listAssignedVersions(db: Db, assignmentId: string): Promise<AssignedVersion[]> {
  return db.$queryRaw<AssignedVersion[]>`
    WITH "asked" AS (
      SELECT "itemId", "itemVersion" FROM "AssignmentItem" WHERE "assignmentId" = ${assignmentId}
      UNION
      SELECT "itemId", "itemVersion" FROM "AttemptItem" JOIN "Attempt" ON "Attempt"."id" = "AttemptItem"."attemptId"
      WHERE "Attempt"."assignmentId" = ${assignmentId}
      UNION
      -- What is asked in the place of a corrected version.
      SELECT "made"."itemId", "made"."correctedVersion" FROM "AssignmentItem" AS "asked"
      JOIN "Correction" AS "made" ON "made"."itemId" = "asked"."itemId" AND "made"."itemVersion" = "asked"."itemVersion"
      WHERE "asked"."assignmentId" = ${assignmentId} AND "made"."correctedVersion" IS NOT NULL
    )
    SELECT "asked".*, EXISTS (
      SELECT 1 FROM "Correction" AS "made"
      WHERE "made"."itemId" = "asked"."itemId" AND "made"."itemVersion" = "asked"."itemVersion"
        AND "made"."effect" = 'voided' AND "made"."assignmentId" = ${assignmentId}) AS "isWithdrawn"
    FROM "asked" ORDER BY "itemId", "itemVersion"`;
}
