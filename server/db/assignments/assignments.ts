import "server-only";
import type { AttemptMode } from "../attempts/attempts";
import type { Db, DbTransaction } from "../client";

export type FeedbackRule = "each" | "end" | "closed";

export type AssignmentRow = {
  id: string;
  classId: string;
  setHash: string;
  slug: string;
  definition: unknown;
  mode: AttemptMode;
  /** Questions of each attempt. */
  count: number;
  seed: number;
  isShuffled: boolean;
  opensAt: Date;
  closesAt: Date;
  attemptsMax: number;
  timeLimitSeconds: number | null;
  feedback: FeedbackRule;
  /** As the IANA names it. */
  timeZone: string;
  createdAt: Date;
  className: string;
  classCode: string;
  isClassOpen: boolean;
  ownerId: string;
};

type AssignedItem = { lang: string; id: string; version: string; kind: string; body: unknown };

export type NewAssignment = Omit<
  AssignmentRow,
  "slug" | "definition" | "className" | "classCode" | "isClassOpen" | "ownerId"
> & {
  version: { slug: string; definition: object };
  ledgerHash: string;
  /** In the order drawn, in every language. */
  items: AssignedItem[];
};

/** Stores an assignment in one statement, with all that it rests on; false when its class has `max` already. */
export async function insertAssignment(
  db: Db | DbTransaction,
  assignment: NewAssignment,
  max: number,
): Promise<boolean> {
  const { version, ...given } = assignment;
  const count = await db.$executeRaw`
    WITH "given" AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(placed(assignment.items))}::jsonb)
        AS "row" ("lang" text, "position" int, "id" text, "version" text, "kind" text, "body" jsonb)
    ), "set" AS (
      INSERT INTO "SetVersion" ("hash", "slug", "definition", "ledgerHash", "importedAt")
      VALUES (${given.setHash}, ${version.slug}, ${JSON.stringify(version.definition)}::jsonb, ${given.ledgerHash}, ${given.createdAt})
      ON CONFLICT DO NOTHING
    ), "item" AS (
      INSERT INTO "Item" ("id", "version", "kind", "lang", "body", "ledgerHash")
      SELECT "id", "version", "kind", "lang", "body", ${given.ledgerHash} FROM "given" ORDER BY "id", "version"
      ON CONFLICT DO NOTHING
    ), "assignment" AS (
      INSERT INTO "Assignment" ("id", "classId", "setHash", "mode", "count", "seed", "isShuffled", "opensAt", "closesAt",
        "attemptsMax", "timeLimitSeconds", "feedback", "timeZone", "createdAt")
      SELECT ${given.id}, ${given.classId}, ${given.setHash}, ${given.mode}::"AttemptMode", ${given.count}::int,
        ${given.seed}::int, ${given.isShuffled}::boolean, ${given.opensAt}::timestamp, ${given.closesAt}::timestamp,
        ${given.attemptsMax}::int, ${given.timeLimitSeconds}::int, ${given.feedback}::"FeedbackRule", ${given.timeZone},
        ${given.createdAt}::timestamp
      WHERE (SELECT count(*) FROM "Assignment" WHERE "classId" = ${given.classId}) < ${max}::int
      RETURNING "id"
    )
    INSERT INTO "AssignmentItem" ("assignmentId", "lang", "position", "itemId", "itemVersion")
    SELECT "assignment"."id", "given"."lang", "given"."position", "given"."id", "given"."version"
    FROM "assignment", "given"`;
  return count > 0;
}

/** Each item with its place among those of its language. */
function placed(items: readonly AssignedItem[]) {
  const next = new Map<string, number>();
  return items.map((item) => {
    const position = next.get(item.lang) ?? 0;
    next.set(item.lang, position + 1);
    return { ...item, position };
  });
}

const withClass = {
  setVersion: { select: { slug: true, definition: true } },
  class: { select: { name: true, code: true, isOpen: true, ownerId: true } },
} as const;

type Loaded = Omit<AssignmentRow, "slug" | "definition" | "className" | "classCode" | "isClassOpen" | "ownerId"> & {
  setVersion: { slug: string; definition: unknown };
  class: { name: string; code: string; isOpen: boolean; ownerId: string };
};

const flat = ({ setVersion, class: { name, code, isOpen, ownerId }, ...row }: Loaded): AssignmentRow => ({
  ...row,
  ...setVersion,
  className: name,
  classCode: code,
  isClassOpen: isOpen,
  ownerId,
});

/** An assignment with what is needed of its class, or null, in one query. */
export async function findAssignment(db: Db, id: string): Promise<AssignmentRow | null> {
  const rows = await db.$queryRaw<AssignmentRow[]>`
    SELECT "assignment"."id", "assignment"."classId", "assignment"."setHash", "set"."slug", "set"."definition",
      "assignment"."mode"::text, "assignment"."count", "assignment"."seed", "assignment"."isShuffled",
      "assignment"."opensAt", "assignment"."closesAt", "assignment"."attemptsMax", "assignment"."timeLimitSeconds",
      "assignment"."feedback"::text, "assignment"."timeZone", "assignment"."createdAt", "class"."name" AS "className",
      "class"."code" AS "classCode", "class"."isOpen" AS "isClassOpen", "class"."ownerId"
    FROM "Assignment" AS "assignment" JOIN "Class" AS "class" ON "class"."id" = "assignment"."classId"
    JOIN "SetVersion" AS "set" ON "set"."hash" = "assignment"."setHash"
    WHERE "assignment"."id" = ${id}`;
  return rows[0] ?? null;
}

/** An assignment as lists show it: how many have begun and finished. */
export type ListedAssignmentRow = AssignmentRow & { started: number; finished: number };

