import type pg from "pg";
import { questionsOfAttempt, rowCounts } from "./row-counts";

const tables = ["Learner", "Membership", "Attempt", "AttemptItem", "Answer", "Share", "Report"];

/** 128 bits in base64url, as the ids of rows are: the same for the same name and number. */
const idOf = (name: string, number: string) =>
  `translate(encode(decode(md5('${name}' || (${number})), 'hex'), 'base64'), '+/=', '-_')`;

/**
 * Fills the tables until there are so many answers: two thirds of them of guests, the rest of classes of thirty that
 * were given assignments. Questions are copied from attempts that are there, so that they are real ones. `first`: how
 * many answers came from here before; 0 on a database that holds only what verbs made.
 */
export async function fill(client: pg.Client, { first, answers }: { first: number; answers: number }): Promise<void> {
  const from = rowCounts(first);
  const to = rowCounts(answers);
  await client.query("SET session_replication_role = replica; SET synchronous_commit = off");
  await client.query("SET maintenance_work_mem = '512MB'; SET work_mem = '64MB'");
  const indexes = await takeIndexes(client);
  await client.query(samples);
  for (const statement of [...ofTeachers(from, to), ...ofLearners(from, to), ...ofAttempts(from, to)])
    await client.query(statement);
  for (const statement of indexes) await client.query(statement);
  await client.query("RESET session_replication_role");
  // As autovacuum leaves them: without its statistics and its map the planner knows nothing of the tables.
  await client.query("VACUUM (ANALYZE)");
}

/** Drops what slows filling, and gives the statements that make it again. Foreign keys stay: nothing checks them now. */
async function takeIndexes(client: pg.Client): Promise<string[]> {
  const { rows: indexes } = await client.query<{
    name: string;
    table: string;
    made: string;
    constraint: string | null;
  }>(
    `SELECT quote_ident(i.relname) AS name, quote_ident(t.relname) AS table, pg_get_indexdef(i.oid) AS made,
       quote_ident(c.conname) AS constraint
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
     LEFT JOIN pg_constraint c ON c.conindid = i.oid AND c.contype = 'p'
     WHERE t.relname = ANY($1) AND NOT EXISTS (
       SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.oid)
     ORDER BY i.relname`,
    [tables],
  );
  for (const { name, table, constraint } of indexes)
    await client.query(constraint ? `ALTER TABLE ${table} DROP CONSTRAINT ${constraint}` : `DROP INDEX ${name}`);
  return indexes.map(({ table, made, constraint, name }) =>
    constraint ? `${made}; ALTER TABLE ${table} ADD CONSTRAINT ${constraint} PRIMARY KEY USING INDEX ${name}` : made,
  );
}

/** Attempts that verbs made, by number, with their questions: every filled one is a copy of one of them. */
const samples = `
  CREATE TABLE IF NOT EXISTS "sample" AS
    SELECT row_number() OVER (ORDER BY "id") - 1 AS "number", "id", "setHash", "lang", "seed" FROM "Attempt"
    WHERE "assignmentId" IS NULL AND "dailyOn" IS NULL
      AND (SELECT count(*) FROM "AttemptItem" WHERE "attemptId" = "Attempt"."id") = ${questionsOfAttempt};
  CREATE TABLE IF NOT EXISTS "sampleItem" AS
    SELECT "sample"."number", "place"."position", "place"."itemId", "place"."itemVersion", "item"."body" -> 'key' AS "key"
    FROM "sample" JOIN "AttemptItem" AS "place" ON "place"."attemptId" = "sample"."id"
    JOIN "Item" AS "item" ON "item"."id" = "place"."itemId" AND "item"."version" = "place"."itemVersion";
  CREATE UNIQUE INDEX IF NOT EXISTS "sampleItem_place" ON "sampleItem" ("number", "position");
  ANALYZE "sample", "sampleItem"`;

type Counts = ReturnType<typeof rowCounts>;
const numbers = (from: number, to: number) => `generate_series(${from}, ${to - 1}) AS n`;
const started = (number: string) => `timestamp '2024-11-21' + (${number}) % 730 * interval '1 day'`;

