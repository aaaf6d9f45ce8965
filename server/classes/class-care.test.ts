import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { joinAsStudent, makeAttempt, makeClass, makeTeacher, makeTestContext, testNow } from "../testing/factories";
import { ChangeClass, changeClass } from "./change-class";
import { deleteClass } from "./delete-class";
import { joinClass } from "./join-class";
import { leaveClass } from "./leave-class";
import { listClasses } from "./list-classes";
import { listJoinedClasses } from "./list-joined-classes";
import { listMembers } from "./list-members";
import { memberOf } from "./membership";
import { ownClass } from "./own-class";
import { removeMember } from "./remove-member";
import { renewCode } from "./renew-code";
import { spinNickname, spinsMax } from "./spin-nickname";

const refused = { ok: false, error: { reason: "not-found" } };
const done = { ok: true, value: null };

describe.each(testDatabases)("taking care of a class on $name", ({ open, isRepeat }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let other: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    other = await makeTeacher(database.db);
  });

  const idOf = ({ learner }: Context) => learner?.id ?? "";
  const join = (ctx: Context, code: string) => joinClass({ ctx, input: { code } });

  it("is for its teacher alone, whatever is asked", async () => {
    const { id: classId } = await makeClass(teacher);
    const { ctx: student, membership } = await joinAsStudent(database.db, await makeClass(teacher));
    const before = await ownClass(teacher, classId);
    for (const ctx of [other, student, { ...student, learner: null }]) {
      expect(await changeClass({ ctx, classId, input: { name: "x" } })).toEqual(refused);
      expect(await renewCode({ ctx, classId })).toEqual(refused);
      expect(await deleteClass({ ctx, classId })).toEqual(refused);
      expect(await listMembers({ ctx, classId })).toEqual(refused);
      expect(await removeMember({ ctx, classId, membershipId: membership.id })).toEqual(refused);
    }
    expect(await removeMember({ ctx: teacher, classId, membershipId: membership.id })).toEqual(refused);
    expect(await ownClass(teacher, classId)).toEqual(before);
    expect(await listClasses({ ctx: student })).toEqual(refused);
    const [mine, theirs] = [await listClasses({ ctx: teacher }), await listClasses({ ctx: other })];
    expect(mine.ok && mine.value.map(({ members }) => members).toSorted()).toEqual([0, 1]);
    expect(theirs).toEqual({ ok: true, value: [] });
  });

  it("renames, closes and opens it, and moves its day within two years", async () => {
    const { id: classId, code } = await makeClass(teacher);
    const change = (input: ChangeClass) => changeClass({ ctx: teacher, classId, input });
    expect(await change({ name: "Nine b", isOpen: false })).toEqual(done);
    expect(await ownClass(teacher, classId)).toMatchObject({ value: { name: "Nine b", isOpen: false } });
    expect(await join(makeTestContext(database.db), code)).toEqual(refused);
    expect(await change({ isOpen: true })).toEqual(done);
    expect(await join(makeTestContext(database.db), code)).toMatchObject({ ok: true });
    for (const eraseOn of ["2026-11-22", "2028-11-20"]) expect(await change({ eraseOn })).toEqual(done);
    for (const eraseOn of ["2026-11-21", "2028-11-21", "1999-01-01"])
      expect(await change({ eraseOn })).toMatchObject({ error: { reason: "invalid-input" } });
    expect(await ownClass(teacher, classId)).toMatchObject({ value: { eraseOn: "2028-11-20" } });
    for (const input of [{ name: "" }, { eraseOn: "2027-02-30" }, { ownerId: "x" }, { code: "x" }, { createdAt: "x" }])
      expect(ChangeClass.safeParse(input).success).toBe(false);
  });

  it("makes the old code void at once, and keeps who is in", async () => {
    const { id: classId, code } = await makeClass(teacher);
    const { ctx: student } = await joinAsStudent(database.db, { code });
    const renewed = await renewCode({ ctx: { ...teacher, rng: () => 0.37 }, classId });
    expect(renewed.ok && renewed.value.code).not.toBe(code);
    expect(await join(makeTestContext(database.db), code)).toEqual(refused);
    expect(await memberOf(student, classId)).toMatchObject({ ok: true });
    expect(await join(student, renewed.ok ? renewed.value.code : "")).toMatchObject({ value: { isNew: false } });
  });

  it("lists members by nickname in both languages, with nothing of the learner", async () => {
    const taught = await makeClass(teacher);
    const { ctx: student, membership } = await joinAsStudent(database.db, taught);
    const listed = await listMembers({ ctx: teacher, classId: taught.id });
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([membership.id]);
    expect(listed.ok && listed.value[0]?.nickname.ar).toMatch(/\p{Script=Arabic}/u);
    expect(JSON.stringify(listed)).not.toContain(idOf(student));
    expect(await listJoinedClasses({ ctx: student })).toMatchObject({ value: [{ classId: taught.id }] });
    expect(JSON.stringify(await listJoinedClasses({ ctx: student }))).not.toContain(taught.name);
    expect(await listJoinedClasses({ ctx: { ...student, learner: null } })).toEqual({ ok: true, value: [] });
  });

  it("gives a member three other nicknames and no fourth, also when all are asked for at once", async () => {
    const taught = await makeClass(teacher);
    const { ctx: student, membership } = await joinAsStudent(database.db, taught);
    const spins = await Promise.all(
      Array.from({ length: spinsMax + 3 }, () => spinNickname({ ctx: student, classId: taught.id })),
    );
    const given = spins.flatMap((spin) => (spin.ok ? [spin.value.nickname] : []));
    expect(new Set([membership.nickname, ...given]).size).toBe(spinsMax + 1);
    expect(spins.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, error: { reason: "nickname-stays" } }));
    expect(await spinNickname({ ctx: other, classId: taught.id })).toEqual(refused);
  });

  it("lets a member go with what they answered, and forgets a guest who did nothing", async () => {
    const taught = await makeClass(teacher);
    const [busy, idle, removed] = [
      await joinAsStudent(database.db, taught),
      await joinAsStudent(database.db, taught),
      await joinAsStudent(database.db, taught),
    ];
    const { id } = await makeAttempt(busy.ctx);
    for (const { ctx } of [busy, idle]) expect(await leaveClass({ ctx, classId: taught.id })).toEqual(done);
    const ids = { classId: taught.id, membershipId: removed.membership.id };
    expect(await removeMember({ ctx: teacher, ...ids })).toEqual(done);
    expect(await removeMember({ ctx: teacher, ...ids })).toEqual(refused);
    expect(await leaveClass({ ctx: busy.ctx, classId: taught.id })).toEqual(refused);
    expect(await database.db.attempt.count({ where: { id, learnerId: idOf(busy.ctx) } })).toBe(1);
    const all = await everything(database.db);
    for (const { ctx } of [idle, removed]) expect(all).not.toContain(idOf(ctx));
    expect(await join(idle.ctx, taught.code)).toMatchObject({ value: { isNew: true } });
  });

  it("deletes the class with all attempts made for it, and leaves the learners' own", async () => {
    const taught = await makeClass(teacher);
    const assignment = await makeAssignmentRow(teacher, taught);
    const [one, two] = [await joinAsStudent(database.db, taught), await joinAsStudent(database.db, taught)];
    const [assigned, alsoAssigned] = [await makeAttempt(one.ctx), await makeAttempt(two.ctx)];
    const own = await makeAttempt(two.ctx);
    await database.db.attempt.updateMany({
      where: { id: { in: [assigned.id, alsoAssigned.id] } },
      data: { assignmentId: assignment.id, ordinal: 1 },
    });
    expect(await deleteClass({ ctx: teacher, classId: taught.id })).toEqual(done);
    expect(await deleteClass({ ctx: teacher, classId: taught.id })).toEqual(refused);
    const all = await everything(database.db);
    for (const gone of [taught.id, assignment.id, assigned.id, alsoAssigned.id, idOf(one.ctx)])
      expect(all).not.toContain(gone);
    for (const kept of [own.id, idOf(two.ctx), idOf(teacher)]) expect(all).toContain(kept);
  });

  describe("stops who tries codes", () => {
    // A minute of its own, so that no limit of another test is met.
    const at = (minute: number) => ({ now: new Date(testNow.getTime() + minute * 60_000) });
    const tooMany = (outcome: { ok: boolean; error?: { reason: string } }) =>
      !outcome.ok && outcome.error?.reason === "too-many-requests";
    const wrong = "333CCC4";

    it("after ten wrong ones in a minute, all at once too, and then refuses the right one", async () => {
      const taught = await makeClass(teacher);
      const ctx = makeTestContext(database.db, at(100));
      const tries = await Promise.all(Array.from({ length: 30 }, () => join(ctx, wrong)));
      expect(tries.filter(tooMany)).toHaveLength(20);
      expect(tooMany(await join(ctx, taught.code))).toBe(true);
      expect(await join({ ...ctx, ...at(101) }, taught.code)).toMatchObject({ ok: true });
    });

    // What counts tries is no database.
    it.skipIf(isRepeat)("after 120 wrong ones from an address, whatever cookies are dropped", async () => {
      const from = (address: string) =>
        joinClass({ ctx: makeTestContext(database.db, at(200)), input: { code: wrong }, address });
      const tries = await Promise.all(Array.from({ length: 125 }, () => from("203.0.113.7")));
      expect(tries.filter(tooMany)).toHaveLength(5);
      expect(await from("203.0.113.8")).toEqual(refused);
    });

    it.skipIf(isRepeat)(
      "after three hundred of all who bring neither cookie nor address, and still lets in who has a cookie",
      async () => {
        const taught = await makeClass(teacher);
        const newcomer = (seat: number) =>
          makeTestContext(database.db, { ...at(300), learner: { id: `newcomer ${seat}`, isNew: true } });
        const tries = await Promise.all(Array.from({ length: 310 }, (_, seat) => join(newcomer(seat), wrong)));
        expect(tries.filter(tooMany)).toHaveLength(10);
        expect(await join(makeTestContext(database.db, at(300)), taught.code)).toMatchObject({ ok: true });
      },
    );

    it("and lets a class of sixty-five in from one address in the same minute", async () => {
      const taught = await makeClass(teacher);
      const joined = await Promise.all(
        Array.from({ length: 65 }, () =>
          joinClass({
            ctx: makeTestContext(database.db, { ...at(400), rng: Math.random }),
            input: { code: taught.code },
            address: "203.0.113.9",
          }),
        ),
      );
      expect(joined.every(({ ok }) => ok)).toBe(true);
    });
  });
});
