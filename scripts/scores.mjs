// npm run scores: grades every stored answer again and says whether the stored results agree.
import "./setup/require-node.mjs";

const { runCommand } = await import("./setup/command.mjs");
const { run, typescript } = await import("./setup/run.mjs");
const { setUp } = await import("./setup/setup.mjs");
const { loadEnvFiles } = await import("./start/settings.mjs");

const help = `npm run scores

Grades every stored answer again with the question as it was asked, adds up every result, and says how many differ from
what is stored. Changes nothing. Exit 1 when some differ. Stop Sanad first, unless DATABASE_URL names a Postgres.`;

await runCommand(async () => {
  if (process.argv.length > 2) {
    console.log(help);
    return process.argv[2] === "--help" ? 0 : 1;
  }
  loadEnvFiles("production");
  await setUp();
  return (await run(process.execPath, typescript("scripts/recompute-scores.ts"), { show: true })).code;
});