const ofTeachers = (from: Counts, to: Counts): string[] => [
  `INSERT INTO "User" ("id", "email") SELECT ${idOf("user", "n")}, 'teacher' || n || '@school.example'
   FROM ${numbers(from.teachers, to.teachers)}`,
  `INSERT INTO "Session" ("id", "sessionToken", "userId", "expires")
   SELECT ${idOf("session", "n")}, ${idOf("token", "n")}, ${idOf("user", "n")}, timestamp '2027-01-01'
   FROM ${numbers(from.teachers, to.teachers)}`,
  `INSERT INTO "Class" ("id", "ownerId", "name", "code", "createdAt", "eraseOn")
   SELECT ${idOf("class", "n")}, ${idOf("user", `n % ${to.teachers}`)}, 'Class ' || n, upper(to_hex(n)),
     ${started("n")}, CASE WHEN n % 3 = 0 THEN '2027-09-01' ELSE '2027-07-01' END
   FROM ${numbers(from.classes, to.classes)}`,
  `INSERT INTO "Assignment" ("id", "classId", "setHash", "mode", "count", "seed", "isShuffled", "opensAt", "closesAt",
     "attemptsMax", "feedback", "createdAt")
   SELECT ${idOf("assignment", "n")}, ${idOf("class", `n / ${to.assignmentsOfClass}`)}, "sample"."setHash", 'practice', 10,
     "sample"."seed", false, ${started("n")}, ${started("n")} + interval '7 days', 1, 'each', ${started("n")}
   FROM ${numbers(from.assignments, to.assignments)} JOIN "sample" ON "number" = n % (SELECT count(*) FROM "sample")`,
  `INSERT INTO "AssignmentItem" ("assignmentId", "lang", "position", "itemId", "itemVersion")
   SELECT ${idOf("assignment", "n")}, "lang", "position", "itemId", "itemVersion"
   FROM ${numbers(from.assignments, to.assignments)} JOIN "sampleItem" ON "number" = n % (SELECT count(*) FROM "sample"),
     unnest(ARRAY['ar', 'en']) AS "lang"`,
  `INSERT INTO "SetVersion" ("hash", "slug", "definition", "ledgerHash", "importedAt")
   SELECT md5('set' || n), 't-' || md5('set' || n), "definition" || jsonb_build_object('slug', 't-' || md5('set' || n)),
     "ledgerHash", ${started("n")}
   FROM ${numbers(from.sets, to.sets)}, (SELECT * FROM "SetVersion" ORDER BY "slug" LIMIT 1) AS "one"`,
  `INSERT INTO "TeacherSet" ("id", "ownerId", "slug", "access", "revision", "step", "lastStep", "createdAt", "changedAt", "publishedAt")
   SELECT ${idOf("set", "n")}, ${idOf("user", `n % ${to.teachers}`)}, 't-' || md5('set' || n),
     (CASE WHEN n % 2 = 0 THEN 'public' ELSE 'private' END)::"SetAccess", 1, 1, 1, ${started("n")}, ${started("n")}, ${started("n")}
   FROM ${numbers(from.sets, to.sets)}`,
  `INSERT INTO "TeacherSetVersion" ("setId", "number", "hash", "publishedAt")
   SELECT ${idOf("set", "n")}, 1, md5('set' || n), ${started("n")} FROM ${numbers(from.sets, to.sets)}`,
  // A question of each set is its teacher's own, in words that no other has.
  `INSERT INTO "Item" ("id", "version", "kind", "lang", "body", "ledgerHash")
   SELECT md5('item' || n), 'v', "kind", "lang", "body" || '{"byTeacher": true}', "ledgerHash"
   FROM ${numbers(from.sets, to.sets)}, (SELECT * FROM "Item" ORDER BY "id" LIMIT 1) AS "one"`,
  `INSERT INTO "SetVersionItem" ("hash", "lang", "position", "itemId", "itemVersion")
   SELECT md5('set' || n), 'ar', 0, md5('item' || n), 'v' FROM ${numbers(from.sets, to.sets)}`,
];

