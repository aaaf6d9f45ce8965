import { beforeAll, describe, expect, it } from "vitest";
import { taughtBy } from "@/domain/quizzes/compose-retry";
import { startAssignment } from "../assignments/start-assignment";
import { getAttempt } from "../attempts/get-attempt";
import { startAttempt } from "../attempts/start-attempt";
import { startRetry } from "../attempts/start-retry";
import type { Context } from "../context";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
  makeAssignmentFor,
  makeAttempt,
  makeClass,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  takeAttempt,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { createSet } from "./create-set";
import { reteach } from "./reteach";
import { describeSet } from "./steps/arrange-set";
import { swapQuestion } from "./steps/swap-question";
import { writeQuestion } from "./steps/write-question";
import { firstPlace, ownQuestion, setsOf } from "./testing/own-sets";
import { changeAccess } from "./versions/change-access";
import { publishSet } from "./versions/publish-set";

const notFound = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("a teacher's own sets, taken by others, on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let stranger: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    stranger = await makeTeacher(database.db);
  });

  const { view, request, published } = setsOf(() => teacher);

  it("are answered, graded and asked again like any other, each attempt on its version", async () => {
    const write = async (setId: string) =>
      writeQuestion({ ...(await request(setId)), writing: { written: ownQuestion() } });
    const { setId, slug } = await published(3, write);
    await changeAccess({ ctx: teacher, setId, access: "link" });
    const ctx = makeTestContext(database.db);
    const attempt = await makeAttempt(ctx, { set: slug, lang: "en" });
    expect(attempt.items).toHaveLength(4);
    await swapQuestion({ ...(await request(setId)), place: firstPlace(await view(setId)), by: "choice" });
    await publishSet(await request(setId));
    expect(await takeAttempt(attempt, (item, at) => (at === 3 ? wrongAnswer(item) : rightAnswer(item)))).toMatchObject({
      correct: 3,
      total: 4,
    });
    const read = await getAttempt({ ctx, attemptId: attempt.id });
    expect(read.ok && read.value.attempt.questions.map(({ id }) => id)).toEqual(attempt.items.map(({ id }) => id));
    const again = await startRetry({ ctx, attemptId: attempt.id });
    expect(again.ok && again.value.attempt.questions.map(({ id }) => id)).toEqual([attempt.items[3]?.id]);
  });

  it("give nothing of a key away before the answer", async () => {
    const { setId, slug } = await published(2, async (id) =>
      writeQuestion({ ...(await request(id)), writing: { written: ownQuestion() } }),
    );
    await changeAccess({ ctx: teacher, setId, access: "link" });
    const started = await startAttempt({
      ctx: makeTestContext(database.db),
      input: { set: slug, lang: "en", mode: "exam" },
    });
    const own = started.ok && started.value.attempt.questions.find(({ stem }) => stem.includes("Jordan"));
    expect(Object.keys(own || {}).sort()).toEqual(["id", "kind", "lang", "options", "stem"]);
    expect(JSON.stringify(own)).not.toMatch(/geography book of year|as the geography/);
  });

  it("in one language are taken in it by everyone", async () => {
    const { setId, slug } = await published(2, async (id) => {
      const { draft } = await view(id);
      return describeSet({ ...(await request(id)), description: { ...draft, languages: ["ar"] } });
    });
    await changeAccess({ ctx: teacher, setId, access: "link" });
    const reader = makeTestContext(database.db, { locale: "en" });
    const alone = await makeAttempt(reader, { set: slug, lang: "en" });
    expect(alone.items.map(({ item }) => item.lang)).toEqual(["ar", "ar"]);
    const taught = await makeClass(teacher);
    const { ctx } = await joinAsStudent(database.db, taught);
    const assignmentId = await makeAssignmentFor(teacher, taught.id, { set: slug, feedback: "each" });
    const started = await startAssignment({ ctx, assignmentId, lang: "en" });
    const read = await getAttempt({ ctx, attemptId: started.ok ? started.value.attemptId : "" });
    expect(read.ok && read.value.attempt.questions.map(({ lang }) => lang)).toEqual(["ar", "ar"]);
  });

  it("are assigned whole; an open exam on them keeps their own questions from everyone else", async () => {
    const { setId, slug } = await published(2, async (id) =>
      writeQuestion({ ...(await request(id)), writing: { written: ownQuestion() } }),
    );
    await changeAccess({ ctx: teacher, setId, access: "link" });
    const attempt = await sitAssignment(await makeAssignedClass(teacher, { set: slug, count: 1, feedback: "end" }));
    expect(attempt.items).toHaveLength(3);
    const guest = makeTestContext(database.db, { now: new Date(teacher.now.getTime() + 5_000) });
    const outside = await makeAttempt(guest, { set: slug, lang: "en", mode: "practice" });
    await takeAttempt(outside);
    const read = await getAttempt({ ctx: guest, attemptId: outside.id });
    expect(read.ok && Object.keys(read.value.attempt.review)).toEqual([]);
    const other = await createSet({ ctx: { ...stranger, now: guest.now } });
    const theirs = other.ok ? await view(other.value.id, { ...stranger, now: guest.now }) : undefined;
    const asked = new Set(attempt.items.flatMap(({ item }) => taughtBy(item)));
    const shown = theirs?.questions.flatMap(({ told }) => told?.feedback.evidence ?? []) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ fact }) => asked.has(fact))).toEqual([]);
  });

  it("are made from what a class got wrong, the most missed first", async () => {
    const taught = await makeAssignedClass(teacher, { feedback: "each", count: 4 });
    expect(await reteach({ ctx: teacher, ...taught.place })).toMatchObject({ error: { reason: "nothing-missed" } });
    const missed: string[][] = [];
    for (const which of [0, 1]) {
      const attempt = await sitAssignment(taught);
      missed.push(attempt.items[2]?.item.facts ?? [], attempt.items[1]?.item.facts ?? []);
      const isWrong = (at: number) => at === 2 || (at === 1 && which === 0);
      await takeAttempt(attempt, (item, at) => (isWrong(at) ? wrongAnswer(item) : rightAnswer(item)));
    }
    const again = must(await reteach({ ctx: teacher, ...taught.place }));
    const { questions } = await view(again.id);
    expect(questions).toHaveLength(2);
    for (const [at, { told }] of questions.entries()) {
      const facts = told?.feedback.evidence.map(({ fact }) => fact) ?? [];
      expect(missed[at]?.some((fact) => facts.includes(fact))).toBe(true);
    }
    expect(await reteach({ ctx: stranger, ...taught.place })).toEqual(notFound);
  });
});