/** A class's assignments, the newest first. */
export async function listAssignmentRows(db: Db, classId: string): Promise<ListedAssignmentRow[]> {
  const [rows, counts] = await Promise.all([
    db.assignment.findMany({
      where: { classId },
      include: withClass,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    }),
    db.$queryRaw<{ assignmentId: string; started: number; finished: number }[]>`
      SELECT "assignmentId", count(DISTINCT "attempt"."learnerId")::int AS "started",
        count(DISTINCT "attempt"."learnerId") FILTER (WHERE "finishedAt" IS NOT NULL)::int AS "finished"
      FROM "Attempt" AS "attempt" JOIN "Assignment" ON "Assignment"."id" = "attempt"."assignmentId"
        JOIN "Membership" AS "member"
          ON "member"."classId" = "Assignment"."classId" AND "member"."learnerId" = "attempt"."learnerId"
      WHERE "Assignment"."classId" = ${classId} GROUP BY "assignmentId"`,
  ]);
  const byId = new Map(counts.map((count) => [count.assignmentId, count]));
  return rows.map((row) => ({
    ...flat(row),
    started: byId.get(row.id)?.started ?? 0,
    finished: byId.get(row.id)?.finished ?? 0,
  }));
}

/** The assignments of the classes that a learner is in, the one that closes last first. */
export async function listAssignmentsOf(db: Db, learnerId: string): Promise<AssignmentRow[]> {
  const rows = await db.assignment.findMany({
    where: { class: { members: { some: { learnerId } } } },
    include: withClass,
    orderBy: [{ closesAt: "desc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(flat);
}

/** The time zone of the assignment that a teacher made last. */
export async function lastTimeZone(db: Db, ownerId: string): Promise<string | undefined> {
  const last = await db.assignment.findFirst({
    where: { class: { ownerId } },
    orderBy: { createdAt: "desc" },
    select: { timeZone: true },
  });
  return last?.timeZone;
}

/** A question of an assignment, as it is stored. */
export type AssignmentItemRow = { id: string; version: string; kind: string; body: unknown };

/** The questions of an assignment in one language, in the order drawn; where one has another key now, with that. */
export async function listAssignmentItems(db: Db, assignmentId: string, lang: string): Promise<AssignmentItemRow[]> {
  return db.$queryRaw<AssignmentItemRow[]>`
    SELECT "item"."id", COALESCE("mended"."version", "item"."version") AS "version", "item"."kind",
      COALESCE("mended"."body", "item"."body") AS "body"
    FROM "AssignmentItem" AS "asked"
    JOIN "Item" AS "item" ON "item"."id" = "asked"."itemId" AND "item"."version" = "asked"."itemVersion"
    LEFT JOIN LATERAL (
      SELECT "right"."version", "right"."body"
      FROM "correction_of"("asked"."itemId", "asked"."itemVersion", "asked"."assignmentId") AS "made"
      JOIN "Item" AS "right" ON "right"."id" = "made"."itemId" AND "right"."version" = "made"."correctedVersion"
      WHERE "made"."effect" = 'rekeyed'
    ) AS "mended" ON true
    WHERE "asked"."assignmentId" = ${assignmentId} AND "asked"."lang" = ${lang}
    ORDER BY "asked"."position"`;
}

/**
 * Changes when an assignment opens and closes. Attempts under way end with it: none lasts beyond the new closing, and
 * one that only the old closing would have cut short gets its whole time. Those of who has left the class do too.
 */
export async function moveWindow(
  db: Db | DbTransaction,
  { id, opensAt, closesAt }: { id: string; opensAt: Date; closesAt: Date },
): Promise<void> {
  await db.$executeRaw`
    WITH "assignment" AS (
      UPDATE "Assignment" SET "opensAt" = ${opensAt}::timestamp, "closesAt" = ${closesAt}::timestamp
      WHERE "id" = ${id} RETURNING *
    )
    UPDATE "Attempt" AS "attempt" SET "dueAt" = LEAST("assignment"."closesAt",
      "attempt"."startedAt" + make_interval(secs => ceil("assignment"."timeLimitSeconds" * (100 + COALESCE((
        SELECT "extraTimePercent" FROM "Membership"
        WHERE "classId" = "assignment"."classId" AND "learnerId" = "attempt"."learnerId"
      ), 0)) / 100.0)))
    FROM "assignment"
    WHERE "attempt"."assignmentId" = "assignment"."id" AND "attempt"."finishedAt" IS NULL`;
}

/** Sets a member's extra time, for attempts under way too; false when the class has no such member. */
export async function setExtraTime(
  db: Db,
  { classId, membershipId, percent }: { classId: string; membershipId: string; percent: number },
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH "member" AS (
      UPDATE "Membership" SET "extraTimePercent" = ${percent}::int
      WHERE "id" = ${membershipId} AND "classId" = ${classId} RETURNING *
    ), "moved" AS (
      UPDATE "Attempt" AS "attempt" SET "dueAt" = LEAST("assignment"."closesAt",
        "attempt"."startedAt" + make_interval(secs => ceil("assignment"."timeLimitSeconds" * (100 + "member"."extraTimePercent") / 100.0)))
      FROM "Assignment" AS "assignment", "member"
      WHERE "attempt"."assignmentId" = "assignment"."id" AND "assignment"."classId" = "member"."classId"
        AND "attempt"."learnerId" = "member"."learnerId" AND "attempt"."finishedAt" IS NULL
    )
    SELECT 1 FROM "member"`;
  return rows.length > 0;
}

/** Deletes an assignment with all attempts made for it. */
export async function deleteAssignmentRow(db: Db, id: string): Promise<void> {
  await db.assignment.deleteMany({ where: { id } });
}
