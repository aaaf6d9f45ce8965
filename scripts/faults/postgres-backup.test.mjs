import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../setup/run.mjs";
import { findPostgres } from "../test/postgres.mjs";
import { crowd } from "./crowd.mjs";
import { countLaw, kept, print, recomputed } from "./law.mjs";
import { openSite } from "./site.mjs";

const learners = 40;
const overMs = 6_000;

let site;
let folder;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(path.join(tmpdir(), "sanad-dump-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site?.close();
});

async function postgresTool(name, ...args) {
  const { code, output } = await run(path.join(findPostgres(), name), args);
  if (code !== 0) throw new Error(output);
}

it("takes a dump while learners answer; restored, every score in it is what its answers give", async () => {
  const { settings, addresses } = site;
  const file = path.join(folder, "sanad.dump");
  const dumped = () => postgresTool("pg_dump", "--format=custom", `--file=${file}`, settings.DATABASE_URL);
  const before = await crowd({ addresses, learners, overMs: 0 });
  const during = await crowd({ addresses, learners, overMs, onAnswering: dumped });
  const counts = await countLaw(during, settings);
  await postgresTool("createdb", `--maintenance-db=${settings.DATABASE_URL}`, "sanad_restored");
  const restoredUrl = new URL(settings.DATABASE_URL);
  restoredUrl.pathname = "/sanad_restored";
  await postgresTool("pg_restore", "--no-owner", "--exit-on-error", `--dbname=${restoredUrl}`, file);
  const restored = { ...settings, DATABASE_URL: restoredUrl.href };
  const { results, differing } = await recomputed(restored);
  print(`pg_dump while learners answer; restored: ${results} results, ${differing} differ`, during, counts);
  expect(counts).toMatchObject(kept);
  expect(differing).toBe(0);
  expect(await countLaw(before, restored)).toMatchObject({ ...kept, acknowledged: learners * 10 });
});
