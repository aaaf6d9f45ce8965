import { missesOf } from "./misses.mjs";
import { notesOf } from "./notes.mjs";
import { tableOf } from "./table.mjs";

/** The text of docs/benchmarks.md. */
export function documentOf({ machine, rows }, reasons) {
  const misses = missesOf(rows, reasons);
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  return `# Benchmarks

Written by \`npm run bench\` ([how it measures](decisions/0025-figures-stand-beside-a-floor.md)); edit
\`bench/reasons.json\`, not this. Every figure is a median. What is compared was measured in turns in the same run, so
that ratios hold where absolute figures do not. Slow 3G is 400 ms and 400 kbit/s, slow 4G 150 ms and 1.6 Mbit/s, both
with a quarter of this machine's processor; pages are first visits.

${machineOf(machine)} Measured on ${days(rows)}.

${count("aim")} of ${rows.length} targets reach the aim, ${count("must")} only what must be, ${count("missed")} miss it.

${tableOf(rows)}

## What lies behind some figures

${listed(notesOf(rows))}

## Targets missed

${listed(misses)}
`;
}

const machineOf = ({ cores, memoryGb, system, node, chromium, postgres, loadBefore }) =>
  `${cores} cores, ${memoryGb} GB of memory, ${system}; Node ${node}, Chromium ${chromium}, PostgreSQL ${postgres}; ` +
  `load before the run ${loadBefore}.`;

function days(rows) {
  const all = [...new Set(rows.map(({ day }) => day))].sort();
  return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : all[0];
}

const listed = (sentences) => (sentences.length > 0 ? sentences.map((one) => `- ${one}`).join("\n") : "None.");
