// npm run scaling: what each audience needs, from what one request was measured to cost. --measure measures again (a built
// Sanad and a Postgres are needed), --write puts the tables into docs/scaling.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Assumed, Measured } from "./scaling/figures";
import { scalingTables, withTables } from "./scaling/tables";

const help = `npm run scaling -- [--measure] [--write]

Prints what a class, a school, a country and the world need: scripts/scaling/measured.json holds what one request costs,
scripts/scaling/assumed.json who learns, at what pace and at what prices. Change them and run it again.
  --measure   measures what a request costs, with the built application and a Postgres of its own (npm run build)
  --write     puts the tables into docs/scaling.md`;

const at = (path: string) => join(import.meta.dirname, "..", path);
const measuredFile = at("scripts/scaling/measured.json");
const documentFile = at("docs/scaling.md");
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

async function measureAgain(): Promise<void> {
  // Plain JavaScript, as all that starts servers here is; what it gives is read by `Measured`.
  const file = at("scripts/scaling/measure/measure.mjs");
  const { measureCosts } = await import(file);
  const before = Measured.parse(readJson(measuredFile));
  const { machine, costs } = await measureCosts();
  const measured = Measured.parse({ ...before, on: new Date().toISOString().slice(0, 10), machine, costs });
  writeFileSync(measuredFile, `${JSON.stringify(measured, null, 2)}\n`);
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--measure" && arg !== "--write");
  if (unknown.length > 0) {
    console.log(help);
    return unknown[0] === "--help" ? 0 : 2;
  }
  if (args.includes("--measure")) await measureAgain();
  const tables = scalingTables(
    Measured.parse(readJson(measuredFile)),
    Assumed.parse(readJson(at("scripts/scaling/assumed.json"))),
  );
  for (const [name, table] of Object.entries(tables)) console.log(`${name}\n${table}\n`);
  if (args.includes("--write")) writeFileSync(documentFile, withTables(readFileSync(documentFile, "utf8"), tables));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
