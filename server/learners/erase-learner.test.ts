import { describe, expect, it } from "vitest";
import { createShare } from "../shares/create-share";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { makeAttempt, makeTestContext, takeAttempt } from "../testing/factories";
import { eraseLearner } from "./erase-learner";

describe.each(testDatabases)("eraseLearner on $name", ({ open }) => {
  const database = testDatabase(open);

  it("leaves no trace of the learner in any table, and all of another", async () => {
    const [mine, theirs] = [makeTestContext(database.db), makeTestContext(database.db)];
    const [attempt, kept] = [await makeAttempt(mine), await makeAttempt(theirs)];
    await takeAttempt(attempt);
    await takeAttempt(kept);
    await createShare({ ctx: mine, attemptId: attempt.id, input: { name: "Canary" } });
    const canaries = [mine.learner?.id ?? "", attempt.id, "Canary"];
    const before = await everything(database.db);
    for (const canary of canaries) expect(before).toContain(canary);
    expect(await eraseLearner({ ctx: mine })).toEqual({ ok: true, value: null });
    const after = await everything(database.db);
    for (const canary of canaries) expect(after).not.toContain(canary);
    expect(await database.db.answer.count({ where: { attemptId: kept.id } })).toBe(kept.items.length);
  });

  it("has nothing to erase for a newcomer, nor twice", async () => {
    const ctx = makeTestContext(database.db);
    const nothing = { ok: false, error: { reason: "not-found" } };
    expect(await eraseLearner({ ctx: { ...ctx, learner: null } })).toEqual(nothing);
    await makeAttempt(ctx);
    await eraseLearner({ ctx });
    expect(await eraseLearner({ ctx })).toEqual(nothing);
  });
});
