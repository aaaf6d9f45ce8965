import { expect, it } from "vitest";
import { recomputeScores } from "../../attempts/recompute-scores";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt, testNow, wrongAnswer } from "../../testing/factories";
import { openMigratedPglite } from "../../testing/migrated-pglite";
import { clientOf } from "../embedded-client";
import { decodeBackup, encodeBackup } from "./backup-file";
import { dump, load } from "./dump";

const given = { madeAt: testNow, authSecret: "kept" };
/** What COPY must not trip over. */
const awkward = 'tab\t "quoted", \\N and\nتاءٌ مربوطة';

it("fills other tables with every row, whose scores are what the answers give", async () => {
  const [original, restored] = [await openMigratedPglite(), await openMigratedPglite()];
  const ctx = makeTestContext(clientOf(original.pglite));
  await takeAttempt(await makeAttempt(ctx, { mode: "exam" }), (item, at) => (at % 2 ? rightAnswer : wrongAnswer)(item));
  await ctx.db.user.create({ data: { id: "teacher", email: "teacher@school.example", name: awkward } });
  const taken = await dump(original.pglite, given);
  const read = decodeBackup(encodeBackup(taken));
  if (!read.ok) throw new Error(read.error);
  await load(restored.pglite, read.value);

  const db = clientOf(restored.pglite);
  expect(await dump(restored.pglite, given)).toEqual(taken);
  expect((await db.user.findUnique({ where: { id: "teacher" } }))?.name).toBe(awkward);
  const scores = await recomputeScores(db);
  expect(scores).toEqual(await recomputeScores(ctx.db));
  expect([scores.results, scores.differing]).toEqual([1, []]);
  await expect(db.$executeRaw`UPDATE "Answer" SET "earned" = 0`).rejects.toThrow();
  const torn = { ...read.value, tables: read.value.tables.filter(({ name }) => name !== "Learner") };
  await expect(load(restored.pglite, torn)).rejects.toThrow(/foreign key/);
  expect(await dump(restored.pglite, given)).toEqual(taken);
  await Promise.all([original.close(), restored.close()]);
});
