import { explain, isUnreachable, tailOf } from "../setup/explain.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run, typescript } from "../setup/run.mjs";
import { say } from "../setup/say.mjs";

/** Brings the database to what this version needs; again it changes nothing. */
export async function prepareDatabase() {
  say("Preparing the database");
  const { code, output } = await run(process.execPath, typescript("scripts/prepare-database.ts"));
  if (code !== 0) throw new Refusal(reasonIn(output));
}

function reasonIn(output) {
  if (process.env.DATABASE_URL && isUnreachable(output))
    return `The database that DATABASE_URL names cannot be reached (${tailOf(output, 1)}): start it, or correct the address.`;
  return explain(output) ?? `The database cannot be prepared:\n${tailOf(output)}`;
}
