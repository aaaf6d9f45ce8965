import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { tailOf } from "@/scripts/setup/explain.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { startProgram } from "@/scripts/setup/run.mjs";
import { freePort } from "@/scripts/start/port.mjs";

const host = "127.0.0.1";
const readyWithinMs = 60_000;
const lookEveryMs = 5;

/**
 * `next start` in a folder that holds a build, until `isServed(address)` is true: `{ address, readyMs, close }`.
 * `readyMs` is counted from the moment the process is started.
 */
export async function startNext({ folder, env, isServed }) {
  const port = await freePort({ host, port: 0 });
  const address = `http://${host}:${port}`;
  const from = performance.now();
  const child = startProgram(process.execPath, [...throughLauncher, "start", "-H", host, "-p", String(port)], {
    cwd: folder,
    env: { NODE_ENV: "production", SITE_URL: address, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (said += chunk));
  const ended = once(child, "close");
  while (!(await isServed(address).catch(() => false))) {
    if (child.exitCode !== null || performance.now() - from > readyWithinMs)
      throw new Error(`A server did not start:\n${tailOf(said)}`);
    await wait(lookEveryMs);
  }
  return {
    address,
    readyMs: performance.now() - from,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const throughLauncher = [
  "--import",
  pathToFileURL(inRoot("scripts/setup/end-with-launcher.mjs")).href,
  inRoot("node_modules/next/dist/bin/next"),
];
