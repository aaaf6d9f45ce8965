import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { variableNames } from "@/server/env-schema";

const known = new Set([...variableNames, "HOST"]);
const read = (name: string) => readFileSync(name, "utf8");
const units = ["deploy/sanad.service", "deploy/sanad@.service"];
const folder = "/opt/sanad";

/** The lines of a unit that set `key`, without it. */
const settingsIn = (unit: string, key: string) =>
  unit.split("\n").flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []));

describe.each(units)("%s", (name) => {
  const unit = read(name);

  it("sets only variables that Sanad reads", () => {
    const set = settingsIn(unit, "Environment").map((assignment) => assignment.split("=")[0] ?? "");
    expect(set).toContain("SANAD_DATA");
    expect(set.filter((variable) => !known.has(variable))).toEqual([]);
  });

  it("starts a file that is there, in the folder that it names", () => {
    expect(settingsIn(unit, "WorkingDirectory")).toEqual([folder]);
    expect(settingsIn(unit, "ExecStart")).toEqual(["/usr/bin/node scripts/start.mjs --built"]);
    const [document = ""] = settingsIn(unit, "Documentation");
    expect(document.startsWith(`file://${folder}/`)).toBe(true);
    expect(
      ["scripts/start.mjs", document.slice(`file://${folder}/`.length)].filter((file) => !existsSync(file)),
    ).toEqual([]);
  });

  it("gives the service a place to write in, and no other", () => {
    expect(settingsIn(unit, "ProtectSystem")).toEqual(["strict"]);
    const [data] = settingsIn(unit, "Environment").filter((assignment) => assignment.startsWith("SANAD_DATA="));
    expect(data).toBe(`SANAD_DATA=/var/lib/${settingsIn(unit, "StateDirectory")[0]}`);
    expect(unit).not.toContain("ReadWritePaths");
  });

  it.runIf(spawnSync("systemd-analyze", ["--version"]).status === 0)("is understood by systemd", () => {
    const place = mkdtempSync(path.join(tmpdir(), "sanad-unit-"));
    const file = path.join(place, path.basename(name));
    // Where Node is on this machine: what is asked is whether systemd reads the unit.
    writeFileSync(file, unit.replace("/usr/bin/node", process.execPath));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", file.replace("@", "@3001")], {
      encoding: "utf8",
    });
    rmSync(place, { recursive: true });
    expect({ status, said: stderr.includes("sanad") ? stderr : "" }).toEqual({ status: 0, said: "" });
  });
});

it("has instances that differ from the one service in name, port and data only", () => {
  const [one = [], many = []] = units.map((name) =>
    read(name)
      .split("\n")
      .filter((line) => !line.startsWith("#")),
  );
  expect(many).toHaveLength(one.length);
  expect(many.filter((line) => !one.includes(line))).toEqual([
    "Description=Sanad on port %i",
    "Environment=PORT=%i",
    "Environment=SANAD_DATA=/var/lib/sanad/%i",
    "StateDirectory=sanad/%i",
  ]);
});

describe("deploy/Containerfile", () => {
  const lines = read("deploy/Containerfile")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const instructions = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const last = (word: string) => instructions(word).at(-1);

  it("names its base once, as an argument, and no registry", () => {
    expect(instructions("ARG")).toEqual([expect.stringMatching(/^BASE=[\w.-]+:[\w.-]+$/)]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the file
    expect(instructions("FROM")).toEqual(["${BASE} AS build", "${BASE}"]);
  });

  it("copies files that are there and are not kept out", () => {
    const kept = new Set(read(".dockerignore").split("\n"));
    const sources = instructions("COPY").flatMap((line) =>
      line.startsWith("--from") ? [] : line.split(" ").slice(0, -1),
    );
    expect(sources).toContain("package-lock.json");
    expect(sources.filter((name) => !existsSync(name) || kept.has(name))).toEqual([]);
  });

  it("sets only variables that Sanad reads, none of them a secret", () => {
    const set = instructions("ENV").flatMap((line) =>
      line.split(" ").map((assignment) => assignment.split("=")[0] ?? ""),
    );
    expect(set.sort()).toEqual(["HOST", "NODE_ENV", "PORT", "SANAD_DATA"]);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });

  it("runs what the service runs, as nobody in particular, with its data in the volume", () => {
    const command = settingsIn(read("deploy/sanad.service"), "ExecStart")[0]?.replace("/usr/bin/", "").split(" ");
    expect(JSON.parse(last("CMD") ?? "")).toEqual(command);
    expect(last("USER")).toMatch(/^[1-9]\d+:[1-9]\d+$/);
    expect(last("VOLUME")).toBe("/data");
    expect(last("ENV")).toContain("SANAD_DATA=/data");
  });

  it("is well when the health address answers with success, and ill otherwise", () => {
    const check = /CMD (\[.*\])$/.exec(last("HEALTHCHECK") ?? "")?.[1];
    const [command = "", ...args]: string[] = JSON.parse(check ?? "[]");
    expect([command, args.join(" ")]).toEqual(["node", expect.stringContaining("/api/v1/health")]);
    // Nothing listens there.
    expect(spawnSync(process.execPath, args, { env: { ...process.env, PORT: "1" } }).status).toBe(1);
  });
});

it("keeps secrets, data and history out of an image", () => {
  const out = read(".dockerignore").split("\n");
  expect(
    [".env", ".env.*", ".data", ".git", "node_modules", "generated"].filter((name) => !out.includes(name)),
  ).toEqual([]);
});
