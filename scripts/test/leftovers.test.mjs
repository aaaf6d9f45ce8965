import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ownPrefix, removeLeftovers, removeOldTransforms } from "./leftovers.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sanad-left-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (...names) => names.map((name) => mkdirSync(path.join(folder, name, "data"), { recursive: true }));
const gone = spawnSync(process.execPath, ["-e", ""]).pid;

it("removes what processes that are gone have left, and nothing of one that runs", () => {
  const mine = `${path.basename(ownPrefix("test"))}aB3xY9`;
  make(`sanad-test-${gone}-aB3xY9`, `sanad-postgres-${gone}-aB3xY9`, mine);
  removeLeftovers(folder);
  expect(readdirSync(folder)).toEqual([mine]);
});

it("removes what names no process after a day", () => {
  make("sanad-test-aB3xY9");
  removeLeftovers(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  utimesSync(path.join(folder, "sanad-test-aB3xY9"), 0, 0);
  removeLeftovers(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it("leaves alone what is not of tests, however old", () => {
  const others = ["sanad-template-0123456789abcdef", "sanad-test-notes", "test-aB3xY9"];
  make(...others);
  for (const name of others) utimesSync(path.join(folder, name), 0, 0);
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(others);
});

it("removes what was transformed more than a week ago, where anything was", () => {
  for (const name of ["old", "new"]) writeFileSync(path.join(folder, name), "");
  utimesSync(path.join(folder, "old"), 0, 0);
  removeOldTransforms(folder);
  expect(readdirSync(folder)).toEqual(["new"]);
  removeOldTransforms(path.join(folder, "none"));
});
