import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../setup/paths.mjs";
import { startProgram } from "../setup/run.mjs";
import { freePort } from "../start/port.mjs";
import { copyDeployedFiles } from "./deployed-files.mjs";

const host = "127.0.0.1";
const isRoot = process.getuid?.() === 0;

/** Runs what follows where nothing can be written: in a mount namespace of its own, else as nobody. */
const mountsReadOnly = ["unshare", "--mount", "sh", "-c", 'mount -o remount,bind,ro / && exec "$@"', "sh"];
const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

/**
 * A serverless host: what it keeps of a build, on a file system that cannot be written, and a process for each request
 * that ends with it. `{ request, tryToWrite, requests, close }`.
 */
export function openFunctionHost(settings) {
  const folder = mkdtempSync(path.join(tmpdir(), "sanad-function-"));
  chmodSync(folder, 0o755);
  copyDeployedFiles(folder);
  const prefix = prefixFor(folder);
  let requests = 0;
  const spawn = (args, env) => {
    const [command, ...more] = [...prefix, process.execPath, ...args];
    return startProgram(command, more, { cwd: folder, env });
  };
  return {
    /** One request in a process of its own. Redirects are not followed. */
    async request(pathOrPage, init = {}) {
      requests += 1;
      const port = await freePort({ host, port: 0 });
      const child = spawn([inRoot("scripts/faults/serverless-function.mjs")], { ...settings, PORT: String(port) });
      const output = hear(child);
      const ended = once(child, "close");
      const response = await firstAnswer(`http://${host}:${port}${pathOrPage}`, init, child, output);
      const body = Buffer.from(await response.arrayBuffer());
      signalGroup(child);
      await ended;
      return { status: response.status, headers: response.headers, body, text: body.toString(), said: output.text };
    },
    /** Starts a process that must end by itself: `{ code, said }`. */
    async refusedStart(env) {
      const child = spawn([inRoot("scripts/faults/serverless-function.mjs")], { ...env, PORT: "0" });
      const output = hear(child);
      const [code] = await once(child, "close");
      return { code, said: output.text };
    },
    /** What becomes of a file that such a process wants to write: the system's code for the refusal. */
    tryToWrite() {
      const script =
        "try { fs.writeFileSync('a-file', ''); console.log('written') } catch (error) { console.log(error.code) }";
      const [command, ...args] = [...prefix, process.execPath, "-e", script];
      return spawnSync(command, args, { cwd: folder, encoding: "utf8" }).stdout.trim();
    },
    requests: () => requests,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function prefixFor(folder) {
  const [command, ...args] = mountsReadOnly;
  if (isRoot && spawnSync(command, [...args, "true"]).status === 0) return mountsReadOnly;
  spawnSync("chmod", ["-R", "a-w", folder]);
  return isRoot ? asNobody : [];
}

function hear(child) {
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => (output.text += chunk));
  return output;
}

async function firstAnswer(address, init, child, output) {
  while (child.exitCode === null && !/Ready in/.test(output.text))
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (child.exitCode !== null) throw new Error(`It ended before it answered:\n${output.text}`);
  return fetch(address, { redirect: "manual", ...init, signal: AbortSignal.timeout(60_000) });
}

function signalGroup({ pid }) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
