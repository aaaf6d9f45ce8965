import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { graceSeconds } from "@/domain/assignments/due-at";
import { answerItem } from "../attempts/answer-item";
import { finishAttempt } from "../attempts/finish-attempt";
import { getAttempt } from "../attempts/get-attempt";
import { leaveClass } from "../classes/leave-class";
import type { Context } from "../context";
import type { ClassRow } from "../db/classes/classes";
import { createShare } from "../shares/create-share";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
  makeAssignmentFor,
  makeClass,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  startAssigned,
  takeAttempt,
  testNow,
} from "../testing/factories";
import { must } from "../testing/must";
import { changeAssignment, closeAssignment, deleteAssignment } from "./change-assignment";
import { getAssignment } from "./get-assignment";
import { forgetGuards } from "./guarded-items";
import { joinAssignment } from "./join-assignment";
import { listAssignments, listMyAssignments } from "./list-assignments";
import { setExtraTime } from "./set-extra-time";
import { startAssignment } from "./start-assignment";

const notFound = { ok: false, error: { reason: "not-found" } };
const refused = (reason: string) => ({ ok: false, error: { reason } });
const later = (ctx: Context, minutes: number, seconds = 0): Context => ({
  ...ctx,
  now: new Date(testNow.getTime() + (minutes * 60 + seconds) * 1000),
});

