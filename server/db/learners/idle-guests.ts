import "server-only";
import type { DbTransaction } from "../client";

/** Everyone who is a member of these classes or has an attempt that was made for one. */
export async function learnersOfClasses(transaction: DbTransaction, classIds: readonly string[]): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ learnerId: string }[]>`
    WITH "class" AS (SELECT jsonb_array_elements_text(${JSON.stringify(classIds)}::jsonb) AS "id")
    SELECT "learnerId" FROM "Membership" WHERE "classId" IN (SELECT "id" FROM "class")
    UNION
    SELECT "learnerId" FROM "Attempt" JOIN "Assignment" ON "Assignment"."id" = "Attempt"."assignmentId"
    WHERE "Assignment"."classId" IN (SELECT "id" FROM "class")`;
  return rows.map(({ learnerId }) => learnerId);
}

/** Erases those of the given learners who have nothing: no account, no class, no attempt. The number erased. */
export async function eraseIdleGuests(transaction: DbTransaction, learnerIds: readonly string[]): Promise<number> {
  return transaction.$executeRaw`
    DELETE FROM "Learner" AS "learner"
    WHERE "learner"."id" IN (SELECT jsonb_array_elements_text(${JSON.stringify(learnerIds)}::jsonb))
      AND "learner"."userId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Membership" WHERE "learnerId" = "learner"."id")
      AND NOT EXISTS (SELECT 1 FROM "Attempt" WHERE "learnerId" = "learner"."id")`;
}
