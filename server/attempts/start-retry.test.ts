import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { findAttempt } from "../db/attempts/attempts";
import { bodyOf } from "../items/stored-item";
import { testDatabase, testDatabases } from "../testing/db";
import {
  type MadeAttempt,
  makeAttempt,
  makeTestContext,
  rightAnswer,
  takeAttempt,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { startRetry } from "./start-retry";

const refused = { ok: false, error: { reason: "not-found" } };
const onceKey = "k".repeat(22);

describe.each(testDatabases)("startRetry on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
  });

  /** A finished attempt in which the first question was left out, the second wrong and the others right. */
  async function finishedAttempt(lang: "ar" | "en" = "ar"): Promise<MadeAttempt> {
    const attempt = await makeAttempt(ctx, { lang, seed: 2 });
    await takeAttempt(attempt, (item, at) => (at === 0 ? undefined : at === 1 ? wrongAnswer(item) : rightAnswer(item)));
    return attempt;
  }
  const retry = async (attemptId: string) => {
    const started = must(await startRetry({ ctx, attemptId }));
    return findAttempt(ctx.db, started.attempt.id);
  };

  it.each(["ar", "en"] as const)(
    "asks the facts of the wrong questions and no others, another way, in %s",
    async (lang) => {
      const first = await finishedAttempt(lang);
      const again = await retry(first.id);
      expect(again).toMatchObject({ retryOfId: first.id, mode: "practice", lang, finishedAt: null });
      const wrong = first.items.slice(0, 2);
      expect(again?.items).toHaveLength(wrong.length);
      for (const [at, item] of (again?.items ?? []).entries()) {
        const before = wrong[at];
        expect(bodyOf(item).facts.some((fact) => before?.item.facts.includes(fact))).toBe(true);
        expect([item.id, item.version]).not.toEqual([before?.id, before?.version]);
      }
    },
  );

  it("is the same retry for the same attempt, and can be retried itself", async () => {
    const first = await finishedAttempt();
    const [one, other] = [await retry(first.id), await retry(first.id)];
    expect(one?.items.map(({ version }) => version)).toEqual(other?.items.map(({ version }) => version));
    expect(one?.id).not.toBe(other?.id);
    const items = (one?.items ?? []).map((item) => ({ ...item, item: bodyOf(item) }));
    await takeAttempt({ ctx, id: one?.id ?? "", items }, wrongAnswer);
    expect(await retry(one?.id ?? "")).toMatchObject({ retryOfId: one?.id });
  });

  it("begins one attempt of ten taps at once, and another once that has an answer", async () => {
    const { id: attemptId } = await finishedAttempt();
    const taps = await Promise.all(Array.from({ length: 10 }, () => startRetry({ ctx, attemptId, onceKey })));
    const ids = new Set(taps.map((tap) => tap.ok && tap.value.attempt.id));
    expect(ids.size).toBe(1);
    const [id = ""] = [...ids].filter((each) => each !== false);
    const items = ((await findAttempt(ctx.db, id))?.items ?? []).map((item) => ({ ...item, item: bodyOf(item) }));
    await takeAttempt({ ctx, id, items });
    const later = await startRetry({ ctx, attemptId, onceKey });
    expect(later.ok && later.value.attempt.id).not.toBe(id);
  });

  it("is not offered before the end, nor where nothing went wrong, nor to anyone else", async () => {
    const open = await makeAttempt(ctx);
    expect(await startRetry({ ctx, attemptId: open.id })).toEqual({
      ok: false,
      error: { reason: "attempt-unfinished" },
    });
    await takeAttempt(open);
    expect(await startRetry({ ctx, attemptId: open.id })).toEqual(refused);
    const { id: attemptId } = await finishedAttempt();
    expect(await startRetry({ ctx: makeTestContext(ctx.db), attemptId })).toEqual(refused);
    expect(await startRetry({ ctx: { ...ctx, learner: null }, attemptId })).toEqual(refused);
    expect(await startRetry({ ctx, attemptId: "nothing" })).toEqual(refused);
  });
});
