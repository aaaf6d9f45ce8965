import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { Refusal } from "@/scripts/setup/refusal.mjs";
import { findPostgres } from "@/scripts/test/postgres.mjs";
import { mayInstall } from "@/scripts/test/system-packages.mjs";
import { documentOf } from "./report/document.mjs";
import { describeMachine } from "./report/machine.mjs";
import { notesOf } from "./report/notes.mjs";
import { renewed, rowsOf } from "./report/rows.mjs";
import { printedTable } from "./report/table.mjs";
import { runMeasures } from "./run-measures.mjs";

const lastRun = ".data/bench.json";
const keptRun = "docs/benchmarks.json";
const keptTable = "docs/benchmarks.md";

/**
 * Measures what was asked for. `loadBefore`: how many processes wanted a core in the minute before. Gives 1
 * when a measure failed; a missed target is a figure like any other.
 */
export async function bench({ names, isQuick, isKept, loadBefore }) {
  if (!findPostgres() && !mayInstall())
    throw new Refusal("Benchmarks need a Postgres: on Debian and Ubuntu, apt-get install postgresql.");
  const machine = { ...(await describeMachine()), loadBefore: Number(loadBefore.toFixed(1)) };
  const { found, failures } = await runMeasures(names, { isQuick });
  const rows = rowsOf(found, new Date().toISOString().slice(0, 10));
  console.log(`\n${printedTable(rows)}\n\n${notesOf(rows).join("\n")}\n`);
  write(lastRun, { machine, rows });
  for (const { name, error } of failures) console.error(`${name} failed: ${error.stack ?? error}`);
  if (isKept) keep({ machine, rows });
  return failures.length > 0 ? 1 : 0;
}

/** The kept table with these rows in it; others stay as they were measured. */
function keep({ machine, rows }) {
  write(keptRun, { machine, rows: renewed(readJson(keptRun)?.rows ?? [], rows.map(withoutSamples)) });
  writeTable();
}

/** Writes the table again from the figures that are kept, with the reasons as they stand now. */
export function writeTable() {
  const kept = readJson(keptRun);
  if (!kept) throw new Refusal("No figures are kept yet: npm run bench measures them.");
  writeFileSync(inRoot(keptTable), documentOf(kept, readJson("bench/reasons.json")));
  return 0;
}

const readJson = (file) => (existsSync(inRoot(file)) ? JSON.parse(readFileSync(inRoot(file), "utf8")) : undefined);

const withoutSamples = ({ figure: { samples: _, ...figure }, ...row }) => ({ ...row, figure });

function write(file, value) {
  mkdirSync(inRoot(".data"), { recursive: true });
  writeFileSync(inRoot(file), `${JSON.stringify(value, null, 2)}\n`);
}
