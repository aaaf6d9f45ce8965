import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import type { ClassRow } from "../db/classes/classes";
import { getClassCard } from "../shares/get-class-card";
import { makeAssignedClass } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import {
  joinAsStudent,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  startAssigned,
  takeAttempt,
  testNow,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { getResults, getResultsStamp } from "./get-results";
import { getGradebook } from "./gradebook";
import { deleteClassCard, getClassCardOf, makeClassCard } from "./make-class-card";
import { gradebookCsv, gradebookXlsx } from "./write-gradebook";

const notFound = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("an assignment's results on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let room: ClassRow;
  let place: { classId: string; assignmentId: string };
  const students: { ctx: Context; membershipId: string }[] = [];

  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    const taught = await makeAssignedClass(teacher, { attemptsMax: 3, isShuffled: true }, "=HYPERLINK(1)");
    ({ room, place } = taught);
    for (let seat = 0; seat < 3; seat++) {
      const earlier = new Date(testNow.getTime() - (10 - seat) * 60_000);
      const { ctx, membership } = await joinAsStudent(database.db, room, { now: earlier });
      students[seat] = { ctx: { ...ctx, now: testNow }, membershipId: membership.id };
    }
    const { assignmentId } = place;
    const [first, second] = students as [(typeof students)[0], (typeof students)[0]];
    await takeAttempt(await startAssigned(first.ctx, assignmentId), wrongAnswer);
    await takeAttempt(await startAssigned(first.ctx, assignmentId), rightAnswer);
    await startAssigned(second.ctx, assignmentId);
  });

  const results = async () => must(await getResults({ ctx: teacher, ...place, lang: "ar" }));

  it("are for the class's teacher and for nobody else, on every way", async () => {
    const strangers = {
      "another teacher": await makeTeacher(database.db),
      "a member": students[0]?.ctx ?? teacher,
      "a guest": makeTestContext(database.db),
      nobody: makeTestContext(database.db, { learner: null }),
    };
    for (const [who, ctx] of Object.entries(strangers)) {
      expect(await getResults({ ctx, ...place, lang: "ar" }), who).toEqual(notFound);
      expect(await getResultsStamp({ ctx, ...place }), who).toEqual(notFound);
      expect(await getGradebook({ ctx, ...place, lang: "ar" }), who).toEqual(notFound);
      expect(await makeClassCard({ ctx, ...place, input: {} }), who).toEqual(notFound);
      expect(await getClassCardOf({ ctx, ...place }), who).toEqual(notFound);
      expect(await deleteClassCard({ ctx, ...place }), who).toEqual(notFound);
    }
  });

  it("say of each learner the first and the best attempt, who answers and who has not begun", async () => {
    const { learners, counts } = await results();
    expect(counts).toEqual({ finished: 1, answering: 1, waiting: 1 });
    expect(learners.map(({ state }) => state)).toEqual(["finished", "answering", "waiting"]);
    expect(learners[0]).toMatchObject({
      first: { ordinal: 1, total: 4 },
      best: { ordinal: 2, correct: 4, score: 1 },
      cells: ["right", "right", "right", "right"],
    });
    expect(learners[0]?.first?.correct).toBe(0);
    expect(learners[0]?.byTopic.reduce((sum, { total }) => sum + total, 0)).toBe(4);
    expect(JSON.stringify(learners)).not.toContain(students[0]?.ctx.learner?.id);
  });

  it("count each question by first attempts, with what a wrong answer belongs to", async () => {
    const { questions } = await results();
    expect(questions.map(({ facility }) => facility)).toEqual([0, 0, 0, 0]);
    for (const { choices, answers } of questions) {
      expect(answers).toBe(1);
      expect(choices?.reduce((sum, { count }) => sum + count, 0)).toBe(1);
      expect(choices?.find(({ count }) => count === 1)).toMatchObject({ isKey: false });
      expect(choices?.some(({ isKey }) => isKey)).toBe(true);
    }
    expect(questions.flatMap(({ choices }) => choices ?? []).some(({ about }) => about.length > 0)).toBe(true);
  });

  it("have a stamp that changes when somebody joins", async () => {
    const before = await getResultsStamp({ ctx: teacher, ...place });
    expect(await getResultsStamp({ ctx: teacher, ...place })).toEqual(before);
    students.push({ ...(await joinAsStudent(database.db, room)), membershipId: "" });
    expect(await getResultsStamp({ ctx: teacher, ...place })).not.toEqual(before);
  });

  it("fill a gradebook with a row an attempt and a column a question", async () => {
    const { header, rows } = must(await getGradebook({ ctx: teacher, ...place, lang: "ar" }));
    expect(header.slice(0, 3)).toEqual(["class", "learner_code", "nickname"]);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column("attempt").slice(0, 3)).toEqual([1, 2, 1]);
    expect(column("is_first").slice(0, 3)).toEqual([1, 0, 0]);
    expect(column("is_best").slice(0, 3)).toEqual([0, 1, 0]);
    expect(column("score_pct").slice(1, 3)).toEqual([100, null]);
    expect(header.slice(-4)).toEqual((await results()).questions.map(({ id }) => id));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });

  it("come as CSV that Excel opens in Arabic and that holds no formula", async () => {
    const got = must(await getGradebook({ ctx: teacher, ...place, lang: "ar" }));
    const { body } = gradebookCsv(got);
    expect([...body.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(body).trimEnd().split("\r\n");
    expect(lines).toHaveLength(got.rows.length + 1);
    expect(lines[1]).toMatch(/^'=HYPERLINK\(1\),/);
  });

  it("come as a workbook that another reader understands, from right to left for Arabic", async () => {
    const got = must(await getGradebook({ ctx: teacher, ...place, lang: "ar" }));
    const { body } = await gradebookXlsx(got, true);
    const [sheet] = await readExcelFile(Buffer.from(body));
    expect(sheet?.data[0]).toEqual(got.header);
    expect(sheet?.data[1]?.[0]).toBe("=HYPERLINK(1)");
    expect(sheet?.data[2]?.[got.header.indexOf("score_pct")]).toBe(100);
    expect(sheet?.data[1]?.[2]).toBe(got.rows[0]?.[2]);
  });

  it("become a card only of five learners who finished, named as typed, and can be taken back", async () => {
    expect(await makeClassCard({ ctx: teacher, ...place, input: {} })).toMatchObject({
      error: { reason: "too-few-learners" },
    });
    for (let seat = 0; seat < 4; seat++) {
      const { ctx } = await joinAsStudent(database.db, room);
      await takeAttempt(await startAssigned(ctx, place.assignmentId));
    }
    const made = must(await makeClassCard({ ctx: teacher, ...place, input: { name: "Grade 9" } }));
    const again = await makeClassCard({ ctx: teacher, ...place, input: { name: "Grade 9" } });
    expect(must(again)).toEqual(made);
    const card = await getClassCard({ ctx: teacher, shareId: made.card.id });
    expect(card).toMatchObject({ ok: true, value: { name: "Grade 9", learners: 5 } });
    expect(await deleteClassCard({ ctx: teacher, ...place })).toEqual({ ok: true, value: null });
    expect(await getClassCard({ ctx: teacher, shareId: made.card.id })).toEqual(notFound);
  });
});