const ofLearners = (from: Counts, to: Counts): string[] => [
  `INSERT INTO "Learner" ("id", "createdAt") SELECT ${idOf("learner", "n")}, ${started("n")}
   FROM ${numbers(from.learners, to.learners)}`,
  `INSERT INTO "Membership" ("id", "classId", "learnerId", "nickname", "joinedAt")
   SELECT ${idOf("member", "n")}, ${idOf("class", `n / ${to.learnersOfClass}`)}, ${idOf("learner", "n")}, 'n' || n, ${started("n")}
   FROM ${numbers(from.members, to.members)}`,
];

/** Those of classes and those of guests are numbered apart, so that filling can go on where it stopped. */
const ofAttempts = (from: Counts, to: Counts): string[] => {
  const assignment = `n / ${to.learnersOfClass}`;
  const inClass = `n / (${to.learnersOfClass * to.assignmentsOfClass}) * ${to.learnersOfClass} + n % ${to.learnersOfClass}`;
  const guest = `(n * 7919::bigint) % ${to.learners}`;
  return [
    attempts({ name: "assigned", numbers: numbers(from.assigned, to.assigned), learner: inClass, assignment }),
    attempts({ name: "free", numbers: numbers(from.free, to.free), learner: guest, assignment: null }),
    `INSERT INTO "Share" ("id", "attemptId", "version", "createdAt")
     SELECT ${idOf("share", "n")}, ${idOf("free", "n")}, 1, ${started("n")}
     FROM ${numbers(from.free, to.free)} WHERE n % 30 = 0`,
    `INSERT INTO "Report" ("id", "itemId", "itemVersion", "learnerId", "reason", "createdAt")
     SELECT ${idOf("report", "n")}, "itemId", "itemVersion", ${idOf("learner", `n / 200`)}, 'unclear', ${started("n")}
     FROM ${numbers(from.free, to.free)} JOIN "sampleItem" ON "number" = n % (SELECT count(*) FROM "sample") AND "position" = 0
     WHERE n % 200 = 0`,
  ];
};

type Attempts = { name: string; numbers: string; learner: string; assignment: string | null };

/** Nine of ten are finished; seven of ten answers are right. One statement a table, so that rows come in order of time. */
function attempts({ name, numbers: series, learner, assignment }: Attempts): string {
  const places = `${series} JOIN "sampleItem" ON "number" = n % (SELECT count(*) FROM "sample")`;
  const isRight = `(n * 13 + "position" * 7) % 10 < 7`;
  return `
    INSERT INTO "Attempt" ("id", "learnerId", "setHash", "lang", "mode", "seed", "startedAt", "assignmentId", "ordinal",
      "dailyOn", "finishedAt", "correct", "total", "score")
    SELECT ${idOf(name, "n")}, ${idOf("learner", learner)}, "setHash", "lang", 'practice', "seed", ${started("n")},
      ${assignment === null ? "NULL, NULL" : `${idOf("assignment", assignment)}, 1`}, NULL,
      CASE WHEN n % 10 > 0 THEN ${started("n")} + interval '5 minutes' END, CASE WHEN n % 10 > 0 THEN 7 END,
      CASE WHEN n % 10 > 0 THEN 10 END, CASE WHEN n % 10 > 0 THEN 0.7 END
    FROM ${series} JOIN "sample" ON "number" = n % (SELECT count(*) FROM "sample");
    INSERT INTO "AttemptItem" ("attemptId", "position", "itemId", "itemVersion")
    SELECT ${idOf(name, "n")}, "position", "itemId", "itemVersion" FROM ${places};
    INSERT INTO "Answer" ("attemptId", "itemId", "sequence", "given", "earned", "isCorrect", "answeredAt")
    SELECT ${idOf(name, "n")}, "itemId", 1, "key", (${isRight})::int, ${isRight},
      ${started("n")} + "position" * interval '30 seconds' FROM ${places}`;
}
