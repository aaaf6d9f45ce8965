import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import {
  makeTeacher,
  makeTestContext,
  rightAnswer,
  startAssigned,
  takeAttempt,
  wrongAnswer,
} from "../testing/factories";
import { must } from "../testing/must";
import { getStatistics, matrixRows, statisticsRows } from "./get-statistics";

describe.each(testDatabases)("an assignment's statistics on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let place: { classId: string; assignmentId: string };

  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    const taught = await makeAssignedClass(teacher, { attemptsMax: 2 });
    place = taught.place;
    // Learner s answers the first s questions right, the next one wrong, and leaves the rest out.
    for (const right of [0, 1, 2]) {
      const first = await sitAssignment(taught);
      const answers = (at: number) => (at < right ? rightAnswer : at === right ? wrongAnswer : () => undefined);
      await takeAttempt(first, (item, at) => answers(at)(item));
      await takeAttempt(await startAssigned(first.ctx, place.assignmentId), rightAnswer);
    }
    await sitAssignment(taught);
  });

  const statistics = async () => must(await getStatistics({ ctx: teacher, ...place, lang: "ar" }));

  it("are for the class's teacher and for nobody else", async () => {
    for (const ctx of [await makeTeacher(database.db), makeTestContext(database.db)])
      expect(await getStatistics({ ctx, ...place, lang: "ar" })).toEqual({ ok: false, error: { reason: "not-found" } });
  });

  it("count the first finished attempt of each learner, and what was left out as nothing", async () => {
    const { answers, matrix, questions, mean } = await statistics();
    expect(answers).toBe(3);
    expect(matrix.map((row) => row.slice(0, 3))).toEqual(
      expect.arrayContaining([
        [0, null, null],
        [1, 0, null],
        [1, 1, 0],
      ]),
    );
    expect(questions.slice(0, 3).map(({ facility }) => facility.value)).toEqual([2 / 3, 1 / 3, 0]);
    expect(questions.slice(0, 3).map(({ omitted }) => omitted)).toEqual([0, 1, 2]);
    expect(mean).toBe(1);
    expect(questions.flatMap(({ flags }) => flags)).toEqual([]);
  });

  it("come as tables whose figures follow from the matrix that is given beside them", async () => {
    const all = await statistics();
    const [names, ...learners] = matrixRows(all);
    expect(names?.slice(2)).toEqual(all.questions.map(({ id }) => id));
    expect(learners).toHaveLength(3);
    const [header, ...rows] = statisticsRows(all);
    expect(new Set([header, ...rows].map((row) => row?.length)).size).toBe(1);
    const at = header?.indexOf("facility") ?? -1;
    for (const [question, row] of rows.slice(0, -1).entries()) {
      const credits = learners.map((learner) => Number(learner[question + 2] ?? 0));
      expect(row[at]).toBeCloseTo(credits.reduce((sum, credit) => sum + credit, 0) / 3, 12);
    }
  });
});
