import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeFolderLock, waitForFolderLock } from "./folder-lock.mjs";
import { identityOf } from "./process-identity.mjs";

let folder;
let file;
const living = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sanad-lock-"));
  file = path.join(folder, "data", "sanad.lock");
});
afterEach(() => {
  for (const child of living.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that takes the lock and keeps it; resolves once it has said whether it holds it. */
async function otherProcess(details = {}) {
  const script = `
    import { takeFolderLock } from ${JSON.stringify(path.resolve("scripts/setup/folder-lock.mjs"))};
    const lock = await takeFolderLock(${JSON.stringify(file)}, ${JSON.stringify(details)});
    console.log(lock.held ? "held" : "refused");
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  living.push(child);
  const [said] = await once(child.stdout, "data");
  return { child, said: String(said).trim() };
}

const record = (holder) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(holder));
};

describe("the folder lock", () => {
  it("is refused while another process holds it, and tells what that one wrote", async () => {
    const { child, said } = await otherProcess({ address: "http://127.0.0.1:3000" });
    expect(said).toBe("held");
    const lock = await takeFolderLock(file);
    expect(lock).toMatchObject({ held: false, holder: { pid: child.pid, address: "http://127.0.0.1:3000" } });
  });

  it("goes to exactly one of several that ask at once", async () => {
    const asked = await Promise.all([1, 2, 3, 4, 5].map(() => otherProcess()));
    expect(asked.filter(({ said }) => said === "held")).toHaveLength(1);
  });

  it("is free again once its holder was killed", async () => {
    const { child } = await otherProcess();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect((await takeFolderLock(file)).held).toBe(true);
  });

  it("goes to exactly one of several that find a killed holder", async () => {
    record({ pid: 2 ** 22 + 1, began: "0", host: "" });
    utimesSync(file, new Date(0), new Date(0));
    const asked = await Promise.all([1, 2, 3, 4, 5].map(() => otherProcess()));
    expect(asked.filter(({ said }) => said === "held")).toHaveLength(1);
  });

  it("is not held by a process that was given the number of its holder", async () => {
    const { hostname } = await import("node:os");
    record({ pid: process.ppid, began: "long ago", host: hostname() });
    expect((await takeFolderLock(file)).held).toBe(true);
  });

  it("stays held while the server lives that its holder started", async () => {
    const { hostname } = await import("node:os");
    record({ pid: 2 ** 22 + 1, began: "0", host: hostname(), server: identityOf(process.ppid) });
    expect((await takeFolderLock(file)).held).toBe(false);
  });

  it("is believed of another machine while that one keeps it fresh, and not for ever", async () => {
    record({ pid: 1, began: "0", host: "elsewhere" });
    expect((await takeFolderLock(file)).held).toBe(false);
    utimesSync(file, new Date(0), new Date(0));
    expect((await takeFolderLock(file)).held).toBe(true);
  });

  it("is taken over when it was left half written", async () => {
    record("");
    writeFileSync(file, '{"pid":');
    utimesSync(file, new Date(0), new Date(0));
    expect((await takeFolderLock(file)).held).toBe(true);
  });

  it("leaves no file behind once released, and is not released twice for the next holder", async () => {
    const first = await takeFolderLock(file);
    first.release();
    expect(existsSync(file)).toBe(false);
    const { child } = await otherProcess();
    first.release();
    expect(JSON.parse(readFileSync(file, "utf8")).pid).toBe(child.pid);
  });

  it("is waited for by those who can wait, who hear once of whom", async () => {
    const { child } = await otherProcess();
    const heard = [];
    const waiting = waitForFolderLock(file, {}, (holder) => {
      heard.push(holder.pid);
      child.kill("SIGKILL");
    });
    expect((await waiting).held).toBe(true);
    expect(heard).toEqual([child.pid]);
  });

  it("says in one sentence that something else stands in its place", async () => {
    mkdirSync(file, { recursive: true });
    await expect(takeFolderLock(file)).rejects.toThrow(/cannot be read or replaced: remove it/);
  });
});
