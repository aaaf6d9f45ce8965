import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { tailOf } from "../setup/explain.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { startProgram } from "../setup/run.mjs";
import { freePort } from "../start/port.mjs";
import { ownPrefix } from "./leftovers.mjs";

/** Settings of the person who runs the tests must not reach them: no real database, no real mail. */
export const noSettings = Object.fromEntries(
  [
    "DATABASE_URL",
    "DIRECT_DATABASE_URL",
    "AUTH_SECRET",
    "SANAD_NETWORK_URL",
    "SMTP_URL",
    "EMAIL_FROM",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_NAME",
    "TRUSTED_PROXIES",
  ].map((name) => [name, ""]),
);

const host = "127.0.0.1";

/**
 * Starts a Sanad as `npm start` does, on a free port and with an empty data folder: `{ address, log, stop }`. `log` is
 * the file of all it says: without a mail server, sign-in links stand there. It knows its own address, which stands
 * in previews and in what learners send.
 */
export async function startSanad() {
  const dataFolder = mkdtempSync(ownPrefix("data"));
  beforeEnd(() => rmSync(dataFolder, { recursive: true, force: true }));
  const port = await freePort({ host, port: 0 });
  const own = { SANAD_DATA: dataFolder, HOST: host, PORT: String(port), SITE_URL: `http://${host}:${port}` };
  const child = startProgram(process.execPath, ["scripts/start.mjs"], {
    env: { ...noSettings, ...own, NODE_ENV: undefined },
  });
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code)));
  const log = path.join(dataFolder, "said.txt");
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => appendFileSync(log, chunk));
  const address = await untilReady(child, ended);
  return {
    address,
    log,
    /** Counts as a check of its own: a stop that was asked for ends with 0. */
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (code === 0) return { passed: 1, failed: 0 };
      console.error(`Sanad ended with ${code} when it was stopped, not with 0.`);
      return { passed: 0, failed: 1 };
    },
  };
}

function untilReady(child, ended) {
  return new Promise((resolve, reject) => {
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      const address = /^Sanad is ready: (\S+)$/m.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    ended.then((code) => reject(new Refusal(`Sanad did not start (exit ${code}):\n${tailOf(output)}`)));
  });
}
