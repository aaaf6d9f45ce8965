import { beforeAll, describe, expect, it } from "vitest";
import { formatIds } from "@/exports/registry";
import { exportSet } from "@/server/exports/export-set";
import { getResults } from "../assignments/get-results";
import { getStatistics } from "../assignments/get-statistics";
import type { Context } from "../context";
import { getMySet } from "../my-sets/get-my-set";
import { ownSet } from "../my-sets/own-set";
import { changeAccess } from "../my-sets/versions/change-access";
import { publishSet } from "../my-sets/versions/publish-set";
import { reportQuestion } from "../reports/report-question";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
  makeAssignmentFor,
  makeClass,
  makeTeacher,
  startAssigned,
  takeAttempt,
} from "../testing/factories";
import { addDocument } from "./add-document";
import { documentQuestions } from "./asking/document-questions";
import { type AskedThing, type DocumentView, getDocument } from "./get-document";
import { reviewDocument } from "./review/review-document";
import { setFromDocument } from "./set/set-from-document";
import { councilNews } from "./testing/council-news.ar";
import { floodNews } from "./testing/flood-news.ar";
import { revisionOf } from "./testing/revision-of";

const got = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe.each(testDatabases)("facts of a teacher's document on $name", ({ open, isRepeat }) => {
  const database = testDatabase(open);
  const itMakes = it.skipIf(isRepeat);
  let teacher: Context;
  let documentId: string;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    documentId = await add(teacher);
  });

  const add = async (ctx: Context, text = councilNews): Promise<string> => {
    const given = { title: "", publisher: "صحيفة الغد", publishedOn: "2022-03-23", text };
    const added = got(await addDocument({ ctx, given }));
    if ("refused" in added) throw new Error(added.refused.reason);
    return added.id;
  };
  const view = async (ctx = teacher, id = documentId): Promise<DocumentView> =>
    got(await getDocument({ ctx, documentId: id }));
  const thingsIn = ({ sentences }: DocumentView) => sentences.flatMap(({ things }) => things);
  const thingAbout = (document: DocumentView, words: string): AskedThing => {
    const thing = thingsIn(document).find(
      ({ isFact, reading, type }) => isFact && type !== "deed" && reading.includes(words),
    );
    if (!thing) throw new Error(`no fact has «${words}»`);
    return thing;
  };
  const decide = async (ctx: Context, id: string, step: Parameters<typeof reviewDocument>[0]["step"]) =>
    got(await reviewDocument({ ctx, documentId: id, seen: await revisionOf(database.db, id), step }));
  const stemsOf = async (ctx: Context, id: string) =>
    (await documentQuestions(ctx, [`own:${id}`])).map(({ ar }) => ar.stem);

  itMakes("makes a set at one press from what is proposed, of kinds that only facts give", async () => {
    const { proposedCount, setSize } = await view();
    expect(proposedCount).toBeGreaterThanOrEqual(10);
    expect(setSize).toBeGreaterThanOrEqual(10);
    const { id } = got(await setFromDocument({ ctx: teacher, documentId }));
    const { questions, hindrances } = got(await getMySet({ ctx: teacher, setId: id, lang: "ar" }));
    expect(questions.length).toBeGreaterThanOrEqual(7);
    expect(hindrances).toEqual([]);
    const kinds = new Set((await documentQuestions(teacher, [`own:${documentId}`])).map(({ ar }) => ar.kind));
    for (const kind of ["single-choice", "true-false", "who-said-it"] as const) expect(kinds).toContain(kind);
  });

  itMakes("goes on to what is less sure where too little is proposed, and accepts only what it asks", async () => {
    const ctx = await makeTeacher(database.db);
    const id = await add(ctx, floodNews);
    const proposed = thingsIn(await view(ctx, id)).filter(({ isProposed }) => isProposed);
    const dropped = proposed.slice(2).map(({ id }): [string, { verdict: "dropped" }] => [id, { verdict: "dropped" }]);
    await decide(ctx, id, Object.fromEntries(dropped));
    const open = thingsIn(await view(ctx, id)).filter(({ decision, isProposed }) => !decision && !isProposed);
    const { setSize } = await view(ctx, id);
    const set = got(await setFromDocument({ ctx, documentId: id }));
    const { questions } = got(await getMySet({ ctx, setId: set.id, lang: "ar" }));
    expect(setSize).toBe(questions.length);
    const after = thingsIn(await view(ctx, id));
    const added = after.filter((thing) => open.some((each) => each.id === thing.id) && thing.decision);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThanOrEqual(questions.length * 2);
    expect(after.filter(({ decision }) => decision?.verdict === "dropped")).toHaveLength(dropped.length);
  });

  itMakes("shows the truth of no statement by another question of its set", async () => {
    const { id } = got(await setFromDocument({ ctx: teacher, documentId }));
    const { questions } = got(await ownSet(teacher, id));
    const items = questions.flatMap((question) => question.items.ar ?? []);
    expect(items.length).toBeGreaterThanOrEqual(7);
    const places = (item: (typeof items)[number]) => item.references.map(({ start }) => start);
    for (const one of items.filter(({ kind }) => kind === "true-false"))
      for (const other of items.filter((item) => item !== one))
        expect(places(other).filter((place) => places(one).includes(place))).toEqual([]);
  });

  itMakes("proves every wrong option, and names its document in every stem", async () => {
    const questions = await documentQuestions(teacher, [`own:${documentId}`]);
    for (const { ar } of questions) {
      expect(ar.stem).toContain("صحيفة الغد");
      expect(ar.scope.source).toBe(`own:${documentId}`);
      expect(ar.byTeacher?.backing).toContain("الفقرة");
      if (!["single-choice", "who-said-it", "cloze"].includes(ar.kind) || !("options" in ar)) continue;
      const wrong = (ar.options ?? []).map(({ id }) => id).filter((id) => id !== ar.key);
      expect(ar.proof.map(({ option }) => option).sort()).toEqual(wrong.sort());
    }
  });

  itMakes("asks by a teacher's words and value once they are corrected", async () => {
    const owner = await makeTeacher(database.db);
    const id = await add(owner);
    const law = thingAbout(await view(owner, id), "قانون الإدارة المحلية");
    const corrected = { verdict: "accepted" as const, about: "صدر قانون الإدارة المحلية", text: "15 سبتمبر 2021" };
    expect(await decide(owner, id, { [law.id]: corrected })).toMatchObject({ note: null });
    expect(thingsIn(await view(owner, id)).find((each) => each.id === law.id)).toMatchObject({
      reading: "صدر قانون الإدارة المحلية في 15 أيلول/سبتمبر 2021",
      isQuestion: true,
    });
    expect((await stemsOf(owner, id)).every((stem) => stem.includes("صدر قانون الإدارة المحلية"))).toBe(true);
  });

  itMakes("leaves out a correction that cannot be read, keeps it to be mended, and says which and why", async () => {
    const document = await view();
    const law = thingAbout(document, "قانون الإدارة المحلية");
    const voters = thingAbout(document, "4,646");
    const noted = async (thing: AskedThing, given: { text?: string; about?: string }) =>
      (await decide(teacher, documentId, { [thing.id]: { verdict: "accepted", ...given } })).note;
    expect(await decide(teacher, documentId, { [law.id]: { verdict: "accepted", text: "31 فبراير" } })).toEqual({
      note: "notADate",
      item: law.number,
    });
    expect(await noted(law, { about: "صدر" })).toBe("aboutShort");
    expect(await noted(voters, { text: "كثير" })).toBe("notANumber");
    expect(await noted(voters, { text: "4647" })).toBe("notInSentence");
    expect(await noted(voters, { about: "تنافس كثيرون على المقاعد" })).toBe("noHole");
    expect(thingAbout(await view(), "4,646").decision).toEqual({
      verdict: "accepted",
      left: { fault: "noHole", about: "تنافس كثيرون على المقاعد" },
    });
  });

  itMakes("asks of neither of two facts that are said to be the same and differ", async () => {
    const owner = await makeTeacher(database.db);
    const id = await add(owner);
    const law = thingAbout(await view(owner, id), "قانون الإدارة المحلية");
    const seat = thingAbout(await view(owner, id), "مقر اللجنة الجديد");
    await decide(owner, id, { [law.id]: { verdict: "accepted" }, [seat.id]: { verdict: "accepted" } });
    const asksLaw = async () =>
      (await stemsOf(owner, id)).some((stem) => stem.startsWith("بحسب") && stem.includes("أقر"));
    expect(await asksLaw()).toBe(true);
    await decide(owner, id, { [seat.id]: { verdict: "accepted", same: law.id } });
    const dated = (await documentQuestions(owner, [`own:${id}`])).filter(({ ar }) => ar.cell.includes("fact-date"));
    expect(dated).toEqual([]);
  });

  it("serves a class as any set does: assigned, answered, counted, reported and taken along", async () => {
    const { id } = got(await setFromDocument({ ctx: teacher, documentId }));
    const made = got(await getMySet({ ctx: teacher, setId: id, lang: "ar" }));
    got(await publishSet({ ctx: teacher, setId: id, seen: made.revision }));
    got(await changeAccess({ ctx: teacher, setId: id, access: "link" }));
    const room = await makeClass(teacher);
    const student = await joinAsStudent(database.db, room);
    const assignmentId = await makeAssignmentFor(teacher, room.id, { set: made.slug, count: made.questions.length });
    const attempt = await startAssigned(student.ctx, assignmentId);
    const total = made.questions.length;
    expect(attempt.items).toHaveLength(total);
    expect(await takeAttempt(attempt)).toMatchObject({ correct: total, total });
    const [question] = attempt.items;
    const reported = { attemptId: attempt.id, questionId: question?.item.id ?? "" };
    got(await reportQuestion({ ctx: student.ctx, ...reported, input: { reason: "display" } }));
    const own = { ctx: teacher, classId: room.id, assignmentId, lang: "ar" as const };
    expect(got(await getResults(own)).learners.map(({ cells }) => cells)).toEqual([Array(total).fill("right")]);
    expect((await getStatistics(own)).ok).toBe(true);
    const [backing = "none"] = made.questions.flatMap(({ told }) => told?.feedback.byTeacher?.backing ?? []);
    for (const format of formatIds) {
      const file = got(await exportSet({ ctx: teacher, slug: made.slug, lang: "ar", format }));
      expect(file.body.byteLength).toBeGreaterThan(100);
      if (format === "print-html" || format === "csv") expect(new TextDecoder().decode(file.body)).toContain(backing);
    }
  });
});
