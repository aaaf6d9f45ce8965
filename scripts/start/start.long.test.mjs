import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freshClone, killLaunched, launch, processesOf } from "./testing/fresh-clone.mjs";

const minutes = 60_000;
const isRoot = process.getuid?.() === 0;
const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

/** Arguments of `unshare` for a mount of its own, entered anew since whoever stood there stands beside the mount. */
const whereItIsReadOnly = (folder) => [
  "--mount",
  "sh",
  "-ec",
  'mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; cd "$1"; shift; exec "$@"',
  "sh",
  folder,
];

let clone;

const start = (env) => launch(clone, process.execPath, ["scripts/start.mjs"], env);
const lock = () => JSON.parse(readFileSync(path.join(clone, ".data/sanad.lock"), "utf8"));
const builds = () => readFileSync(path.join(clone, ".next/BUILD_ID"), "utf8");
const health = async (address) => (await fetch(`${address}/api/v1/health`)).status;

async function expectNothingLeft() {
  for (let tries = 0; tries < 250 && processesOf(clone).length > 0; tries++) await wait(20);
  expect(processesOf(clone)).toEqual([]);
  expect(existsSync(path.join(clone, ".data/sanad.lock"))).toBe(false);
}

beforeAll(() => {
  clone = freshClone();
});
afterEach(killLaunched);
afterAll(() => rmSync(clone, { recursive: true, force: true }));

