import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { forgetGuards } from "../assignments/guarded-items";
import { type Caller, type Context, contextOf } from "../context";
import { useDatabase } from "../db/client";
import { allowWrite } from "../http/admit";
import { enterRequest, type RequestRecord } from "../requests/request-record";
import { testDatabase, testDatabases } from "../testing/db";
import { type MadeAttempt, makeAttempt, makeTeacher, makeTestContext, rightAnswer } from "../testing/factories";
import { answerItem } from "./answer-item";

const write = () => new Request("http://127.0.0.1:3000/api/v1/attempts", { method: "PUT" });

/** A request's record, which counts the statements that are sent from here on. */
function countStatements(): RequestRecord {
  const record = { id: "", peer: null, response: {} as ServerResponse, dbMs: 0, statements: 0 }; // nothing is answered here
  enterRequest(record);
  return record;
}

/** As on a server that did not start the attempt. */
const forgetSheets = () => (globalThis as { sanadSheets?: Map<string, unknown> }).sanadSheets?.clear();

describe.each(testDatabases)("what the database is asked for an answer on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(() => {
    ctx = makeTestContext(database.db);
    useDatabase(database.db);
  });

  /** Answers at a learner's pace, through what every request passes; the statements that each answer took. */
  async function statementsOf({ ctx: learner, id, items }: MadeAttempt): Promise<number[]> {
    const counts: number[] = [];
    for (const [at, { item }] of items.entries()) {
      const record = countStatements();
      const asking = { ...learner, now: new Date(learner.now.getTime() + (at + 1) * 10_000) };
      expect(await allowWrite(write(), asking)).toMatchObject({ ok: true });
      const answered = await answerItem({ ctx: asking, attemptId: id, questionId: item.id, answer: rightAnswer(item) });
      expect(answered).toMatchObject({ ok: true });
      counts.push(record.statements);
    }
    return counts;
  }

  it("in an exam: one statement", async () => {
    const counts = await statementsOf(await makeAttempt(ctx, { mode: "exam" }));
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  it("in practice: one statement, and beside it at most one every two seconds that all learners share", async () => {
    const attempt = await makeAttempt(ctx);
    expect(new Set(await statementsOf(attempt))).toEqual(new Set([2]));
    const [first, second] = [await makeAttempt(ctx), await makeAttempt(ctx)];
    forgetGuards(database.db);
    const record = countStatements();
    for (const { id, items } of [first, second])
      for (const { item } of items)
        await answerItem({ ctx, attemptId: id, questionId: item.id, answer: rightAnswer(item) });
    expect(record.statements).toBe(first.items.length + second.items.length + 1);
  });

  it("on a server that did not start the attempt: one more, for its first answer there", async () => {
    const attempt = await makeAttempt(ctx, { mode: "exam" });
    forgetSheets();
    const [first, ...others] = await statementsOf(attempt);
    expect([first, new Set(others)]).toEqual([2, new Set([1])]);
  });

  it("waits once: the statement that stores it and the one that guards it are under way together", async () => {
    const { id, items } = await makeAttempt(ctx);
    const [question] = items;
    forgetGuards(database.db);
    const underWay = { now: 0, most: 0 };
    const db = database.db.$extends({
      query: {
        async $allOperations({ args, query }) {
          underWay.most = Math.max(underWay.most, ++underWay.now);
          return query(args).finally(() => (underWay.now -= 1));
        },
      },
    }) as unknown as Context["db"]; // the same client with a look at each statement
    await answerItem({
      ctx: { ...ctx, db },
      attemptId: id,
      questionId: question?.id ?? "",
      answer: question?.item.key,
    });
    expect(underWay.most).toBe(2);
  });

  it("for someone who is signed in: one more, that says who it is", async () => {
    const teacher = await makeTeacher(database.db);
    const sessionToken = randomUUID();
    const expires = new Date(Date.now() + 60_000);
    await database.db.session.create({
      data: { id: teacher.newId(), sessionToken, userId: teacher.user?.id ?? "", expires },
    });
    const caller: Caller = {
      cookie: (name) => (name === "next-auth.session-token" ? sessionToken : undefined),
      header: () => null,
    };
    const record = countStatements();
    expect(await contextOf(caller)).toMatchObject({ learner: teacher.learner, user: teacher.user });
    expect(record.statements).toBe(1);
  });
});
