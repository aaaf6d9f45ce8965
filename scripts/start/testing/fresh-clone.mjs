import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A working copy as a fresh clone has it: what git keeps, and nothing installed. */
export function freshClone() {
  const folder = mkdtempSync(path.join(tmpdir(), "sanad-clone-"));
  const names = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { maxBuffer: 1 << 26 }).toString();
  for (const name of names.split("\0")) {
    if (name && existsSync(name)) cpSync(name, path.join(folder, name));
  }
  return folder;
}

const noSettings = {
  DATABASE_URL: "",
  AUTH_SECRET: "",
  SITE_URL: "",
  SANAD_DATA: "",
  NODE_ENV: undefined,
  HOST: "",
  PORT: "0",
};

const running = [];

/** Runs `command` in `folder` as somebody without settings would; what it says can be waited for. */
export function launch(folder, command, args, env = {}) {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...noSettings, ...env }, detached: true });
  running.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (said += chunk));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, said }));
  return {
    child,
    ended,
    said: () => said,
    /** Resolves to the address once it is ready; fails with all that was said when it ends before. */
    ready: () =>
      until(
        () => /^Sanad is ready: (\S+)$/m.exec(said)?.[1],
        ended,
        () => said,
      ),
    hasSaid: (text) =>
      until(
        () => said.includes(text),
        ended,
        () => said,
      ),
  };
}
/** Ends whatever `launch` began and its children. */
export function killLaunched() {
  for (const child of running.splice(0)) {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It ended.
    }
  }
}

async function until(found, ended, said) {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  for (;;) {
    const value = found();
    if (value) return value;
    if (isOver) throw new Error(`It ended before: ${said()}`);
    await wait(20);
  }
}

/** Every process that works in `folder`, by its command line or its folder. */
export function processesOf(folder) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return execFileSync("readlink", [`/proc/${pid}/cwd`])
          .toString()
          .startsWith(folder);
      } catch {
        return false;
      }
    });
}
