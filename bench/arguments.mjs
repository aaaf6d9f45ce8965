import { Refusal } from "@/scripts/setup/refusal.mjs";
import { measures } from "./measures/measures.mjs";
import { targets } from "./targets.mjs";

const measureNames = Object.keys(measures);

/** Several measures under one name. */
const groups = {
  pages: ["first-paint", "first-answer", "weight", "taps"],
  loads: ["burst", "kill", "class"],
};

const flags = { "--help": "isHelp", "--quick": "isQuick", "--keep": "isKept", "--table": "isTable" };
const only = "--only=";

/** What was asked for: `{ names, isQuick, isKept, isHelp, isTable }`, `names` being measures in their order. */
export function readArguments(args) {
  const wish = { names: measureNames, isQuick: false, isKept: false, isHelp: false, isTable: false };
  for (const arg of args) {
    if (flags[arg]) wish[flags[arg]] = true;
    else if (arg.startsWith(only)) wish.names = measuresOf(arg.slice(only.length).split(","));
    else throw new Refusal(`${arg} is not known here: npm run bench -- --help says what is.`);
  }
  if (wish.isQuick && wish.isKept) throw new Refusal("What --quick measures is too little to be kept.");
  const isWhole = wish.names.length === measureNames.length && !wish.isQuick;
  return { ...wish, isKept: wish.isKept || isWhole };
}

function measuresOf(words) {
  const wanted = new Set(words.flatMap(measuresNamed));
  return measureNames.filter((name) => wanted.has(name));
}

function measuresNamed(word) {
  if (groups[word]) return groups[word];
  if (measures[word]) return [word];
  const row = targets.find(({ id }) => id === word);
  if (row) return [row.measure];
  const known = [...Object.keys(groups), ...measureNames].join(", ");
  throw new Refusal(`There is no row ${word}: there are ${known}, and each row of the table by its id.`);
}

export const help = `npm run bench [-- --only=ROW,ROW] [--quick] [--keep] [--table]

Measures Sanad beside its floors in the same run, prints a table of figures and targets, and writes all figures to
.data/bench.json. A whole run takes a quarter of an hour, wants the machine to itself, and renews docs/benchmarks.md.

  --only=ROW,ROW  only these: rows or measures by name, or the groups pages, loads
  --quick         little of each, to see that it works; its figures mean nothing
  --keep          with --only: renews these rows of docs/benchmarks.md
  --table         measures nothing: writes docs/benchmarks.md again, after a change in bench/reasons.json

Measures: ${measureNames.join(", ")}.
Rows: ${targets.map(({ id }) => id).join(", ")}.`;
