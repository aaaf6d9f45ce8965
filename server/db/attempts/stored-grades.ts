import "server-only";
import type { Db } from "../client";

/** An answer as it was graded when it came, with the question it was given to. */
export type StoredGrade = {
  attemptId: string;
  itemId: string;
  version: string;
  kind: string;
  body: unknown;
  given: unknown;
  earned: number;
  isCorrect: boolean;
};

/** The ids of at most `limit` attempts after the given one, in their order. */
export async function attemptIdsAfter(db: Db, after: string, limit: number): Promise<string[]> {
  const rows = await db.attempt.findMany({
    where: { id: { gt: after } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Every answer in these attempts, replaced ones too. */
export async function gradesIn(db: Db, attemptIds: readonly string[]): Promise<StoredGrade[]> {
  return db.$queryRaw<StoredGrade[]>`
    SELECT "answer"."attemptId", "answer"."itemId", "item"."version", "item"."kind", "item"."body", "answer"."given",
      "answer"."earned", "answer"."isCorrect"
    FROM "Answer" AS "answer"
    JOIN "AttemptItem" AS "asked" ON "asked"."attemptId" = "answer"."attemptId" AND "asked"."itemId" = "answer"."itemId"
    JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
    WHERE "answer"."attemptId" = ANY(${attemptIds})`;
}
