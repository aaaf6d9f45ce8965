import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeAttempt, makeTestContext, takeAttempt, testNow, wrongAnswer } from "../../testing/factories";
import { openMigratedPglite } from "../../testing/migrated-pglite";
import { migrationsFolder } from "../client";
import { clientOf } from "../embedded-client";
import { openEmbedded } from "../setup/embedded";
import { dump } from "./dump";
import { restore } from "./restore";

// Making an embedded database takes many seconds on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "sanad-restore-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const taken = async () => {
  const { pglite, close } = await openMigratedPglite();
  await takeAttempt(await makeAttempt(makeTestContext(clientOf(pglite))), wrongAnswer);
  return dump(pglite, { madeAt: testNow, authSecret: null }).finally(close);
};

it("makes a backup the database, also one of before the last migration, and replaces one only when asked", async () => {
  const backup = await taken();
  const given = { folder: join(data, "pglite"), migrations: migrationsFolder };
  expect(await restore({ ...given, backup, mayReplace: false })).toEqual({ ok: true, value: null });
  expect((await restore({ ...given, backup, mayReplace: false })).ok).toBe(false);
  const newer = { ...backup, migrations: [...backup.migrations, "29991231_from_the_future"] };
  expect(await restore({ ...given, backup: newer, mayReplace: true })).toEqual({
    ok: false,
    error: "it was made by a newer version of Sanad",
  });
  const [first = ""] = backup.migrations;
  const empty = { ...backup, migrations: [first], tables: [] };
  expect(await restore({ ...given, backup: empty, mayReplace: true })).toEqual({ ok: true, value: null });
  const opened = await openEmbedded(given.folder, migrationsFolder);
  const { migrations, tables } = await dump(opened.pglite, { madeAt: testNow, authSecret: null });
  await opened.close();
  expect(migrations).toEqual(backup.migrations);
  expect(tables.map(({ name, columns }) => [name, columns])).toEqual(
    backup.tables.map(({ name, columns }) => [name, columns]),
  );
  expect(readdirSync(data)).toEqual(["pglite"]);
});
