import type { ServerResponse } from "node:http";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerItem } from "../attempts/answer-item";
import { finishAttempt } from "../attempts/finish-attempt";
import { getAttempt } from "../attempts/get-attempt";
import { startRetry } from "../attempts/start-retry";
import type { Context } from "../context";
import { corpus } from "../corpus";
import type { ClassRow } from "../db/classes/classes";
import { listFacts } from "../facts/list-facts";
import { openLedger } from "../facts/open-ledger";
import { myResults } from "../learners/my-results";
import { enterRequest } from "../requests/request-record";
import { createShare } from "../shares/create-share";
import { testDatabase, testDatabases } from "../testing/db";
import {
  anySet,
  joinAsStudent,
  type MadeAttempt,
  makeAssignmentFor,
  makeAttempt,
  makeClass,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  startAssigned,
  takeAttempt,
  testNow,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { closeAssignment } from "./change-assignment";
import { getAssignment } from "./get-assignment";
import { getResults } from "./get-results";
import { forgetGuards, guardedItems } from "./guarded-items";

const at = (ctx: Context, minutes: number): Context => ({
  ...ctx,
  now: new Date(testNow.getTime() + minutes * 60_000),
});

describe.each(testDatabases)("while an exam is open on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let room: ClassRow;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    room = await makeClass(teacher);
  });
  beforeEach(async () => {
    await database.db.assignment.deleteMany();
    forgetGuards(database.db);
  });

  /** From ten minutes on, for an hour; ten questions of the set. */
  const exam = () =>
    makeAssignmentFor(teacher, room.id, {
      opensAt: at(teacher, 10).now,
      closesAt: at(teacher, 70).now,
      feedback: "end",
      count: 10,
    });
  const guarded = async (items: MadeAttempt["items"], ctx: Context) => {
    const guard = await guardedItems(ctx);
    return items.filter(({ item }) => guard.holdOn(item));
  };
  /** A practice that was begun before the exam opened, with questions that it asks. */
  async function begunBefore(ctx = makeTestContext(database.db)) {
    const seed = corpus().versions.get(anySet()) ? await seedOfExam() : 1;
    return makeAttempt(ctx, { seed, count: 10 });
  }
  const seedOfExam = async () => (await database.db.assignment.findFirstOrThrow()).seed;
  const seen = async (attempt: MadeAttempt, ctx: Context) =>
    must(await getAttempt({ ctx, attemptId: attempt.id })).attempt;

  it("draws other questions for a new practice, in both languages, by any seed", async () => {
    await exam();
    const seed = await seedOfExam();
    for (const lang of ["ar", "en"] as const) {
      const before = await makeAttempt(makeTestContext(database.db), { lang, seed, count: 10 });
      expect((await guarded(before.items, at(before.ctx, 11))).length).toBeGreaterThan(0);
      const during = await makeAttempt(at(makeTestContext(database.db), 11), { lang, seed, count: 10 });
      expect(during.items.length).toBeGreaterThan(0);
      expect(await guarded(during.items, during.ctx)).toEqual([]);
    }
  });

  it("holds the feedback of a practice begun before, the result too, and gives both after the closing", async () => {
    await exam();
    const attempt = await begunBefore();
    const during = at(attempt.ctx, 11);
    const [held] = await guarded(attempt.items, during);
    if (!held) throw new Error("the exam asks nothing of this practice");
    const answer = rightAnswer(held.item);
    expect(await answerItem({ ctx: during, attemptId: attempt.id, questionId: held.id, answer })).toEqual({
      ok: true,
      value: { recorded: true },
    });
    const finished = await finishAttempt({ ctx: during, attemptId: attempt.id });
    expect(finished).toEqual({ ok: true, value: { heldUntil: at(attempt.ctx, 70).now } });
    const now = await seen(attempt, during);
    expect(now).toMatchObject({ finished: true, result: null, byTopic: [] });
    expect(now.review).not.toHaveProperty(held.id);
    const mine = await myResults({ ctx: during, lang: "ar" });
    expect(mine.ok && mine.value.attempts).toMatchObject([{ id: attempt.id, result: null }]);
    expect(mine.ok && mine.value.topics).toEqual([]);
    expect(await createShare({ ctx: during, attemptId: attempt.id, input: {} })).toMatchObject({
      error: { reason: "result-held-back" },
    });
    const after = await seen(attempt, at(attempt.ctx, 70));
    expect(after.review).toHaveProperty(held.id);
    expect(after.result?.correct).toBe(1);
  });

  it("hides in an old practice the keys that it once showed, and leaves its score", async () => {
    await exam();
    const attempt = await begunBefore();
    await takeAttempt(attempt, wrongAnswer);
    const during = at(attempt.ctx, 11);
    const held = await guarded(attempt.items, during);
    const now = await seen(attempt, during);
    expect(now.result?.correct).toBe(0);
    for (const { id, item } of held) {
      expect(now.review).not.toHaveProperty(id);
      expect(JSON.stringify(now.review)).not.toContain(item.explanation);
    }
    const retried = await startRetry({ ctx: during, attemptId: attempt.id });
    if (!retried.ok) return;
    const { id } = retried.value.attempt;
    const rows = await database.db.attemptItem.findMany({ where: { attemptId: id }, select: { itemId: true } });
    expect(rows.map(({ itemId }) => itemId).filter((itemId) => held.some((item) => item.id === itemId))).toEqual([]);
  });

  it("hides what its facts say, keeps their places, and shows them again after the closing", async () => {
    await exam();
    const ctx = makeTestContext(database.db);
    const guard = await guardedItems(at(ctx, 11));
    const open = listFacts(await openLedger(at(ctx, 9)), "ar");
    const hidden = open.facts.filter(({ id }) => guard.hidesFact(id));
    expect(hidden.length).toBeGreaterThan(0);
    const during = listFacts(await openLedger(at(ctx, 11)), "ar");
    expect(during.facts).toHaveLength(open.facts.length);
    const text = JSON.stringify(during);
    for (const { statement, id } of hidden) {
      expect(text).not.toContain(JSON.stringify(statement));
      expect(text).not.toContain(JSON.stringify(id));
    }
    expect(listFacts(await openLedger(at(ctx, 70)), "ar")).toEqual(open);
  });

  it("ends with the exam, at once where its teacher closes it", async () => {
    const assignmentId = await exam();
    const ctx = makeTestContext(database.db);
    const key = async (minutes: number) => (await guardedItems(at(ctx, minutes))).key;
    expect(await key(9)).toBe("");
    expect(await key(10)).not.toBe("");
    await closeAssignment({ ctx: at(teacher, 30), classId: room.id, assignmentId });
    expect(await key(31)).toBe("");
  });

  it("keeps another assignment's scores from its learners, and the answers from its teacher, where they ask the same", async () => {
    const other = await makeTeacher(database.db);
    const theirs = await makeClass(other);
    const place = { classId: theirs.id, assignmentId: "" };
    place.assignmentId = await makeAssignmentFor(other, theirs.id, { feedback: "each", count: 10 });
    await exam();
    const student = (await joinAsStudent(database.db, theirs)).ctx;
    const attempt = await startAssigned(student, place.assignmentId);
    await takeAttempt({ ...attempt, ctx: at(student, 11) }, wrongAnswer);
    const told = async (minutes: number) => {
      const assignment = await getAssignment({ ctx: at(student, minutes), ...place, lang: "ar" });
      const results = await getResults({ ctx: at(other, minutes), ...place, lang: "ar" });
      const [attempt] = (assignment.ok && assignment.value.member?.attempts) || [];
      return {
        result: attempt?.result?.correct ?? null,
        heldUntil: attempt?.heldUntil,
        hasAll: results.ok && results.value.questions.every(({ choices }) => choices !== null),
      };
    };
    expect(await told(12)).toEqual({ result: null, heldUntil: at(teacher, 70).now, hasAll: false });
    expect(await told(70)).toEqual({ result: 0, heldUntil: null, hasAll: true });
  });

  it("leaves what it asks out of other teachers' assignments, and its own learners' feedback to its own rule", async () => {
    const id = await exam();
    const other = await makeTeacher(database.db);
    const theirs = await makeAssignmentFor(at(other, 11), (await makeClass(other)).id, { feedback: "each", count: 10 });
    const guard = await guardedItems(at(teacher, 11));
    const drawn = await database.db.assignmentItem.findMany({
      where: { assignmentId: theirs },
      include: { item: true },
    });
    const asks = await database.db.assignmentItem.findMany({ where: { assignmentId: id } });
    expect(guard.key).not.toBe("");
    expect(drawn.filter(({ itemId }) => asks.some((asked) => asked.itemId === itemId))).toEqual([]);
    const student = (await joinAsStudent(database.db, room)).ctx;
    const attempt = await startAssigned(at(student, 11), id);
    await takeAttempt({ ...attempt, ctx: at(student, 12) });
    expect((await seen(attempt, at(student, 12))).result?.correct).toBe(10);
  });

  it("has its questions read once: after that it is only listed, with its times as they are by then", async () => {
    const id = await exam();
    const record = { id: "", peer: null, response: {} as ServerResponse, dbMs: 0, statements: 0 }; // nothing is answered here
    enterRequest(record);
    const asked = await guardedItems(at(teacher, 11));
    expect(record.statements).toBe(2);
    expect((await guardedItems(at(teacher, 12))).key).toBe(asked.key);
    expect(record.statements).toBe(3);
    await database.db.assignment.update({ where: { id }, data: { closesAt: at(teacher, 13).now } });
    expect((await guardedItems(at(teacher, 14))).guardsNothing).toBe(true);
    await database.db.assignment.update({ where: { id }, data: { closesAt: at(teacher, 70).now } });
    expect((await guardedItems(at(teacher, 15))).key).toBe(asked.key);
  });
});
