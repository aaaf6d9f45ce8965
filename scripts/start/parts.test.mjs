import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { explain } from "../setup/explain.mjs";
import { networkAddress, networkUrlOf } from "./announce.mjs";
import { keptAuthSecret } from "./auth-secret.mjs";
import { addressOf, readSettings } from "./settings.mjs";

describe("the kept secret", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "sanad-secret-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = () => path.join(folder, "auth-secret");

  it("is made once, for its owner's eyes only", () => {
    const secret = keptAuthSecret(folder);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(keptAuthSecret(folder)).toBe(secret);
  });

  it("is made anew when what was kept is too short to be one", () => {
    writeFileSync(file(), "short\n");
    expect(keptAuthSecret(folder)).toBe(readFileSync(file(), "utf8").trim());
    expect(readFileSync(file(), "utf8").trim()).not.toBe("short");
  });
});

describe("the address", () => {
  it.each([
    ["127.0.0.1", "http://127.0.0.1:3000"],
    ["0.0.0.0", "http://127.0.0.1:3000"],
    ["localhost", "http://localhost:3000"],
    ["::1", "http://[::1]:3000"],
  ])("of a server on %s is %s", (host, address) => {
    expect(addressOf({ host, port: 3000 })).toBe(address);
  });

  it("is 127.0.0.1:3000 with data in .data where nothing is set, or set to nothing", () => {
    const usual = { host: "127.0.0.1", port: 3000, dataFolder: path.resolve(".data") };
    expect(readSettings({})).toEqual(usual);
    expect(readSettings({ HOST: "", PORT: "", SANAD_DATA: "" })).toEqual(usual);
  });
});

describe("the address for phones", () => {
  const ip = (address, more = {}) => ({ family: "IPv4", internal: false, address, ...more });

  it("is the private one of a real network, before containers and tunnels", () => {
    const interfaces = {
      lo: [ip("127.0.0.1", { internal: true })],
      docker0: [ip("172.17.0.1")],
      tun0: [ip("10.8.0.2")],
      eth0: [{ family: "IPv6", internal: false, address: "fe80::1" }, ip("192.168.1.7")],
    };
    expect(networkAddress(interfaces)).toBe("192.168.1.7");
  });

  it("is that of the network, with the port, when the server is open to it, or the one that is set", () => {
    const interfaces = { eth0: [ip("192.168.1.7")] };
    expect(networkUrlOf({ host: "0.0.0.0", port: 3000 }, {}, interfaces)).toBe("http://192.168.1.7:3000");
    expect(networkUrlOf({ host: "127.0.0.1", port: 3000 }, {}, interfaces)).toBeUndefined();
    const set = { SANAD_NETWORK_URL: "http://sanad.local:3000" };
    expect(networkUrlOf({ host: "0.0.0.0", port: 3000 }, set, interfaces)).toBe("http://sanad.local:3000");
  });

  it("is none where only this machine can be reached", () => {
    expect(networkAddress({ lo: [ip("127.0.0.1", { internal: true })], eth0: [ip("169.254.3.4")] })).toBeUndefined();
  });
});

describe("what a tool's output means", () => {
  it.each([
    ["npm error code ENOSPC\nnpm error nospc", "disk is full"],
    ["Error: EACCES: permission denied, open '.next/x'", "may not be written"],
    ["Error: EROFS: read-only file system", "cannot be written"],
    ["npm error code EUSAGE", "does not fit package.json"],
    ["Error: Cannot find module 'x'\nRequire stack:\n- node_modules/next/y.js", "packages are broken"],
    ["Error: Cannot find module '/a/node_modules/next/dist/bin/next'", "packages are broken"],
    ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /a/x.ts", "packages are broken"],
    ["FATAL ERROR: Reached heap limit - JavaScript heap out of memory", "not enough memory"],
  ])("of %j is said in one sentence", (output, sentence) => {
    expect(explain(output)).toContain(sentence);
  });

  it("is left to the tool where nothing known shows", () => {
    expect(explain("Type error: x is not y")).toBeUndefined();
    const ours = "Cannot find module '@/server/x' imported from /a/y.ts\n at /a/node_modules/tsx/dist/z.mjs";
    expect(explain(ours)).toBeUndefined();
  });
});
