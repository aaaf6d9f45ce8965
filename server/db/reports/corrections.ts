import "server-only";
import type { Bilingual } from "@/domain/language";
import type { Db, DbTransaction } from "../client";

export type CorrectionCause = "fact" | "content" | "teacher";
export type CorrectionEffect = "retired" | "rekeyed" | "voided";

/** A superseded fact and the one in its place. */
export type CorrectedFact = { from: string; to: string };

/** A question that stands in an attempt or an assignment, by what it rests on. */
export type AskedVersion = {
  id: string;
  version: string;
  lang: string;
  kind: string;
  facts: string[];
  body: unknown;
  /** Whether a correction gave it another key before. */
  wasRekeyed: boolean;
};

/** What some attempt, assignment or teacher's set asks and rests on one of these facts, or is one of these questions. */
export async function listAskedVersions(
  db: Db,
  { facts, questions }: { facts: readonly string[]; questions: readonly string[] },
): Promise<AskedVersion[]> {
  return db.$queryRaw<AskedVersion[]>`
    SELECT "item"."id", "item"."version", "item"."lang", "item"."kind", COALESCE("item"."body" -> 'facts', '[]') AS "facts", "item"."body",
      EXISTS (SELECT 1 FROM "Correction" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version"
        AND "effect" = 'rekeyed') AS "wasRekeyed"
    FROM "Item" AS "item"
    WHERE ("item"."id" = ANY(${[...questions]}) OR EXISTS (
        -- A derived fact's id names the facts it comes from.
        SELECT 1 FROM jsonb_array_elements_text("item"."body" -> 'facts') AS "fact"
        WHERE string_to_array(split_part("fact", '#', 1), '+') && ${[...facts]}::text[]))
      AND (EXISTS (SELECT 1 FROM "AttemptItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")
        OR EXISTS (SELECT 1 FROM "AssignmentItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version")
        OR EXISTS (SELECT 1 FROM "SetVersionItem" WHERE "itemId" = "item"."id" AND "itemVersion" = "item"."version"))
    ORDER BY "item"."id", "item"."version"`;
}

export type NewCorrection = {
  /** Hash of question, version, assignment and cause. */
  id: string;
  itemId: string;
  itemVersion: string;
  assignmentId: string | null;
  cause: CorrectionCause;
  effect: CorrectionEffect;
  facts: readonly CorrectedFact[];
  reason: Bilingual | null;
  correctedAt: Date;
  /** The version in its place, stored with the correction where it is not there yet. */
  replacement: { version: string; kind: string; lang: string; body: object; ledgerHash: string } | null;
};

/** Records a correction in one statement, once: false where it was recorded before. */
export async function insertCorrection(db: Db | DbTransaction, correction: NewCorrection): Promise<boolean> {
  const { replacement } = correction;
  const count = await db.$executeRaw`
    WITH "replacement" AS (
      INSERT INTO "Item" ("id", "version", "kind", "lang", "body", "ledgerHash")
      SELECT ${correction.itemId}, ${replacement?.version ?? ""}, ${replacement?.kind ?? ""}, ${replacement?.lang ?? ""},
        ${JSON.stringify(replacement?.body ?? {})}::jsonb, ${replacement?.ledgerHash ?? ""}
      WHERE ${replacement !== null}::boolean
      ON CONFLICT DO NOTHING
    )
    INSERT INTO "Correction" ("id", "itemId", "itemVersion", "assignmentId", "cause", "effect", "correctedVersion", "facts",
      "reason", "correctedAt")
    VALUES (${correction.id}, ${correction.itemId}, ${correction.itemVersion}, ${correction.assignmentId},
      ${correction.cause}::"CorrectionCause", ${correction.effect}::"CorrectionEffect", ${replacement?.version ?? null},
      ${JSON.stringify(correction.facts)}::jsonb, ${correction.reason && JSON.stringify(correction.reason)}::jsonb,
      ${correction.correctedAt}::timestamp)
    ON CONFLICT DO NOTHING`;
  return count > 0;
}

/** Which of these corrections are recorded. */
export async function recordedCorrections(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.correction.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
