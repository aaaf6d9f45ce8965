import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { tailOf } from "../setup/explain.mjs";
import { beforeEnd } from "../setup/on-stop.mjs";
import { Refusal } from "../setup/refusal.mjs";
import { run, startProgram } from "../setup/run.mjs";
import { say } from "../setup/say.mjs";
import { freePort } from "../start/port.mjs";
import { ownPrefix } from "./leftovers.mjs";
import { install, mayInstall } from "./system-packages.mjs";

const readyWithinMs = 30_000;

/**
 * Starts a Postgres of its own on loopback, with an empty folder that is removed at the end: `{ url, port, stop, crash,
 * freeze, thaw, startAgain }`. Without one on this machine: undefined and one line that says so; on a test machine it is installed.
 * `isLasting`: what it has committed survives a crash of the server, as it does where real answers are kept. `also`: more
 * of its settings. `more`: how to start its process.
 */
export async function startPostgres({ isLasting = false, also = {}, ...more } = {}) {
  const bin = await findOrInstall();
  if (!bin) return undefined;
  const owner = ownerOfServers();
  const folder = mkdtempSync(ownPrefix("postgres"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, "data");
  const made = await run(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "sanad", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"],
    { ...owner, cwd: folder },
  );
  if (made.code !== 0) throw new Refusal(`Postgres cannot make its folder:\n${tailOf(made.output)}`);
  const port = await freePort({ host: "127.0.0.1", port: 0 });
  const start = async () => {
    const server = serve(path.join(bin, "postgres"), { data, folder, port, isLasting, also, ...owner, ...more });
    await untilReady(path.join(bin, "pg_isready"), port, server);
    return server;
  };
  let server = await start();
  const stop = async () => {
    await server.end("SIGINT");
    rmSync(folder, { recursive: true, force: true });
  };
  beforeEnd(stop);
  return {
    url: `postgresql://sanad@127.0.0.1:${port}/postgres`,
    port,
    stop,
    /** Ends it at once, without a word to anybody. */
    crash: () => server.end("SIGQUIT"),
    /** Stops it where it stands, connections and all, until `thaw`. */
    freeze: () => server.signalAll("SIGSTOP"),
    thaw: () => server.signalAll("SIGCONT"),
    async startAgain() {
      server = await start();
    },
  };
}

async function findOrInstall() {
  const bin = findPostgres();
  if (bin) return bin;
  if (!mayInstall()) {
    console.log("skipped: verbs on Postgres (none was found here; Debian and Ubuntu: apt-get install postgresql)");
    return undefined;
  }
  await install("postgresql");
  return (
    findPostgres() ?? Promise.reject(new Refusal("The package postgresql was installed, and no initdb was found."))
  );
}

/** The folder with initdb and postgres: the newest of Debian's, or what pg_config knows. */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const asked = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  const places = [...versions.map((version) => path.join(debian, version, "bin")), asked];
  return places.find(
    (place) => place && existsSync(path.join(place, "initdb")) && existsSync(path.join(place, "postgres")),
  );
}

/** Postgres and PgBouncer refuse to run as root: then they run as the user that their packages made. */
export function ownerOfServers() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout?.trim() || Number.NaN);
  const owner = { uid: idOf("-u"), gid: idOf("-g") };
  if (Number.isNaN(owner.uid)) throw new Refusal("Postgres does not run as root, and there is no user postgres here.");
  return owner;
}

const settings = ({ port, folder, isLasting, also }) => ({
  port,
  listen_addresses: "127.0.0.1",
  unix_socket_directories: folder,
  max_connections: 200,
  // What is lost with the machine was a test's.
  fsync: "off",
  synchronous_commit: isLasting ? "on" : "off",
  full_page_writes: "off",
  ...also,
});

function serve(command, { data, folder, port, isLasting, also, ...more }) {
  const given = Object.entries(settings({ port, folder, isLasting, also })).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const child = startProgram(command, ["-D", data, ...given], { cwd: folder, ...more });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once("close", resolve));
  return {
    hasEnded: () => child.exitCode !== null,
    output: () => output,
    /** To the server and to each process that serves a connection. */
    signalAll(signal) {
      const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(child.pid)], { encoding: "utf8" });
      for (const pid of [child.pid, ...stdout.split("\n").filter(Boolean)]) process.kill(Number(pid), signal);
    },
    /** SIGINT: in order, without waiting for clients. SIGQUIT: as if its machine had failed. */
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

async function untilReady(command, port, server) {
  const deadline = performance.now() + readyWithinMs;
  while (performance.now() < deadline && !server.hasEnded()) {
    const { code } = await run(command, ["-h", "127.0.0.1", "-p", String(port), "-q"]);
    if (code === 0) return say(`Postgres listens on port ${port}`);
  }
  throw new Refusal(`Postgres did not start:\n${tailOf(server.output())}`);
}
