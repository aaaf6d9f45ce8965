import { requireBenchPackage } from "./packages.mjs";

/** As many as a small school sends at once. */
export const connections = 32;

/** Responses a second that a server gives to `connections` clients for `seconds`; refuses any that is not 200. */
export async function servedPerSecond(address, { path, headers = {}, seconds }) {
  const autocannon = requireBenchPackage("autocannon");
  const result = await autocannon({ url: `${address}${path}`, connections, duration: seconds, headers });
  refuseFailures(result, path);
  return result["2xx"] / result.duration;
}

/** Requests done a second, each sent once: `requests` is a list of `{ method, path, headers, body }`. */
export async function donePerSecond(address, requests) {
  const autocannon = requireBenchPackage("autocannon");
  const queues = dealt(requests, connections);
  let clients = 0;
  let last = 0;
  const from = performance.now();
  const run = autocannon({
    url: address,
    connections,
    amount: requests.length,
    setupClient: (client) => client.setRequests(queues[clients++ % connections]),
  });
  // It notices only once a second that all is done.
  run.on("response", () => {
    last = performance.now();
  });
  const result = await run;
  refuseFailures(result, requests[0].path);
  return result["2xx"] / ((last - from) / 1000);
}

const dealt = (all, hands) => Array.from({ length: hands }, (_, hand) => all.filter((_one, at) => at % hands === hand));

function refuseFailures(result, path) {
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0)
    throw new Error(`${path}: ${failed} requests failed, by status ${JSON.stringify(result.statusCodeStats)}`);
  if (result["2xx"] === 0) throw new Error(`${path}: nothing was served in ${result.duration} s`);
}
