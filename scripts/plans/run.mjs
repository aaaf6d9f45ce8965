import { run, typescript } from "../setup/run.mjs";
import { startPostgres } from "../test/postgres.mjs";
import { noSettings } from "../test/sanad.mjs";

/** Settings of a server that can write down each plan that it ran, with what that touched, and that knows a real one's memory. */
const planLogging = {
  logging_collector: "on",
  log_destination: "jsonlog",
  log_rotation_size: "0",
  log_rotation_age: "0",
  session_preload_libraries: "auto_explain",
  "auto_explain.log_analyze": "on",
  "auto_explain.log_timing": "off",
  "auto_explain.log_buffers": "on",
  "auto_explain.log_nested_statements": "on",
  "auto_explain.log_format": "json",
  shared_buffers: "1GB",
  max_wal_size: "8GB",
};

/** Reads the plans of the hot requests on a Postgres that is filled with so many answers: the exit code, undefined without one. */
export async function readPlans(answers) {
  const postgres = await startPostgres({ also: planLogging });
  if (!postgres) return undefined;
  const env = { ...noSettings, NODE_ENV: "test", DATABASE_URL: postgres.url };
  const { code } = await run(process.execPath, typescript("scripts/plans.ts", String(answers)), { show: true, env });
  await postgres.stop();
  return code;
}
