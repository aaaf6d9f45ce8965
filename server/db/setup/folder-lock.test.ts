import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./folder-lock";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "sanad-lock-")), "pglite");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe("lockFolder", () => {
  it("names the living process that has the folder open", () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`is open in process ${process.pid}`);
    lock.release();
  });

  it("lets the next one in after a release", () => {
    lockFolder(folder).release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    lockFolder(folder).release();
  });

  it("takes over from a process that is gone", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid, since: "" }));
    const lock = lockFolder(folder);
    expect(readFileSync(`${folder}.lock`, "utf8")).toContain(`"pid":${process.pid}`);
    lock.release();
  });

  it("takes over when the number now belongs to a process that started later", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: other.pid, since: "an earlier boot:1" }));
    lockFolder(folder).release();
    other.kill();
  });

  it("takes over an unreadable lock left by a full disk", () => {
    writeFileSync(`${folder}.lock`, "");
    lockFolder(folder).release();
  });

  it("gives the lock to exactly one of many processes that find a dead holder", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid, since: "" }));
    const script = join(folder, "..", "contend.mts");
    const lockModule = join(import.meta.dirname, "folder-lock.ts");
    writeFileSync(
      script,
      `import { lockFolder } from ${JSON.stringify(lockModule)};
       try { lockFolder(${JSON.stringify(folder)}); console.log("won"); process.stdin.on("data", () => process.exit()); }
       catch { console.log("lost"); process.exit(); }`,
    );
    const contenders = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", script], { cwd: process.cwd() }),
    );
    const outcomes = await Promise.all(
      contenders.map(
        (contender) =>
          new Promise<string>((done) => contender.stdout.once("data", (text) => done(String(text).trim()))),
      ),
    );
    // The others have ended by themselves, and hear nothing more.
    for (const winner of contenders.filter((_, at) => outcomes[at] === "won")) winner.stdin.write("x");
    expect(outcomes.filter((outcome) => outcome === "won")).toHaveLength(1);
  });
});
