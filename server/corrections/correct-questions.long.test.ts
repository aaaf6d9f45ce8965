import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { firstResult, recomputeResult } from "../attempts/recompute-result";
import type { Context } from "../context";
import { findAttempt, storedResult } from "../db/attempts/attempts";
import { attemptWithFigure, withNumber } from "../testing/corrected-content";
import { type TestDatabase, testDatabases } from "../testing/db";
import { rightAnswer, takeAttempt, wrongAnswer } from "../testing/factories";
import { correctQuestions } from "./correct-questions";
import { regradePending } from "./regrade";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 });

describe.each(testDatabases)("a correction on $name", ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  it("gives, stopped anywhere and begun again, the result that grading from nothing gives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 4 }), async (seed, luck) => {
        const attempt = await attemptWithFigure(database.db, seed);
        await takeAttempt(attempt, (item, at) => (luck[at % luck.length] ? rightAnswer(item) : wrongAnswer(item)));
        const later = { db: database.db, now: new Date(attempt.ctx.now.getTime() + 60_000) };
        const content = withNumber(attempt.fact, (number) => number + 1000);
        const stopping = { ...later, db: stoppedAfter(database, 1) };
        await correctQuestions(stopping, content).catch(() => undefined);
        await correctQuestions(later, content);
        const stored = await findAttempt(database.db, attempt.id);
        if (!stored) throw new Error("gone");
        expect(recomputeResult(stored.items)).toEqual(storedResult(stored));
        expect(stored.first && firstResult(stored.items)).toEqual(stored.first);
        expect(await regradePending(later)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

/** The database, of which a process that ends sees no more after so many transactions. */
function stoppedAfter({ db }: TestDatabase, transactions: number): Context["db"] {
  let left = transactions;
  return new Proxy(db, {
    get(target, name) {
      if (name === "$transaction" && left-- <= 0) throw new Error("stopped");
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