// In this order: each test finds what the ones before it left, as a person would.
describe("npm start from a fresh clone", { timeout: 10 * minutes }, () => {
  it("serves nothing with --built while nothing is built", async () => {
    const { code, said } = await launch(clone, process.execPath, ["scripts/start.mjs", "--built"]).ended;
    expect({ code, said: said.trim() }).toEqual({
      code: 1,
      said: "Nothing is built in this folder yet: npm run build",
    });
  });

  it("says in one sentence that the packages cannot be fetched without a network", async () => {
    const offline = { npm_config_registry: "http://127.0.0.1:9", npm_config_cache: path.join(clone, ".data/no-cache") };
    const { code, said } = await start(offline).ended;
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toMatch(/^The package registry cannot be reached: /);
    await expectNothingLeft();
  });

  it("stops at once, with nothing left running, while it installs", async () => {
    const run = start();
    await run.hasSaid("Installing packages");
    run.child.kill("SIGINT");
    expect((await run.ended).code).toBe(130);
    await expectNothingLeft();
  });

  it("installs, builds, and says once where it is, when it really answers", async () => {
    const run = start();
    const address = await run.ready();
    expect(await health(address)).toBe(200);
    expect(run.said().match(/Sanad is ready/g)).toHaveLength(1);
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
    await expectNothingLeft();
  });

  it("changes no file that git keeps", () => {
    const kept = execFileSync("git", ["ls-files", "-z"])
      .toString()
      .split("\0")
      .filter((name) => name && existsSync(name));
    const changed = kept.filter((name) => !readFileSync(name).equals(readFileSync(path.join(clone, name))));
    expect(changed).toEqual([]);
  });

  it("does not build again when nothing changed, and does when a page changed", async () => {
    const before = builds();
    const second = start();
    await second.ready();
    expect(second.said()).not.toContain("Building");
    expect(builds()).toBe(before);
    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(0);

    appendFileSync(path.join(clone, "app/[locale]/home-page.tsx"), "\n// changed\n");
    const third = start();
    await third.ready();
    expect(builds()).not.toBe(before);
    third.child.kill("SIGHUP");
    expect((await third.ended).code).toBe(0);
    await expectNothingLeft();
  });

  it("builds for a serverless host that has no settings yet, and names what is missing", async () => {
    const { code, said } = await launch(clone, process.execPath, ["scripts/build.mjs"], { VERCEL: "1" }).ended;
    expect(code).toBe(0);
    expect(said).toMatch(
      /Built\. Sanad cannot start .*\n {2}DATABASE_URL is missing: .*\n {2}AUTH_SECRET is missing: /,
    );
    await expectNothingLeft();
  });

  it("refuses a second start, whichever port it asks for, and leaves the first as it was", async () => {
    const first = start();
    const address = await first.ready();
    const { code, said } = await start({ PORT: "3999" }).ended;
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Sanad already runs in this folder: ${address} (process ${first.child.pid}); stop that one first, or use it.`,
    );
    expect(await health(address)).toBe(200);
    first.child.kill("SIGTERM");
    await first.ended;
    await expectNothingLeft();
  });

  it("lets exactly one of two starts at the same moment go on", async () => {
    const both = [start(), start()];
    const outcomes = await Promise.allSettled(both.map((run) => run.ready()));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const { child } of both) child.kill("SIGTERM");
    await Promise.all(both.map(({ ended }) => ended));
    await expectNothingLeft();
  });

  it("stops with npm, which keeps a SIGTERM to itself", async () => {
    const run = launch(clone, "npm", ["start"]);
    await run.ready();
    run.child.kill("SIGTERM");
    await run.ended;
    await expectNothingLeft();
  });

  it.runIf(isRoot)("serves with --built as nobody, from a folder that cannot be written", async () => {
    chmodSync(clone, 0o755);
    const data = mkdtempSync(path.join(tmpdir(), "sanad-nobody-"));
    chownSync(data, 65534, 65534);
    const command = [...whereItIsReadOnly(clone), ...asNobody, process.execPath, "scripts/start.mjs", "--built"];
    const run = launch(clone, "unshare", command, { SANAD_DATA: data });
    const address = await run.ready();
    expect(await health(address)).toBe(200);
    expect(existsSync(path.join(data, "pglite"))).toBe(true);
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
    rmSync(data, { recursive: true });
    await expectNothingLeft();
  });

  it("starts again after it was killed, and takes its server down with it", async () => {
    const killed = start();
    const address = await killed.ready();
    killed.child.kill("SIGKILL");
    await killed.ended;
    const again = start({ PORT: new URL(address).port });
    expect(await again.ready()).toBe(address);
    process.kill(lock().pid, "SIGTERM");
    await expectNothingLeft();
  });

  it("looks for the port again after the build, and refuses when it was taken meanwhile", async () => {
    appendFileSync(path.join(clone, "app/[locale]/home-page.tsx"), "// changed again\n");
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address();
    taken.close();
    await once(taken, "close");
    const run = start({ PORT: String(port) });
    await run.hasSaid("Building");
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const { code, said } = await run.ended;
    other.close();
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toMatch(new RegExp(`^Port ${port} is in use by another program: `));
    await expectNothingLeft();
  });

  it("will not build while a server with other data runs from this folder", async () => {
    const first = start();
    const address = await first.ready();
    appendFileSync(path.join(clone, "app/[locale]/home-page.tsx"), "// and again\n");
    const { code, said } = await start({ SANAD_DATA: path.join(clone, ".data/other") }).ended;
    expect(code).toBe(1);
    expect(said).toContain(`The code has changed since it was built, and the Sanad at ${address}`);
    expect(await health(address)).toBe(200);
    first.child.kill("SIGTERM");
    await first.ended;
    await expectNothingLeft();
  });

  it("names every bad setting in one message, before it builds", async () => {
    const { code, said } = await start({ DATABASE_URL: "mysql://x", AUTH_SECRET: "short" }).ended;
    expect(code).toBe(1);
    expect(said).toMatch(/DATABASE_URL .*\n.*AUTH_SECRET /);
    expect(said).not.toContain("Building");
    await expectNothingLeft();
  });

  it("names a database that cannot be reached, without its password", async () => {
    const { code, said } = await start({ DATABASE_URL: "postgresql://sanad:secret@127.0.0.1:9/sanad" }).ended;
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toMatch(
      /^The database that DATABASE_URL names cannot be reached \(.*ECONNREFUSED.*\): start it/,
    );
    expect(said).not.toContain("secret");
    await expectNothingLeft();
  });

  it("reads settings from .env, where what is set already stays", async () => {
    writeFileSync(path.join(clone, ".env"), "SITE_URL=not an address\n");
    const { code, said } = await start({ SITE_URL: undefined }).ended;
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("SITE_URL") });
    rmSync(path.join(clone, ".env"));
  });

  it("shows the way for phones when it is open to the network", async () => {
    const run = start({ HOST: "0.0.0.0" });
    const address = await run.ready();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await run.hasSaid("network");
    run.child.kill("SIGTERM");
    await run.ended;
  });

  it("mends packages that are missing, and says so of broken ones", async () => {
    rmSync(path.join(clone, "node_modules/zod"), { recursive: true });
    const mended = start();
    await mended.ready();
    expect(mended.said()).toContain("Installing packages");
    mended.child.kill("SIGTERM");
    await mended.ended;

    rmSync(path.join(clone, "node_modules/next/dist"), { recursive: true });
    const { code, said } = await start().ended;
    expect(code).toBe(1);
    expect(said.trim().split("\n").at(-1)).toBe(
      "The installed packages are broken: delete the folder node_modules, then run the command again.",
    );
  });

  it.runIf(isRoot)("says whose folder it is when it may not write there", async () => {
    chmodSync(clone, 0o755);
    mkdirSync(path.join(clone, ".data"), { recursive: true });
    const [command, ...args] = [...asNobody, process.execPath, "scripts/start.mjs"];
    const run = launch(clone, command, args);
    const { code, said } = await run.ended;
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^Sanad may not write in this folder \(.*\): make it yours/);
  });
});
