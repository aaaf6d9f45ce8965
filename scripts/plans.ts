// Fills a Postgres with answers, sends the requests that learners and teachers send, and reads the plans that the database
// ran: plans.ts ANSWERS. Exit 1 where one reads a large table from end to end, or touches more because others answered.
import pg from "pg";
import { seededRng } from "@/domain/rng";
import { forgetGuards } from "@/server/assignments/guarded-items";
import { postgresClient } from "@/server/db/client";
import { prepareDatabase } from "@/server/db/setup/prepare";
import { env } from "@/server/env";
import { makeTestContext } from "@/server/testing/factories";
import { fill } from "./plans/fill";
import { hotVerbs, prepare } from "./plans/hot-verbs";
import { namedSession, readPlans } from "./plans/plan-log";
import { plansReport, type TableSize } from "./plans/plans-report";
import { makeSubjects, type Subjects } from "./plans/subjects";

/** Rounds of each request on one connection: after five, the database may keep one plan for all parameters. */
const rounds = 8;
const now = new Date("2026-11-21T08:00:00.000Z");

async function sendAll(url: string, subjects: Subjects, phase: string): Promise<void> {
  for (const verb of hotVerbs) {
    const db = postgresClient(namedSession(url, `${phase}/${verb.name}`));
    for (let round = 0; round < rounds; round++) {
      const newcomer = makeTestContext(subjects.learner.db, { now, rng: seededRng(`${verb.name}|${round}`) });
      const asking = { subjects, newcomer, as: (who: typeof newcomer) => ({ ...who, db }) };
      forgetGuards(db);
      mustSucceed(verb.name, await verb.run(asking, await prepare(asking)));
    }
    await db.$disconnect();
  }
}

/** A refused request asks less than one that is served: its plans would prove nothing. */
function mustSucceed(name: string, outcome: unknown): void {
  if (typeof outcome === "object" && outcome !== null && "ok" in outcome && !outcome.ok)
    throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`);
}

async function run(url: string, answers: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const db = postgresClient(url);
  const subjects = await makeSubjects(db, now);
  const few = Math.floor(answers / 10);
  for (const [first, size] of [
    [0, few],
    [few, answers],
  ] as const) {
    const started = performance.now();
    await fill(client, { first, answers: size });
    console.error(`${size} answers filled in ${Math.round((performance.now() - started) / 1000)} s`);
    await sendAll(url, subjects, `${size}`);
  }
  const { text, faults } = plansReport(await readPlans(client), await tableSizes(client), [few, answers]);
  console.log(text);
  await db.$disconnect();
  await client.end();
  return faults.length > 0 ? 1 : 0;
}

async function tableSizes(client: pg.Client): Promise<TableSize[]> {
  const { rows } = await client.query<TableSize>(
    `SELECT relname AS "name", reltuples::float8 AS "rows", pg_total_relation_size(oid)::float8 AS "bytes"
     FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'sample%'`,
  );
  return rows;
}

const { databaseUrl } = env();
if (!databaseUrl) throw new Error("Plans are read on a Postgres: set DATABASE_URL to an empty one.");
await prepareDatabase(async () => {});
process.exitCode = await run(databaseUrl, Number(process.argv[2] ?? 300_000));
