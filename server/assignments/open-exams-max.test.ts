import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../context";
import type { ClassRow } from "../db/classes/classes";
import { testDatabase, testDatabases } from "../testing/db";
import { anySet, makeAssignmentFor, makeClass, makeTeacher, testNow } from "../testing/factories";
import { changeAssignment, closeAssignment } from "./change-assignment";
import { forgetGuards } from "./guarded-items";
import { makeAssignment } from "./make-assignment";
import { openExamsMax } from "./open-exams-max";

const refusal = { ok: false, error: { reason: "too-many-exams" } };
const inMinutes = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe.each(testDatabases)("an account with as many open exams as it may have, on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let room: ClassRow;
  let exams: string[];
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    room = await makeClass(teacher);
  });
  beforeEach(async () => {
    await database.db.assignment.deleteMany();
    forgetGuards(database.db);
    exams = [];
    for (let number = 0; number < openExamsMax; number++)
      exams.push(await makeAssignmentFor(teacher, room.id, { count: 1, opensAt: inMinutes(number % 2) }));
  });

  const make = (feedback: "each" | "end" | "closed", ctx = teacher, classId = room.id) =>
    makeAssignment({
      ctx,
      classId,
      input: {
        ...{ set: anySet(), closesAt: inMinutes(60), timeZone: "Asia/Riyadh", feedback, count: 1 },
        ...{ attemptsMax: 1, timeLimitMinutes: null, isShuffled: false },
      },
    });
  const own = (number: number) => ({ ctx: teacher, classId: room.id, assignmentId: exams[number] ?? "" });

  it("is refused another in any of its classes, open or planned, and not a practice", async () => {
    const otherRoom = await makeClass(teacher);
    expect(await make("end")).toEqual(refusal);
    expect(await make("closed", teacher, otherRoom.id)).toEqual(refusal);
    expect(await make("each")).toMatchObject({ ok: true });
    expect(await database.db.assignment.count()).toBe(openExamsMax + 1);
  });

  it("may make another when one has closed, and not open that one again then", async () => {
    expect(await closeAssignment(own(0))).toMatchObject({ ok: true });
    expect(await make("closed")).toMatchObject({ ok: true });
    expect(await changeAssignment({ ...own(0), input: { closesAt: inMinutes(30) } })).toEqual(refusal);
    expect(await changeAssignment({ ...own(1), input: { closesAt: inMinutes(30) } })).toMatchObject({ ok: true });
    expect(await make("end", { ...teacher, now: inMinutes(31) })).toMatchObject({ ok: true });
  });

  it("gives one last place to one of two who ask at once", async () => {
    await closeAssignment(own(0));
    const both = await Promise.all([make("end"), make("end")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("keeps no other teacher from an exam", async () => {
    const other = await makeTeacher(database.db);
    expect(await make("end", other, (await makeClass(other)).id)).toMatchObject({ ok: true });
  });
});
