import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { Refusal } from "@/scripts/setup/refusal.mjs";
import { findPostgres } from "@/scripts/test/postgres.mjs";
import { documentOf } from "./report/document.mjs";
import { describeMachine } from "./report/machine.mjs";
import { notesOf } from "./report/notes.mjs";
import { renewed, rowsOf } from "./report/rows.mjs";
import { printedTable } from "./report/table.mjs";
import { runMeasures } from "./run-measures.mjs";

const lastRun = ".data/bench.json";
const keptRun = "docs/benchmarks.json";
const keptTable = "docs/benchmarks.md";

/** Measures what was asked for. Gives 1 when a measure failed; a missed target is a figure like any other. */
export async function bench({ names, isQuick, isKept }) {
  if (!findPostgres())
    throw new Refusal("Benchmarks need a Postgres: on Debian and Ubuntu, apt-get install postgresql.");
  const machine = await describeMachine();
  const { found, failures } = await runMeasures(names, { isQuick });
  const rows = rowsOf(found, new Date().toISOString().slice(0, 10));
  console.log(`\n${printedTable(rows)}\n\n${notesOf(rows).join("\n")}\n`);
  write(lastRun, { machine, rows });
  for (const { name, error } of failures) console.error(`${name} failed: ${error.stack ?? error}`);
  if (isKept && failures.length === 0) keep({ machine, rows });
  return failures.length > 0 ? 1 : 0;
}

/** The kept table with these rows in it; others stay as they were measured. */
function keep({ machine, rows }) {
  const earlier = existsSync(inRoot(keptRun)) ? JSON.parse(readFileSync(inRoot(keptRun), "utf8")).rows : [];
  const kept = { machine, rows: renewed(earlier, rows.map(withoutSamples)) };
  const reasons = JSON.parse(readFileSync(inRoot("bench/reasons.json"), "utf8"));
  write(keptRun, kept);
  writeFileSync(inRoot(keptTable), documentOf(kept, reasons));
}

const withoutSamples = ({ figure: { samples: _, ...figure }, ...row }) => ({ ...row, figure });

function write(file, value) {
  mkdirSync(inRoot(".data"), { recursive: true });
  writeFileSync(inRoot(file), `${JSON.stringify(value, null, 2)}\n`);
}
