import { availableParallelism } from "node:os";
import { query } from "../../faults/law.mjs";
import { openSite } from "../../faults/site.mjs";
import { listenerOn, processorMs } from "./processes.mjs";
import { requestsOf } from "./requests.mjs";
import { openWire } from "./wire.mjs";

const learners = 200;
const pictures = 20;
const warmUp = { learners: 40, pictures: 4 };

/**
 * What one request of each kind costs the built app on a Postgres that keeps what it commits: milliseconds of processor
 * time of both, which hardly depend on what else the machine does, and bytes sent, compressed as browsers ask for it.
 */
export async function measureCosts() {
  const site = await openSite();
  try {
    const wire = openWire(site.application.address);
    for (const { run } of requestsOf(wire, warmUp)) await run();
    const app = listenerOn(site.application.port);
    const database = listenerOn(site.postgres.port);
    const costs = {};
    for (const { name, count, run } of requestsOf(wire, { learners, pictures }))
      costs[name] = await costOf({ count, run, app, database, wire });
    wire.close();
    const [{ server_version: postgres }] = await query(site.settings, "SHOW server_version");
    const machine = `${availableParallelism()} cores, Node ${process.versions.node}, PostgreSQL ${postgres.split(" ")[0]}, loopback`;
    return { machine, costs };
  } finally {
    await site.close();
  }
}

async function costOf({ count, run, app, database, wire }) {
  const read = () => [processorMs(app), processorMs(database), wire.bytes()];
  const before = read();
  await run();
  const [appMs, databaseMs, bytes] = read().map((now, at) => (now - before[at]) / count);
  return { appMs: rounded(appMs), databaseMs: rounded(databaseMs), bytes: Math.round(bytes) };
}

const rounded = (ms) => Math.round(ms * 100) / 100;
