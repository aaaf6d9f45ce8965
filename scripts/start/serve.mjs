import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { explain, tailOf } from "../setup/explain.mjs";
import { isBeingStopped, stoppingIsSuccess } from "../setup/on-stop.mjs";
import { inRoot } from "../setup/paths.mjs";
import { identityOf } from "../setup/process-identity.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { startProgram } from "../setup/run.mjs";
import { say } from "../setup/say.mjs";
import { announce, networkUrlOf } from "./announce.mjs";
import { logOutlet } from "./log-outlet.mjs";
import { addressOf } from "./settings.mjs";

const readyWithinMs = 60_000;

/** Serves until stopped. Resolves to the exit code when the server ends by itself. */
export async function serve({ host, port, isDevelopment, onServer }) {
  say("Starting the server");
  const networkUrl = networkUrlOf({ host, port });
  const child = startProgram(process.execPath, serverArguments(isDevelopment, host, port), {
    env: {
      NODE_ENV: isDevelopment ? "development" : "production",
      PORT: String(port),
      ...(networkUrl && { SANAD_NETWORK_URL: networkUrl }),
    },
  });
  if (child.pid) onServer(identityOf(child.pid));
  if (isDevelopment) startProgram(process.execPath, ["scripts/setup/bundle-page.mjs", "--watch"]);
  const output = hear(child);
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  await Promise.race([untilHealthy(addressOf({ host, port }), output), ended.then(() => refuse(output))]);
  await openFirstPage(addressOf({ host, port }));
  await announce({ host, port, networkUrl });
  stoppingIsSuccess();
  output.show();
  const code = await ended;
  if (isBeingStopped()) return 0;
  console.error(`The server ended by itself (exit ${code}).`);
  return code || 1;
}

const serverArguments = (isDevelopment, host, port) => [
  "--import",
  // As an address: a folder's name may hold what a path may not say.
  pathToFileURL(inRoot("scripts/setup/end-with-launcher.mjs")).href,
  "node_modules/next/dist/bin/next",
  isDevelopment ? "dev" : "start",
  "-H",
  host,
  "-p",
  String(port),
  ...(isDevelopment ? [] : ["--keepAliveTimeout", String(keptAliveMs)]),
];
/** Longer than the minute for which proxies keep an idle connection: who closes it first must not be who is asked. */
const keptAliveMs = 65_000;

/** Keeps what the server says until it is ready, so that the ready line stands alone; then lets it through. */
function hear(child) {
  let kept = "";
  let isShown = false;
  const on = (stream, into) => {
    const through = logOutlet(into);
    stream.setEncoding("utf8").on("data", (chunk) => {
      if (isShown) through(chunk);
      else kept += chunk;
    });
  };
  on(child.stdout, process.stdout);
  on(child.stderr, process.stderr);
  return {
    text: () => kept,
    show: () => {
      isShown = true;
    },
  };
}

async function untilHealthy(address, output) {
  const deadline = performance.now() + readyWithinMs;
  let last = "no answer";
  while (performance.now() < deadline) {
    last = await health(address);
    if (last === 200) return;
    await wait(100);
  }
  throw new Refusal(`The server does not answer at ${address}/api/v1/health (${last}):\n${tailOf(output.text())}`);
}

async function health(address) {
  try {
    const response = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "no answer";
  }
}

/** So that no learner is the one who waits while the questions are made. What it answers is for tests to judge. */
async function openFirstPage(address) {
  await fetch(address, { signal: AbortSignal.timeout(readyWithinMs) })
    .then((response) => response.arrayBuffer())
    .catch(() => {});
}

function refuse(output) {
  const text = output.text();
  if (/EADDRINUSE/.test(text))
    throw new Refusal("Another program took the port in this moment: run the command again.");
  throw new Refusal(explain(text) ?? `The server ended before it was ready:\n${tailOf(text)}`);
}
