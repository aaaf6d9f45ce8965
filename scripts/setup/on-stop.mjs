import { anyLiving, signalAll } from "./run.mjs";

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const patienceMs = 8_000;

const cleanups = [];
let isStopping = false;
let codeWhenStopped;

/** Something to do before this process ends, whatever ends it. */
export const beforeEnd = (cleanup) => cleanups.push(cleanup);

/** From now on a stop that was asked for is no failure: the command has done what it promised. */
export const stoppingIsSuccess = () => {
  codeWhenStopped = 0;
};

export const isBeingStopped = () => isStopping;

/** Ends this process after all that it started has ended. */
export async function end(code) {
  isStopping = true;
  signalAll("SIGTERM");
  const deadline = performance.now() + patienceMs;
  while (anyLiving() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
  signalAll("SIGKILL");
  for (const cleanup of cleanups.reverse()) await cleanup();
  process.exit(code);
}

function stop(signal) {
  // Asked twice: no more patience.
  if (isStopping) return signalAll("SIGKILL");
  void end(codeWhenStopped ?? 128 + numbers[signal]);
}

/** Ctrl-C, SIGTERM and SIGHUP end everything that runs; so does the end of npm, which keeps a SIGTERM to itself. */
export function stopOnSignals() {
  for (const signal of Object.keys(numbers)) process.on(signal, () => stop(signal));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !isStopping) stop("SIGTERM");
  }, 250).unref();
}