describe.each(testDatabases)("an assignment on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let room: ClassRow;
  let student: Context;
  let membershipId: string;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    room = await makeClass(teacher);
    const joined = await joinAsStudent(database.db, room);
    student = joined.ctx;
    membershipId = joined.membership.id;
  });
  // An exam that another test left open would hold feedback back.
  beforeEach(async () => {
    await database.db.assignment.deleteMany();
    forgetGuards(database.db);
  });

  const assign = (input: Parameters<typeof makeAssignmentFor>[2] = {}) => makeAssignmentFor(teacher, room.id, input);
  const start = (assignmentId: string, ctx = student) => startAssignment({ ctx, assignmentId, lang: "ar" });
  const view = async (assignmentId: string, ctx = student) =>
    must(await getAssignment({ ctx, assignmentId, lang: "ar" }));
  const attemptOf = async (id: string, ctx = student) => must(await getAttempt({ ctx, attemptId: id })).attempt;
  const people = async (): Promise<Record<string, Context>> => ({
    "another teacher": await makeTeacher(database.db),
    "a member": student,
    "another guest": makeTestContext(database.db),
    nobody: makeTestContext(database.db, { learner: null }),
  });

  it("is made, changed, closed and deleted by its class's teacher and by nobody else", async () => {
    const id = await assign();
    const own = { classId: room.id, assignmentId: id };
    const change = { input: { closesAt: later(teacher, 120).now } };
    for (const [who, ctx] of Object.entries(await people())) {
      await expect(makeAssignmentFor(ctx, room.id), who).rejects.toThrow("not-found");
      expect(await changeAssignment({ ctx, ...own, ...change }), who).toEqual(notFound);
      expect(await closeAssignment({ ctx, ...own }), who).toEqual(notFound);
      expect(await deleteAssignment({ ctx, ...own }), who).toEqual(notFound);
      expect(await listAssignments({ ctx, classId: room.id, lang: "ar" }), who).toEqual(notFound);
      expect(await setExtraTime({ ctx, classId: room.id, input: { membershipId, percent: 50 } }), who).toEqual(
        notFound,
      );
    }
    const otherRoom = await makeClass(teacher);
    expect(await closeAssignment({ ctx: teacher, classId: otherRoom.id, assignmentId: id })).toEqual(notFound);
    expect(await changeAssignment({ ctx: teacher, ...own, ...change })).toEqual({ ok: true, value: null });
    expect((await view(id)).closesAt).toEqual(change.input.closesAt);
    expect(await closeAssignment({ ctx: teacher, ...own })).toEqual({ ok: true, value: null });
    expect((await view(id)).state).toBe("closed");
    expect(await deleteAssignment({ ctx: teacher, ...own })).toEqual({ ok: true, value: null });
    expect(await getAssignment({ ctx: student, assignmentId: id, lang: "ar" })).toEqual(notFound);
  });

  it.each([
    ["closes before it opens", { opensAt: 50, closesAt: 40 }, "/closesAt"],
    ["closes in the past", { opensAt: -90, closesAt: -30 }, "/closesAt"],
    ["stays open as an exam for more than a month", { opensAt: 0, closesAt: 32 * 24 * 60 }, "/closesAt"],
    ["opens years ahead", { opensAt: 800 * 24 * 60, closesAt: 801 * 24 * 60 }, "/opensAt"],
  ])("is refused with the place of the fault when it %s", async (_, { opensAt, closesAt }, pointer) => {
    const id = await assign();
    const input = { opensAt: later(teacher, opensAt).now, closesAt: later(teacher, closesAt).now };
    expect(await changeAssignment({ ctx: teacher, classId: room.id, assignmentId: id, input })).toMatchObject({
      error: { reason: "invalid-input", errors: [{ pointer }] },
    });
  });

  it("shows who has its link when it is open, and nothing of class, teacher or questions", async () => {
    const id = await assign();
    for (const [who, ctx] of Object.entries(await people())) {
      const seen = await view(id, ctx);
      expect(seen.member === null, who).toBe(who !== "a member");
      const text = JSON.stringify(seen);
      for (const hidden of [room.name, room.code, teacher.user?.id, "stem"]) expect(text, who).not.toContain(hidden);
    }
    expect((await view(id, teacher)).ownClassId).toBe(room.id);
    expect(await getAssignment({ ctx: student, assignmentId: "x", lang: "ar" })).toEqual(notFound);
  });

  it("lets whoever has its link join an open class and start, and nobody a closed one", async () => {
    const id = await assign();
    const guest = makeTestContext(database.db);
    expect(await start(id, guest)).toEqual(notFound);
    expect(await joinAssignment({ ctx: guest, assignmentId: id })).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await start(id, guest)).toMatchObject({ ok: true, value: { isNew: true } });
    await database.db.class.update({ where: { id: room.id }, data: { isOpen: false } });
    const late = makeTestContext(database.db);
    expect((await view(id, late)).mayJoin).toBe(false);
    expect(await joinAssignment({ ctx: late, assignmentId: id })).toEqual(notFound);
    await database.db.class.update({ where: { id: room.id }, data: { isOpen: true } });
  });

  it("opens and closes by the server's clock", async () => {
    const id = await assign({ opensAt: later(teacher, 10).now, closesAt: later(teacher, 20).now });
    expect(await start(id, later(student, 9))).toEqual(refused("assignment-waiting"));
    expect(await start(id, later(student, 20))).toEqual(refused("assignment-closed"));
    expect(await start(id, later(student, 19))).toMatchObject({ ok: true });
  });

  it("asks everyone the same questions, kept when it was made, in an order of the learner's own where asked", async () => {
    const id = await assign({ isShuffled: true, count: 10 });
    const other = (await joinAsStudent(database.db, room)).ctx;
    const [mine, theirs] = [await startAssigned(student, id), await startAssigned(other, id)];
    const ids = ({ items }: typeof mine) => items.map((item) => item.id);
    expect(ids(mine).toSorted()).toEqual(ids(theirs).toSorted());
    expect(ids(mine)).not.toEqual(ids(theirs));
    expect(ids(mine)).toHaveLength(10);
  });

  it("makes exactly one attempt of fifty starts at once, and all lead to it", async () => {
    const id = await assign({ attemptsMax: 1 });
    const starts = await Promise.all(Array.from({ length: 50 }, () => start(id)));
    const led = starts.map((started) => started.ok && started.value.attemptId);
    expect(new Set(led).size).toBe(1);
    expect(led[0]).toBeTruthy();
    expect(await database.db.attempt.count({ where: { assignmentId: id } })).toBe(1);
    await finishAttempt({ ctx: student, attemptId: String(led[0]) });
    expect(await start(id)).toEqual(refused("attempts-used-up"));
  });

  it("counts attempts up to the limit and goes on with the one under way", async () => {
    const id = await assign({ attemptsMax: 2 });
    const first = await startAssigned(student, id);
    expect(await start(id)).toEqual({ ok: true, value: { attemptId: first.id, isNew: false } });
    await takeAttempt(first);
    expect((await view(id)).member).toMatchObject({ mayStart: true, attempts: [{ ordinal: 1 }] });
    await takeAttempt(await startAssigned(student, id));
    expect(await start(id)).toEqual(refused("attempts-used-up"));
    expect((await view(id)).member).toMatchObject({ mayStart: false, attempts: [{ ordinal: 1 }, { ordinal: 2 }] });
  });

  describe("with a limit of time", () => {
    it("accepts answers up to some seconds after the due time and refuses later ones", async () => {
      const id = await assign({ timeLimitMinutes: 10 });
      const { id: attemptId, items } = await startAssigned(student, id);
      const put = (at: number, ctx: Context) => {
        const { item } = items[at] ?? {};
        return answerItem({ ctx, attemptId, questionId: item?.id ?? "", answer: item && rightAnswer(item) });
      };
      expect(await put(0, later(student, 9, 59))).toMatchObject({ ok: true });
      expect(await put(1, later(student, 10, graceSeconds))).toMatchObject({ ok: true });
      expect(await put(2, later(student, 10, graceSeconds + 1))).toEqual(refused("time-over"));
      expect(await database.db.answer.count({ where: { attemptId } })).toBe(2);
      const seen = await attemptOf(attemptId, later(student, 11));
      expect(seen).toMatchObject({
        finished: true,
        finishedAt: later(student, 10).now,
        result: { correct: 2, total: 4 },
      });
      expect(await put(2, later(student, 11))).toEqual(refused("attempt-finished"));
    });

    it("gives a learner who never comes back the result of the answers that were stored", async () => {
      const id = await assign({ timeLimitMinutes: 10 });
      const { id: attemptId, items } = await startAssigned(student, id);
      const [first] = items;
      await answerItem({
        ctx: student,
        attemptId,
        questionId: first?.id ?? "",
        answer: first && rightAnswer(first.item),
      });
      const listed = await listAssignments({ ctx: later(teacher, 30), classId: room.id, lang: "ar" });
      expect(listed.ok && listed.value.find((each) => each.id === id)).toMatchObject({ started: 1, finished: 1 });
      const stored = await database.db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
      expect(stored).toMatchObject({ correct: 1, total: 4, finishedAt: later(student, 10).now });
    });

    it("never lasts beyond the closing", async () => {
      const id = await assign({ timeLimitMinutes: 30, closesAt: later(teacher, 20).now });
      const { id: attemptId } = await startAssigned(student, id);
      expect((await attemptOf(attemptId)).dueAt).toEqual(later(student, 20).now);
    });

    it("ends with the closing for who has left the class", async () => {
      const id = await assign({ closesAt: later(teacher, 25).now });
      const { ctx: guest } = await joinAsStudent(database.db, room);
      const attempt = await startAssigned(guest, id);
      await leaveClass({ ctx: guest, classId: room.id });
      await closeAssignment({ ctx: later(teacher, 5), classId: room.id, assignmentId: id });
      const [first] = attempt.items;
      const answer = { attemptId: attempt.id, questionId: first?.id ?? "", answer: first && rightAnswer(first.item) };
      expect((await answerItem({ ctx: later(guest, 6), ...answer })).ok).toBe(false);
    });

    it("moves with the closing and with a member's extra time, also while it is under way", async () => {
      const id = await assign({ timeLimitMinutes: 20, closesAt: later(teacher, 25).now });
      const own = { ctx: teacher, classId: room.id };
      const { id: attemptId } = await startAssigned(student, id);
      const due = async () => (await attemptOf(attemptId)).dueAt;
      expect(await due()).toEqual(later(student, 20).now);
      await setExtraTime({ ...own, input: { membershipId, percent: 50 } });
      expect(await due()).toEqual(later(student, 25).now);
      await changeAssignment({ ...own, assignmentId: id, input: { closesAt: later(teacher, 90).now } });
      expect(await due()).toEqual(later(student, 30).now);
      await closeAssignment({ ...own, ctx: later(teacher, 5), assignmentId: id });
      expect(await due()).toEqual(later(student, 5).now);
      await setExtraTime({ ...own, input: { membershipId, percent: 0 } });
    });
  });

  describe("and its feedback", () => {
    const answerFirst = async (attempt: Awaited<ReturnType<typeof startAssigned>>, ctx = student) => {
      const [first] = attempt.items;
      const answer = first && rightAnswer(first.item);
      return answerItem({ ctx, attemptId: attempt.id, questionId: first?.id ?? "", answer });
    };

    it("comes after each answer where it is for practice", async () => {
      const attempt = await startAssigned(student, await assign({ feedback: "each" }));
      expect(await answerFirst(attempt)).toMatchObject({ ok: true, value: { feedback: { correct: true } } });
    });

    it("comes when the learner finishes", async () => {
      const attempt = await startAssigned(student, await assign({ feedback: "end" }));
      expect(await answerFirst(attempt)).toEqual({ ok: true, value: { recorded: true } });
      expect((await attemptOf(attempt.id)).review).toEqual({});
      await finishAttempt({ ctx: student, attemptId: attempt.id });
      const seen = await attemptOf(attempt.id);
      expect([Object.keys(seen.review).length, seen.result?.correct]).toEqual([4, 1]);
    });

    it("waits for the closing with key, correctness, score and share, wherever the learner asks", async () => {
      const id = await assign({ feedback: "closed" });
      const attempt = await startAssigned(student, id);
      await answerFirst(attempt);
      const closing = later(student, 60);
      expect(await finishAttempt({ ctx: student, attemptId: attempt.id })).toEqual({
        ok: true,
        value: { heldUntil: closing.now },
      });
      const seen = await attemptOf(attempt.id);
      expect(seen).toMatchObject({ finished: true, review: {}, result: null, byTopic: [], heldUntil: closing.now });
      expect((await view(id)).member?.attempts).toMatchObject([{ result: null }]);
      expect(await createShare({ ctx: student, attemptId: attempt.id, input: {} })).toEqual(
        refused("result-held-back"),
      );
      expect(await attemptOf(attempt.id, closing)).toMatchObject({ result: { correct: 1 }, heldUntil: null });
      expect((await view(id, closing)).member?.attempts).toMatchObject([{ result: { correct: 1 } }]);
    });
  });

  it("stands in the lists of its teacher and of its members, and in nobody else's", async () => {
    const id = await assign();
    const mine = await listMyAssignments({ ctx: student, lang: "en" });
    expect(mine.ok && mine.value.map((each) => each.id)).toContain(id);
    const strangers = await listMyAssignments({ ctx: makeTestContext(database.db), lang: "en" });
    expect(strangers).toEqual({ ok: true, value: [] });
  });
});
