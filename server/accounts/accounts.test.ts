import { describe, expect, it } from "vitest";
import { nicknameText } from "@/domain/classes/nickname";
import { createShare } from "../shares/create-share";
import { makeAssignmentRow } from "../testing/assignment-row";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import {
  joinAsStudent,
  makeAttempt,
  makeClass,
  makeTeacher,
  makeTestContext,
  takeAttempt,
  testNow,
} from "../testing/factories";
import { must } from "../testing/must";
import { deleteAccount } from "./delete-account";
import { exportAccount } from "./export-account";
import { getAccount } from "./get-account";
import { signOutEverywhere } from "./sign-out-everywhere";

const refused = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("accounts on $name", ({ open }) => {
  const database = testDatabase(open);

  /** A teacher with a class, a student in it who answered an assignment and shared it, and attempts of their own. */
  const fullAccount = async () => {
    const teacher = await makeTeacher(database.db);
    const taught = await makeClass(teacher, "Canary class");
    const { ctx: student, membership } = await joinAsStudent(database.db, taught);
    const attempt = await makeAttempt(student);
    await takeAttempt(attempt);
    await createShare({ ctx: student, attemptId: attempt.id, input: { name: "Canary share" } });
    const assignment = await makeAssignmentRow(teacher, taught);
    await database.db.attempt.update({
      where: { id: attempt.id },
      data: { assignmentId: assignment.id, ordinal: 1 },
    });
    await database.db.classCard.create({
      data: {
        ...{ id: teacher.newId(), assignmentId: assignment.id, name: "Canary card", version: 1 },
        createdAt: testNow,
      },
    });
    const own = await makeAttempt(teacher);
    await takeAttempt(own);
    const userId = teacher.user?.id ?? "";
    await database.db.session.create({ data: { sessionToken: `token ${userId}`, userId, expires: testNow } });
    await database.db.account.create({
      data: { userId, type: "oauth", provider: "oidc", providerAccountId: `subject ${userId}` },
    });
    await database.db.verificationToken.create({
      data: { identifier: `${userId}@school.example`, token: `link ${userId}`, expires: testNow },
    });
    return { teacher, userId, taught, student, membership, attempt, assignment, own };
  };
  type Full = Awaited<ReturnType<typeof fullAccount>>;
  const canariesOf = (full: Full) => [
    ...[full.userId, `${full.userId}@school.example`, `token ${full.userId}`, `subject ${full.userId}`],
    ...[full.taught.id, full.taught.code, full.membership.id, full.assignment.id, full.attempt.id, full.own.id],
    ...[full.teacher.learner?.id ?? "", full.student.learner?.id ?? ""],
  ];

  it("leave no trace in any table when they are deleted, and all of others", async () => {
    const [mine, theirs] = [await fullAccount(), await fullAccount()];
    const before = await everything(database.db);
    for (const canary of canariesOf(mine)) expect(before).toContain(canary);
    expect(await deleteAccount({ ctx: mine.teacher })).toEqual({ ok: true, value: null });
    const after = await everything(database.db);
    for (const canary of canariesOf(mine)) expect(after).not.toContain(canary);
    for (const canary of canariesOf(theirs)) expect(after).toContain(canary);
    expect(await deleteAccount({ ctx: mine.teacher })).toEqual(refused);
    await deleteAccount({ ctx: theirs.teacher });
    const end = await everything(database.db);
    for (const word of ["Canary class", "Canary share", "Canary card"]) expect(end).not.toContain(word);
  });

  it("leave a student who has something else with what is theirs", async () => {
    const { teacher, student, attempt } = await fullAccount();
    const elsewhere = await makeAttempt(student);
    await deleteAccount({ ctx: teacher });
    const kept = await database.db.attempt.findMany({ where: { learnerId: student.learner?.id ?? "" } });
    expect(kept.map(({ id }) => id)).toEqual([elsewhere.id]);
    expect(attempt.id).not.toBe(elsewhere.id);
  });

  it("take everything along as JSON, with learners by nickname and nothing of another account", async () => {
    const [mine, theirs] = [await fullAccount(), await fullAccount()];
    const exported = must(await exportAccount({ ctx: mine.teacher }));
    const text = JSON.stringify(exported);
    expect(exported).toMatchObject({
      layout: "sanad-account/1",
      account: { email: `${mine.userId}@school.example`, providers: ["oidc"] },
      classes: [
        {
          name: "Canary class",
          members: [{ nickname: { en: nicknameText(mine.membership.nickname, "en") } }],
          assignments: [{ card: { name: "Canary card" }, attempts: [{ ordinal: 1, score: 1 }] }],
        },
      ],
      own: { attempts: [{ id: mine.own.id }] },
    });
    expect(text).not.toContain(mine.student.learner?.id);
    for (const canary of canariesOf(theirs)) expect(text).not.toContain(canary);
  });

  it("sign out of every browser at once, and of nobody else's", async () => {
    const [mine, theirs] = [await fullAccount(), await fullAccount()];
    const { userId } = mine;
    await database.db.session.create({ data: { sessionToken: `second ${userId}`, userId, expires: testNow } });
    expect(await signOutEverywhere({ ctx: mine.teacher })).toEqual({ ok: true, value: { count: 2 } });
    expect(await database.db.session.count({ where: { userId } })).toBe(0);
    expect(await database.db.session.count({ where: { userId: theirs.userId } })).toBe(1);
  });

  it("are nobody's who is not signed in", async () => {
    const ctx = makeTestContext(database.db);
    for (const verb of [getAccount, exportAccount, deleteAccount, signOutEverywhere])
      expect(await verb({ ctx })).toEqual(refused);
  });
});
