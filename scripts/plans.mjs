// npm run plans: fills a Postgres of its own with answers and reads the plans of the requests that are sent most.
import "./setup/require-node.mjs";

const { runCommand } = await import("./setup/command.mjs");
const { setUp } = await import("./setup/setup.mjs");
const { readPlans } = await import("./plans/run.mjs");

const help = `npm run plans -- [--answers=300000]

Starts a Postgres of its own in the folder for temporary files, fills it with so many answers, sends every request that
learners and teachers send often, and reads the plan of each statement that they sent. Exit 1 where one reads a large
table from end to end, or touches more pages than it did with a tenth of the answers. 10000000 answers take
8 GB and ten minutes.`;

await runCommand(async () => {
  const [given, ...rest] = process.argv.slice(2);
  const answers = /^--answers=([1-9]\d{4,8})$/u.exec(given ?? "--answers=300000")?.[1];
  if (answers === undefined || rest.length > 0) {
    console.log(help);
    return given === "--help" ? 0 : 1;
  }
  await setUp();
  return (await readPlans(answers)) ?? 1;
});
