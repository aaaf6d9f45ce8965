import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeFolderLock } from "../setup/folder-lock.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sanad-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A start that must end by itself, with a data folder of its own: its exit code and all it said. */
const start = (env = {}) =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["scripts/start.mjs"],
      { env: { ...process.env, SANAD_DATA: folder, ...env } },
      (error, out, said) => resolve({ code: error?.code ?? 0, said: (out + said).trim() }),
    );
  });

const occupied = async (host) => {
  const server = createServer().listen(0, host);
  await new Promise((resolve) => server.once("listening", resolve));
  return { port: server.address().port, close: () => server.close() };
};

describe("npm start refuses in one sentence", () => {
  it("a second start on the same data, naming address and process", async () => {
    const lock = await takeFolderLock(path.join(folder, "sanad.lock"), {
      address: "http://127.0.0.1:4321",
      server: { pid: process.pid },
    });
    const { code, said } = await start({ PORT: "0" });
    lock.release();
    expect(code).toBe(1);
    expect(said).toBe(
      `Sanad already runs in the data folder ${folder}: http://127.0.0.1:4321 (process ${process.pid}); stop that one first, or use it.`,
    );
  });

  it.each(["127.0.0.1", "0.0.0.0"])(
    "a port that another program uses on %s, with the command that helps",
    async (host) => {
      const { port, close } = await occupied(host);
      const { code, said } = await start({ PORT: String(port) });
      close();
      expect(code).toBe(1);
      expect(said).toMatch(new RegExp(`^Port ${port} is in use by another program: PORT=\\d+ npm start$`));
    },
  );

  it.each(["abc", "70000", "-1", "3000.5"])("the port %s", async (port) => {
    expect(await start({ PORT: port })).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^PORT is .*PORT=3000 npm start$/),
    });
  });

  it("a host that is not this machine", async () => {
    const { code, said } = await start({ HOST: "192.0.2.99" });
    expect(code).toBe(1);
    expect(said).toMatch(/^HOST is 192\.0\.2\.99, which is no address of this machine .*HOST=127\.0\.0\.1 npm start$/);
  });

  it("a data folder that is a file", async () => {
    const file = path.join(folder, "taken");
    writeFileSync(file, "");
    const { code, said } = await start({ SANAD_DATA: file });
    expect({ code, said }).toEqual({
      code: 1,
      said: `${file} is a file, and Sanad keeps its data in a folder of that name: move it away.`,
    });
    expect(statSync(file).isFile()).toBe(true);
  });

  it("a data folder below a file", async () => {
    const file = path.join(folder, "taken");
    writeFileSync(file, "");
    const { code, said } = await start({ SANAD_DATA: path.join(file, "data") });
    expect(code).toBe(1);
    expect(said).toMatch(/^The data folder .* cannot be made \(ENOTDIR\): set SANAD_DATA to a folder of yours\.$/);
  });

  it("a Node that is too old, before it reads anything newer", async () => {
    const script = `
      Object.defineProperty(process.versions, "node", { value: "18.20.0" });
      await import(${JSON.stringify(path.resolve("scripts/start.mjs"))});
    `;
    const said = await new Promise((resolve) => {
      execFile(process.execPath, ["--input-type=module", "-e", script], (error, _out, text) =>
        resolve([error?.code, text.trim()]),
      );
    });
    expect(said).toEqual([
      1,
      expect.stringMatching(/^Sanad needs Node 20\.19 or newer, and this is 18\.20\.0: [^\n]+$/),
    ]);
  });
});
