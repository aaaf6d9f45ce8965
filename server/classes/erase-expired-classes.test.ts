import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Context } from "../context";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { joinAsStudent, makeAttempt, makeClass, makeTeacher, makeTestContext, takeAttempt } from "../testing/factories";
import { eraseExpiredClasses, eraseOnOccasion } from "./erase-expired-classes";
import { joinClass } from "./join-class";
import { listMembers } from "./list-members";
import { ownClass } from "./own-class";

describe.each(testDatabases)("the day of a class on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
  });

  const idOf = ({ learner }: Context) => learner?.id ?? "";
  const on = (day: string) => ({ ctx: { db: database.db, now: new Date(`${day}T06:00:00Z`) } });

  /** A class with a public card, and three learners with an attempt for it: one has nothing else. */
  const fullClass = async () => {
    const taught = await makeClass(teacher);
    const assignment = await makeAssignmentRow(teacher, taught);
    const signedIn = await makeTeacher(database.db);
    const students = [
      (await joinAsStudent(database.db, taught)).ctx,
      (await joinAsStudent(database.db, taught)).ctx,
      (await joinAsStudent(database.db, taught, signedIn)).ctx,
    ] as const;
    const assigned: string[] = [];
    for (const ctx of students) {
      const attempt = await makeAttempt(ctx);
      await takeAttempt(attempt);
      assigned.push(attempt.id);
    }
    await database.db.attempt.updateMany({
      where: { id: { in: assigned } },
      data: { assignmentId: assignment.id, ordinal: 1 },
    });
    const card = { id: teacher.newId(), assignmentId: assignment.id, version: 1, createdAt: teacher.now };
    await database.db.classCard.create({ data: card });
    const own = await makeAttempt(students[1]);
    return { taught, assignment, students, assigned, card, own };
  };

  it("deletes its learners' work, whoever has nothing else, and nothing else", async () => {
    const full = await fullClass();
    const other = await fullClass();
    await database.db.class.update({ where: { id: full.taught.id }, data: { eraseOn: "2027-03-01" } });
    expect(await eraseExpiredClasses(on("2027-02-28"))).toEqual({ ok: true, value: { classes: 0, guests: 0 } });
    expect(await eraseExpiredClasses(on("2027-03-01"))).toEqual({ ok: true, value: { classes: 1, guests: 1 } });
    const all = await everything(database.db);
    const [alone, busy, signedIn] = full.students;
    for (const gone of [...full.assigned, full.card.id, idOf(alone)]) expect(all).not.toContain(gone);
    for (const kept of [full.taught.id, full.assignment.id, full.own.id, idOf(busy), idOf(signedIn)])
      expect(all).toContain(kept);
    for (const kept of [...other.assigned, other.card.id]) expect(all).toContain(kept);
    expect(await eraseExpiredClasses(on("2027-03-02"))).toEqual({ ok: true, value: { classes: 0, guests: 0 } });
    const later = { ...teacher, now: on("2027-03-02").ctx.now };
    expect(await ownClass(later, full.taught.id)).toMatchObject({ ok: true });
    expect(await listMembers({ ctx: later, classId: full.taught.id })).toEqual({ ok: true, value: [] });
  });

  it("comes by itself with the next learner who joins any class, at most once an hour", async () => {
    const due = await fullClass();
    const living = await makeClass(teacher);
    const setDay = (eraseOn: string, id: string) => database.db.class.update({ where: { id }, data: { eraseOn } });
    await setDay("2027-05-01", due.taught.id);
    await setDay("2028-01-01", living.id);
    const joinAt = (instant: string) =>
      joinClass({
        ctx: makeTestContext(database.db, { now: new Date(instant) }),
        input: { code: living.code },
      });
    const left = () => database.db.membership.count({ where: { classId: due.taught.id } });
    await joinAt("2027-04-30T23:50:00Z");
    expect(await left()).toBe(3);
    await joinAt("2027-05-01T00:10:00Z");
    expect(await left()).toBe(3);
    await joinAt("2027-05-01T00:51:00Z");
    expect(await left()).toBe(0);
  });

  it("stops nobody when the database cannot be asked", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(eraseOnOccasion({ ...on("2029-01-01").ctx, db: {} as never })).resolves.toBeUndefined();
    expect(said).toHaveBeenCalledOnce();
    said.mockReset();
  });
});
