import pg from "pg";
import { run, typescript } from "../setup/run.mjs";

/**
 * The law, counted: every acknowledged answer is in the database exactly once, as it was sent, and every result is the
 * one that the stored answers give.
 */
export async function countLaw(tally, settings) {
  const rows = await storedAnswers(settings);
  const times = new Map();
  for (const { place } of rows) times.set(place, (times.get(place) ?? 0) + 1);
  const given = new Map(rows.map(({ place, given }) => [place, given]));
  const acknowledged = [...tally.acknowledged];
  const isTold = ({ result }, stored) =>
    !result || (result.correct === stored?.correct && result.score === stored?.score);
  const results = await storedResults(settings);
  return {
    acknowledged: acknowledged.length,
    stored: rows.length,
    lost: acknowledged.filter(([place]) => !times.has(place)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
    changed: acknowledged.filter(([place, answer]) => times.has(place) && !isSame(given.get(place), answer)).length,
    toldOtherwise: [...tally.attempts].filter(([id, learner]) => !isTold(learner, results.get(id))).length,
    ...(await recomputed(settings)),
    gaveUp: tally.gaveUp,
    unexpected: tally.unexpected.length,
  };
}

/** What `countLaw` gives where nothing went wrong. */
export const kept = { lost: 0, doubled: 0, changed: 0, toldOtherwise: 0, differing: 0, gaveUp: 0, unexpected: 0 };

/** One line for whoever reads the run. */
export function print(title, tally, counts) {
  const again = Object.entries(tally.sentAgain).map(([why, count]) => `${why} × ${count}`);
  console.log(
    `${title}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(
        ", ",
      )}; sent again: ${again.join(", ") || "none"}; ms p50 ${percentile(tally, 0.5)}, p99 ${percentile(tally, 0.99)}`,
  );
  for (const line of tally.unexpected.slice(0, 5)) console.log(line);
}

function percentile({ latenciesMs }, share) {
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const storedAnswers = (settings) =>
  query(settings, `SELECT "attemptId" || ' ' || "itemId" AS place, "given" FROM "Answer"`);

async function storedResults(settings) {
  const rows = await query(settings, `SELECT "id", "correct", "score" FROM "Attempt" WHERE "finishedAt" IS NOT NULL`);
  return new Map(rows.map(({ id, ...result }) => [id, result]));
}

/** Straight to the server, whatever stands between it and the application. */
export async function query({ DATABASE_URL, DIRECT_DATABASE_URL }, sql, parameters = []) {
  const client = new pg.Client({ connectionString: DIRECT_DATABASE_URL || DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** Every stored answer graded again: how many results there are, and how many differ from their answers. */
export async function recomputed(settings) {
  const { code, output } = await run(process.execPath, typescript("scripts/recompute-scores.ts"), { env: settings });
  const [, results, differing] = /, (\d+) results added up, (\d+) differ/.exec(output) ?? [];
  if (code > 1 || differing === undefined) throw new Error(output);
  return { results: Number(results), differing: Number(differing) };
}

/** JSON as the database keeps it: the order of names in an object is lost. */
const isSame = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
