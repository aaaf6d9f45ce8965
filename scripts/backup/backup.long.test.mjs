import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeFolderLock } from "../setup/folder-lock.mjs";
import { typescript } from "../setup/run.mjs";

const minutes = 60_000;
/** When a restore is killed, as shares of the time that a whole one takes here. */
const killedAfter = [0.3, 0.6, 0.8, 0.9, 0.95, 1];

let data;
let file;
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "sanad-backup-"));
  file = path.join(data, "one.backup");
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const envOf = (folder = data) => ({
  ...process.env,
  SANAD_DATA: folder,
  DATABASE_URL: "",
  DIRECT_DATABASE_URL: "",
  NODE_ENV: undefined,
});

/** A command of package.json, to its end: its exit code and all it said. */
const command = (script, args = [], env = envOf()) =>
  new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.mjs`, ...args], { env }, (error, out, said) =>
      resolve({ code: error?.code ?? 0, said: (out + said).trim() }),
    );
  });

const node = (args, env = envOf()) =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, out, said) =>
      resolve({ code: error?.code ?? 0, said: out + said }),
    );
  });

/** A database with the sets of this version, and a file beside it that says whose it is. */
async function makeDatabase(folder, secret) {
  expect(await node(typescript("scripts/prepare-database.ts"), envOf(folder))).toMatchObject({ code: 0 });
  writeFileSync(path.join(folder, "auth-secret"), `${secret}\n`);
}

/** A restore that is killed after so long, unless it has ended. */
async function restoreFor(ms) {
  const args = typescript("scripts/backup/restore.ts", data, file, "--replace");
  const child = spawn(process.execPath, args, { env: envOf() });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await (ms === Number.POSITIVE_INFINITY ? ended : Promise.race([ended, wait(ms)]));
  child.kill("SIGKILL");
  await ended;
}

const secretIn = (folder) => readFileSync(path.join(folder, "auth-secret"), "utf8").trim();
const [ours, theirs] = ["a".repeat(43), "b".repeat(43)];

describe("npm run backup and npm run restore", { timeout: 10 * minutes }, () => {
  it("bring a database to another folder, where every score agrees", async () => {
    await makeDatabase(data, ours);
    const saved = await command("backup", [file]);
    expect(saved).toEqual({ code: 0, said: expect.stringMatching(/: [1-9]\d* rows of \d+ tables, and the key/) });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = path.join(data, "other");
    expect(await command("restore", [file], envOf(other))).toMatchObject({ code: 0 });
    expect(secretIn(other)).toBe(ours);
    const scores = await node(typescript("scripts/recompute-scores.ts"), envOf(other));
    expect(scores).toEqual({ code: 0, said: expect.stringContaining(", 0 differ") });
    expect(readdirSync(other).sort()).toEqual(["auth-secret", "pglite"]);
  });

  it("refuse in one sentence what would lose something, and change nothing", async () => {
    await makeDatabase(data, ours);
    expect(await command("restore", [path.join(data, "none")])).toEqual({
      code: 1,
      said: expect.stringContaining("There is no file"),
    });
    await command("backup", [file]);
    const before = readdirSync(path.join(data, "pglite"));
    expect(await command("restore", [file])).toEqual({ code: 1, said: expect.stringContaining("--replace") });
    const cut = path.join(data, "cut.backup");
    writeFileSync(cut, readFileSync(file).subarray(0, 1000));
    expect(await command("restore", [cut, "--replace"])).toEqual({
      code: 1,
      said: `${cut} is not restored: it is no backup of Sanad, or it is cut short. Nothing was changed.`,
    });
    expect(readdirSync(path.join(data, "pglite"))).toEqual(before);
    const lock = await takeFolderLock(path.join(data, "sanad.lock"));
    for (const script of ["backup", "restore"]) {
      expect(await command(script, [file])).toEqual({
        code: 1,
        said: expect.stringMatching(/^Sanad runs in .*: stop it/),
      });
    }
    lock.release();
    const postgres = { ...envOf(), DATABASE_URL: "postgresql://sanad@127.0.0.1:1/sanad" };
    expect(await command("backup", [file], postgres)).toEqual({ code: 1, said: expect.stringContaining("pg_dump") });
  });

  it("leave the old or the new database, whole, whenever a restore is killed", async () => {
    const made = path.join(data, "made");
    await makeDatabase(made, theirs);
    await command("backup", [file], envOf(made));
    await makeDatabase(data, ours);
    const outcomes = { [ours]: 0, [theirs]: 0 };
    const from = performance.now();
    await restoreFor(Number.POSITIVE_INFINITY);
    const wholeMs = performance.now() - from;
    for (const share of killedAfter) {
      writeFileSync(path.join(data, "auth-secret"), `${ours}\n`);
      await restoreFor(wholeMs * share);
      const opened = await node(typescript("scripts/recompute-scores.ts"));
      expect([share, opened]).toEqual([share, { code: 0, said: expect.stringContaining(", 0 differ") }]);
      outcomes[secretIn(data)] += 1;
    }
    console.log(`${killedAfter.length} restores killed: old whole ${outcomes[ours]}, new whole ${outcomes[theirs]}`);
    expect(outcomes[ours] + outcomes[theirs]).toBe(killedAfter.length);
  });

  it.each(["backup", "restore", "scores"])("say with --help what %s does", async (script) => {
    const { code, said } = await command(script, ["--help"]);
    expect([code, said]).toEqual([0, expect.stringContaining(`npm run ${script}`)]);
  });
});
