import { describe, expect, it } from "vitest";
import { spacedCode } from "@/domain/classes/class-code";
import { testDatabase, testDatabases } from "../testing/db";
import { joinAsStudent, makeClass, makeTeacher, makeTestContext } from "../testing/factories";
import { must } from "../testing/must";
import { CreateClass, classesMax, createClass } from "./create-class";
import { joinClass } from "./join-class";
import { memberOf } from "./membership";
import { ownClass } from "./own-class";

const refused = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("classes on $name", ({ open }) => {
  const database = testDatabase(open);

  it("are their teacher's alone", async () => {
    const [teacher, other] = [await makeTeacher(database.db), await makeTeacher(database.db)];
    const made = await makeClass(teacher, "Class 9");
    expect(await ownClass(teacher, made.id)).toMatchObject({ ok: true, value: { name: "Class 9", isOpen: true } });
    for (const ctx of [other, makeTestContext(database.db)]) expect(await ownClass(ctx, made.id)).toEqual(refused);
    for (const id of ["", "0".repeat(22), "../x", "\u0000"]) expect(await ownClass(teacher, id)).toEqual(refused);
    const guest = { ctx: makeTestContext(database.db), input: { name: "x" } };
    expect(await createClass(guest)).toEqual(refused);
  });

  it("are no more than a teacher may have", async () => {
    const teacher = await makeTeacher(database.db);
    for (let made = 0; made < classesMax; made++) await makeClass(teacher);
    expect(await createClass({ ctx: teacher, input: { name: "x" } })).toEqual({
      ok: false,
      error: { reason: "too-many-classes" },
    });
  });

  it("take a name in any script, on one line, and none that is empty or too long", () => {
    const read = (name: string) => CreateClass.safeParse({ name });
    expect(read(" الصف  التاسع\n ب ").data).toEqual({ name: "الصف التاسع ب" });
    expect([read("").success, read(" \u200B ").success, read("n".repeat(61)).success]).toEqual([false, false, false]);
    expect(CreateClass.safeParse({ name: "x", ownerId: "someone" }).success).toBe(false);
  });

  it("let a learner in by their code as it was typed, once, and again when they come back", async () => {
    const taught = await makeClass(await makeTeacher(database.db));
    const ctx = makeTestContext(database.db);
    const input = { code: spacedCode(taught.code).toLowerCase() };
    const joined = must(await joinClass({ ctx, input }));
    expect(joined).toMatchObject({ isNew: true, membership: { classId: taught.id, nicknameSpins: 0 } });
    await database.db.class.update({ where: { id: taught.id }, data: { isOpen: false } });
    expect(await joinClass({ ctx, input })).toEqual({ ok: true, value: { ...joined, isNew: false } });
    expect(await memberOf(ctx, taught.id)).toEqual({ ok: true, value: joined.membership });
    expect(await memberOf(makeTestContext(database.db), taught.id)).toEqual(refused);
    expect(await memberOf({ ...ctx, learner: null }, taught.id)).toEqual(refused);
  });

  it("are not to be had by a wrong code, a closed one, or one whose day has come", async () => {
    const taught = await makeClass(await makeTeacher(database.db));
    const ctx = makeTestContext(database.db);
    const input = { code: taught.code };
    expect(await joinClass({ ctx, input: { code: "333CCC4" } })).toEqual(refused);
    expect(await joinClass({ ctx: { ...ctx, learner: null }, input })).toEqual(refused);
    const late = { ...ctx, now: new Date(`${taught.eraseOn}T00:00:00Z`) };
    expect(await joinClass({ ctx: late, input })).toEqual(refused);
    await database.db.class.update({ where: { id: taught.id }, data: { isOpen: false } });
    expect(await joinClass({ ctx, input })).toEqual(refused);
    expect(await database.db.learner.count({ where: { id: ctx.learner?.id ?? "" } })).toBe(0);
  });

  it("give everyone of forty who join at once a nickname of their own", async () => {
    const taught = await makeClass(await makeTeacher(database.db));
    const joined = await Promise.all(Array.from({ length: 40 }, () => joinAsStudent(database.db, taught)));
    expect(new Set(joined.map(({ membership }) => membership.nickname)).size).toBe(40);
  });

  it("have a learner who taps ten times at once as one member", async () => {
    const taught = await makeClass(await makeTeacher(database.db));
    const ctx = makeTestContext(database.db);
    await Promise.all(Array.from({ length: 10 }, () => joinClass({ ctx, input: { code: taught.code } })));
    expect(await database.db.membership.count({ where: { classId: taught.id } })).toBe(1);
  });
});
