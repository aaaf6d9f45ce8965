import { describe, expect, it } from "vitest";
import { startAttempt } from "../attempts/start-attempt";
import type { Context } from "../context";
import { mergeIntoUser } from "../db/learners/learners";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import {
  anySet,
  joinAsStudent,
  makeAttempt,
  makeClass,
  makeTeacher,
  makeTestContext,
  testNow,
} from "../testing/factories";

describe.each(testDatabases)("signing in with a guest's work on $name", ({ open }) => {
  const database = testDatabase(open);

  const merge = (user: Context, guest: Context) => {
    const newId = user.newId();
    const ids = { userId: user.user?.id ?? "", guestId: guest.learner?.id ?? null };
    return mergeIntoUser(database.db, { ...ids, newId, now: testNow });
  };
  const idOf = ({ learner }: Context) => learner?.id ?? "";

  /** A learner in `taught` with a scored attempt of today, one at the assignment, and a report. */
  const everythingOf = async (ctx: Context, taught: { code: string }, assignmentId?: string) => {
    const daily = await makeAttempt(ctx);
    const assigned = await makeAttempt(ctx);
    const plain = await makeAttempt(ctx);
    await joinAsStudent(database.db, taught, ctx);
    await database.db.attempt.update({ where: { id: daily.id }, data: { dailyOn: "2026-11-21" } });
    if (assignmentId)
      await database.db.attempt.update({ where: { id: assigned.id }, data: { assignmentId, ordinal: 1 } });
    const { id: itemId, version: itemVersion } = plain.items[0] ?? { id: "", version: "" };
    await database.db.report.create({
      data: { id: ctx.newId(), itemId, itemVersion, learnerId: idOf(ctx), reason: "unclear", createdAt: testNow },
    });
    return [daily, assigned, plain].map(({ id }) => id);
  };

  it("loses no attempt where both had one of today, one at the assignment, a place in the class and a report", async () => {
    const teacher = await makeTeacher(database.db);
    const [shared, other] = [await makeClass(teacher), await makeClass(teacher)];
    const [user, guest] = [await makeTeacher(database.db), makeTestContext(database.db)];
    const first = await makeAttempt(user);
    const assignment = await makeAssignmentRow(teacher, shared);
    const mine = await everythingOf(user, shared, assignment.id);
    const theirs = await everythingOf(guest, shared, assignment.id);
    await joinAsStudent(database.db, other, guest);
    await database.db.membership.updateMany({ where: { learnerId: idOf(guest) }, data: { extraTimePercent: 50 } });
    const nickname = await database.db.membership.findFirst({ where: { learnerId: idOf(user) } });

    expect(await merge(user, guest)).toBe(idOf(user));
    const attempts = await database.db.attempt.findMany({ where: { learnerId: idOf(user) } });
    expect(attempts.map(({ id }) => id).sort()).toEqual([first.id, ...mine, ...theirs].sort());
    expect(attempts.filter(({ dailyOn }) => dailyOn !== null).map(({ id }) => id)).toEqual([mine[0]]);
    const ordinals = attempts.flatMap(({ id, ordinal }) => (ordinal === null ? [] : [[id, ordinal]]));
    expect(ordinals.sort()).toEqual(
      [
        [mine[1], 1],
        [theirs[1], 2],
      ].sort(),
    );
    const places = await database.db.membership.findMany({ where: { learnerId: idOf(user) } });
    expect(places.map(({ classId }) => classId).sort()).toEqual([shared.id, other.id].sort());
    expect(places.find(({ classId }) => classId === shared.id)).toMatchObject({
      nickname: nickname?.nickname,
      extraTimePercent: 50,
    });
    expect(await database.db.report.count({ where: { learnerId: idOf(user) } })).toBe(1);
    expect(await database.db.learner.count({ where: { id: idOf(guest) } })).toBe(0);
  });

  it("takes nothing from another account whose learner's id a cookie holds", async () => {
    const [user, victim] = [await makeTeacher(database.db), await makeTeacher(database.db)];
    const { id } = await makeAttempt(victim);
    await merge(user, victim);
    expect((await database.db.attempt.findUnique({ where: { id } }))?.learnerId).toBe(idOf(victim));
  });

  it("joins all when the same account signs in from two browsers at once, and from one of them twice", async () => {
    const user = makeTestContext(database.db, { user: await database.db.user.create({ data: {} }) });
    const [one, two] = [makeTestContext(database.db), makeTestContext(database.db)];
    const made = [await makeAttempt(one), await makeAttempt(one), await makeAttempt(two)].map(({ id }) => id);
    const learners = await Promise.all([merge(user, one), merge(user, two), merge(user, one), merge(user, two)]);
    expect(new Set(learners).size).toBe(1);
    const attempts = await database.db.attempt.findMany({ where: { learnerId: learners[0] ?? "" } });
    expect(attempts.map(({ id }) => id).sort()).toEqual(made.sort());
  });

  it("begins another attempt for a page of the guest's that is still open", async () => {
    const [user, guest] = [await makeTeacher(database.db), makeTestContext(database.db)];
    const input = { set: anySet(), lang: "ar", mode: "practice" } as const;
    const start = async () => {
      const started = await startAttempt({ ctx: guest, input, onceKey: "k".repeat(22) });
      return started.ok && started.value.attempt.id;
    };
    const first = await start();
    expect(await start()).toBe(first);
    await merge(user, guest);
    expect(await start()).not.toBe(first);
  });

  it("changes nothing when it cannot change all", async () => {
    const [guest] = [makeTestContext(database.db)];
    const { id } = await makeAttempt(guest);
    const nobody = makeTestContext(database.db, { user: { id: "no such user" } });
    await expect(merge(nobody, guest)).rejects.toThrow();
    expect((await database.db.attempt.findUnique({ where: { id } }))?.learnerId).toBe(idOf(guest));
    expect(await database.db.learner.count({ where: { userId: "no such user" } })).toBe(0);
  });
});
