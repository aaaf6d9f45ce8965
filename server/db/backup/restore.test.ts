import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recomputeScores } from "../../attempts/recompute-scores";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, testNow, wrongAnswer } from "../../testing/factories";
import { clientOf, migrationsFolder } from "../client";
import { openEmbedded } from "../setup/embedded";
import { decodeBackup, encodeBackup } from "./backup-file";
import { dump } from "./dump";
import { restore } from "./restore";

// Making an embedded database takes seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "sanad-restore-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const folderOf = (name: string) => join(data, name, "pglite");
const open = (name: string) => openEmbedded(folderOf(name), migrationsFolder);

it("brings every row back, and every score is what the answers give; what is there is replaced only when asked", async () => {
  const original = await open("original");
  const ctx = makeTestContext(clientOf(original.pglite));
  await takeAttempt(await makeAttempt(ctx, { mode: "exam" }), (item, at) => (at % 2 ? rightAnswer : wrongAnswer)(item));
  const awkward = 'tab\t "quoted", \\N and\nتاءٌ مربوطة';
  await ctx.db.user.create({ data: { id: "teacher", email: "teacher@school.example", name: awkward } });
  const taken = await dump(original.pglite, { madeAt: testNow, authSecret: "kept" });
  const scores = await recomputeScores(ctx.db);
  await original.close();

  const read = decodeBackup(encodeBackup(taken));
  if (!read.ok) throw new Error(read.error);
  const given = { backup: read.value, folder: folderOf("restored"), migrations: migrationsFolder };
  expect(await restore({ ...given, mayReplace: false })).toEqual({ ok: true, value: null });
  expect((await restore({ ...given, mayReplace: false })).ok).toBe(false);
  const newer = { ...read.value, migrations: [...read.value.migrations, "29991231_from_the_future"] };
  expect(await restore({ ...given, backup: newer, mayReplace: true })).toEqual({
    ok: false,
    error: "it was made by a newer version of Sanad",
  });

  const restored = await open("restored");
  const db = clientOf(restored.pglite);
  expect(await dump(restored.pglite, { madeAt: testNow, authSecret: "kept" })).toEqual(taken);
  expect((await db.user.findUnique({ where: { id: "teacher" } }))?.name).toBe(awkward);
  expect(await recomputeScores(db)).toEqual(scores);
  expect([scores.results, scores.differing]).toEqual([1, []]);
  await expect(db.$executeRaw`UPDATE "Answer" SET "earned" = 0`).rejects.toThrow();
  await restored.close();
});
