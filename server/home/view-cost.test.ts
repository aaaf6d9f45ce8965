import type { ServerResponse } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "@/domain/day";
import { finishAttempt } from "../attempts/finish-attempt";
import { getAttempt, getOpenAttempt } from "../attempts/get-attempt";
import type { Context } from "../context";
import { startDaily } from "../daily/start-daily";
import { enterRequest, type RequestRecord } from "../requests/request-record";
import { getSet } from "../sets/get-set";
import { createShare } from "../shares/create-share";
import { getSharedAttempt } from "../shares/get-share";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import { anySet, makeAttempt, makeTeacher, makeTestContext } from "../testing/factories";
import { getHome } from "./get-home";

/** How many statements something sends. */
async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  const record: RequestRecord = { id: "", peer: null, response: {} as ServerResponse, dbMs: 0, statements: 0 }; // nothing is answered here
  enterRequest(record);
  await act();
  return record.statements;
}

describe.each(testDatabases)("what the database is asked for a view on $name", ({ open }) => {
  const database = testDatabase(open);
  let learner: Context;
  let newcomer: Context;
  /** Which exams are open is known already: that is asked once in two seconds for everybody. */
  const knowingExams = async (act: () => Promise<unknown>) => {
    await act();
    return statementsOf(act);
  };
  beforeAll(() => {
    learner = makeTestContext(database.db);
    newcomer = makeTestContext(database.db, { learner: null });
  });

  it("nothing for a newcomer's home and set", async () => {
    expect(await statementsOf(() => getHome({ ctx: newcomer, lang: "ar" }))).toBe(0);
    expect(await statementsOf(() => getSet({ ctx: newcomer, slug: anySet(), lang: "en" }))).toBe(0);
    expect(await statementsOf(() => getOpenAttempt({ ctx: newcomer, set: anySet() }))).toBe(0);
  });

  it("one statement for a learner's home, also with the day's quiz taken", async () => {
    await makeAttempt(learner);
    const home = () => getHome({ ctx: learner, lang: "ar" });
    expect(await home()).toMatchObject({ value: { today: { attempt: null } } });
    expect(await statementsOf(home)).toBe(1);
    await startDaily({ ctx: learner, on: dayOf(learner.now), lang: "ar" });
    expect(await home()).toMatchObject({ value: { today: { attempt: { isFinished: false } } } });
    expect(await knowingExams(home)).toBe(1);
  });

  it("one statement for a set that is half done, a question, and a shared result", async () => {
    const { ctx, id } = await makeAttempt(makeTestContext(database.db));
    expect(await knowingExams(() => getOpenAttempt({ ctx, set: anySet() }))).toBe(1);
    expect(await getOpenAttempt({ ctx, set: anySet() })).toMatchObject({ id });
    expect(await knowingExams(() => getSharedAttempt({ ctx, attemptId: id }))).toBe(1);
    await finishAttempt({ ctx, attemptId: id });
    await createShare({ ctx, attemptId: id, input: {} });
    expect(await getSharedAttempt({ ctx, attemptId: id })).toMatchObject({
      value: { share: { kind: "result" } },
    });
    expect(await knowingExams(() => getSharedAttempt({ ctx, attemptId: id }))).toBe(1);
  });

  it("one statement for a question of an assignment, with what its teacher replied", async () => {
    const { ctx, id } = await sitAssignment(await makeAssignedClass(await makeTeacher(database.db)));
    expect(await knowingExams(() => getAttempt({ ctx, attemptId: id }))).toBe(1);
  });
});
