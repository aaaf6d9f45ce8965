import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { tailOf } from "../setup/explain.mjs";
import { inRoot, root } from "../setup/paths.mjs";
import { run, startProgram, typescript } from "../setup/run.mjs";
import { freePort } from "../start/port.mjs";
import { noSettings } from "../test/sanad.mjs";

const host = "127.0.0.1";
const readyWithinMs = 60_000;

/** The same in every process of a site, as its operator sets it. */
export const authSecret = "a secret for the tests of faults, and of nothing else";

/** What an instance of a site on Postgres is started with; nothing of whoever runs the tests. */
export const settingsOf = (databaseUrl, more = {}) => ({
  ...noSettings,
  NODE_ENV: "production",
  DATABASE_URL: databaseUrl,
  AUTH_SECRET: authSecret,
  SANAD_DATA: "/nonexistent",
  ...more,
});

/** Brings an empty database to this version, as a deployment does. */
export async function prepare(settings) {
  const { code, output } = await run(process.execPath, typescript("scripts/prepare-database.ts"), { env: settings });
  if (code !== 0) throw new Error(output);
}

/**
 * The built application on a port of its own, ready to answer: `{ address, port, kill, stop, startAgain }`. `folder`: where it
 * was built.
 */
export async function startApplication(settings, { folder = root, port: asked = 0 } = {}) {
  const port = asked || (await freePort({ host, port: 0 }));
  const address = `http://${host}:${port}`;
  const start = () => startServer({ settings: { SITE_URL: address, ...settings }, folder, port, address });
  let server = await start();
  return {
    address,
    port,
    /** Ends it at once, in the middle of whatever it does. */
    kill: () => server.end("SIGKILL"),
    /** Asks it to end: what it has taken on it still answers. */
    stop: () => server.end("SIGTERM"),
    async startAgain() {
      server = await start();
    },
    said: () => server.said(),
  };
}

async function startServer({ settings, folder, port, address }) {
  const child = startProgram(
    process.execPath,
    [
      "--import",
      pathToFileURL(inRoot("scripts/setup/end-with-launcher.mjs")).href,
      "node_modules/next/dist/bin/next",
      "start",
      "-H",
      host,
      "-p",
      String(port),
    ],
    { cwd: folder, env: settings },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (said += chunk));
  const ended = once(child, "close");
  const deadline = performance.now() + readyWithinMs;
  while (!(await isWell(address))) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`Sanad did not start:\n${tailOf(said)}`);
    await wait(50);
  }
  return {
    said: () => said,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

async function isWell(address) {
  try {
    const response = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
