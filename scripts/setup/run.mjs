import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

const living = new Set();

/** Sends `signal` to every program that was started here, and to all that those started. */
export function signalAll(signal) {
  for (const child of living) signalGroup(child, signal);
}

export const anyLiving = () => living.size > 0;

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended in this moment.
  }
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches it through us only, and
 * stopping it stops its workers too.
 */
export function startProgram(command, args, { env = {}, stdio = ["ignore", "pipe", "pipe"], ...more } = {}) {
  const child = spawn(command, args, { cwd: root, detached: true, stdio, env: merged(env), ...more });
  living.add(child);
  const forget = () => living.delete(child);
  child.once("exit", forget);
  child.once("error", forget);
  return child;
}

const merged = (env) =>
  Object.fromEntries(Object.entries({ ...process.env, ...quiet, ...env }).filter(([, value]) => value !== undefined));

/** No telemetry, no update notices, no engine downloads, whatever tool runs. */
const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  NPM_CONFIG_UPDATE_NOTIFIER: "false",
};

/**
 * Runs a program to its end: `{ code, output }`, output being stdout and stderr as they came.
 * With `show`, what it prints is also printed at once.
 */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = startProgram(command, args, options);
    let output = "";
    const keep = (into) => (chunk) => {
      output += chunk;
      if (show) into.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", keep(process.stdout));
    child.stderr.setEncoding("utf8").on("data", keep(process.stderr));
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once("close", (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Arguments that run a TypeScript file with this Node: `run(process.execPath, typescript("scripts/x.ts"))`. */
export const typescript = (file, ...args) => ["--conditions=react-server", "--import", "tsx", file, ...args];
