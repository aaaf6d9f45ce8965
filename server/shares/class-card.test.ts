import { describe, expect, it } from "vitest";
import { newId } from "../context";
import { testDatabase, testDatabases } from "../testing/db";
import {
  type MadeAttempt,
  makeAttempt,
  makeTestContext,
  rightAnswer,
  takeAttempt,
  testNow,
} from "../testing/factories";
import { must } from "../testing/must";
import { createShare } from "./create-share";
import { getClassCard } from "./get-class-card";
import { getShare } from "./get-share";
import { getShared } from "./get-shared";

const refused = { ok: false, error: { reason: "not-found" } };
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe.each(testDatabases)("a class's card on $name", ({ open }) => {
  const database = testDatabase(open);

  type Rules = { mode?: "practice" | "exam"; feedback?: "each" | "end" | "closed"; name?: string };

  /** An assignment that closes in an hour, with a card made in ten minutes. */
  async function makeAssignment({ mode = "practice", feedback = "each", name }: Rules = {}) {
    const { db } = database;
    const attempt = await makeAttempt(makeTestContext(db), { seed: 3, count: 4, mode });
    const { setHash } = await db.attempt.findUniqueOrThrow({ where: { id: attempt.id } });
    const user = await db.user.create({ data: { email: `${newId()}@school.example` } });
    const [classId, id, cardId] = [newId(), newId(), newId()];
    await db.class.create({
      data: {
        id: classId,
        ownerId: user.id,
        name: "Room 12",
        code: newId(),
        createdAt: testNow,
        eraseOn: "2027-11-21",
      },
    });
    const given = { setHash, mode, feedback, count: 4, seed: 3, isShuffled: false, attemptsMax: 3 };
    await db.assignment.create({
      data: { id, classId, ...given, opensAt: testNow, closesAt: later(60), createdAt: testNow },
    });
    await db.classCard.create({
      data: { id: cardId, assignmentId: id, name: name ?? null, version: 1, createdAt: later(10) },
    });
    return { id, cardId, mode };
  }

  /** One learner's attempt at it: the first `right` questions right, the others left out. */
  async function take(assignment: { id: string; mode: "practice" | "exam" }, right: number, at: Partial<Taken> = {}) {
    const { ctx = makeTestContext(database.db), ordinal = 1, finished = testNow } = at;
    const attempt = await makeAttempt(ctx, { seed: 3, count: 4, mode: assignment.mode });
    await ctx.db.attempt.update({ where: { id: attempt.id }, data: { assignmentId: assignment.id, ordinal } });
    const made: MadeAttempt = { ...attempt, ctx: { ...ctx, now: finished } };
    await takeAttempt(made, (item, place) => (place < right ? rightAnswer(item) : undefined));
    return { ctx, attempt };
  }
  type Taken = { ctx: ReturnType<typeof makeTestContext>; ordinal: number; finished: Date };

  const shown = async (shareId: string, now = later(20)) =>
    must(await getClassCard({ ctx: { db: database.db, now }, shareId }));

  it("tells of each question which share of five learners or more had it right, and nothing of them", async () => {
    const assignment = await makeAssignment({ name: "Grade 9" });
    const learners = [];
    for (const right of [4, 3, 2, 1]) learners.push(await take(assignment, right));
    expect(await getClassCard({ ctx: { db: database.db, now: later(20) }, shareId: assignment.cardId })).toEqual(
      refused,
    );
    learners.push(await take(assignment, 0));
    const card = await shown(assignment.cardId);
    expect(card).toMatchObject({
      kind: "class",
      name: "Grade 9",
      learners: 5,
      facilities: [0.8, 0.6, 0.4, 0.2],
      meanShare: expect.closeTo(0.5, 12),
    });
    expect(card.sources.length).toBeGreaterThan(0);
    const text = JSON.stringify(card);
    expect(text).not.toContain("Room 12");
    for (const { ctx, attempt } of learners) {
      for (const hidden of [ctx.learner?.id, attempt.id, ...attempt.items.map(({ item }) => item.stem)])
        expect(text).not.toContain(hidden);
    }
    const seen = await getShared({
      ctx: { db: database.db, learner: null, now: later(20) },
      shareId: assignment.cardId,
    });
    expect(seen).toMatchObject({
      value: { ownAttempt: null, shared: { kind: "class", url: `/r/${assignment.cardId}` } },
    });
  });

  it("counts a learner once, by the first attempt, and nobody who finished after it was made", async () => {
    const assignment = await makeAssignment();
    const first = await take(assignment, 0);
    await take(assignment, 4, { ctx: first.ctx, ordinal: 2 });
    for (let more = 0; more < 4; more++) await take(assignment, 4);
    await take(assignment, 0, { finished: later(11) });
    expect(await shown(assignment.cardId)).toMatchObject({ learners: 5, facilities: [0.8, 0.8, 0.8, 0.8] });
  });

  it("offers the questions of an exam only after it has closed", async () => {
    const assignment = await makeAssignment({ mode: "exam", feedback: "end" });
    for (let learner = 0; learner < 5; learner++) await take(assignment, 2);
    expect((await shown(assignment.cardId, later(59))).questions).toBeNull();
    expect((await shown(assignment.cardId, later(60))).questions).toEqual({ seed: 3, count: 4 });
  });

  it.each([
    { mode: "exam", feedback: "end" },
    { mode: "practice", feedback: "closed" },
  ] as const)(
    "keeps a learner's own result of $mode with feedback $feedback back until it has closed",
    async (rules) => {
      const assignment = await makeAssignment(rules);
      const { ctx, attempt } = await take(assignment, 2);
      const share = (now: Date) => createShare({ ctx: { ...ctx, now }, attemptId: attempt.id, input: {} });
      expect(await share(later(59))).toEqual({ ok: false, error: { reason: "result-held-back" } });
      expect(await share(later(60))).toMatchObject({ ok: true });
    },
  );

  it("says nothing of class or school in a share of an assignment's attempt", async () => {
    const assignment = await makeAssignment();
    const { ctx, attempt } = await take(assignment, 2);
    const made = must(await createShare({ ctx, attemptId: attempt.id, input: {} }));
    const seen = JSON.stringify(await getShare({ ctx, shareId: made.share.id }));
    for (const hidden of ["Room 12", assignment.id, assignment.cardId, "school"]) expect(seen).not.toContain(hidden);
  });

  it("knows no card by another id, or by what is no id", async () => {
    for (const shareId of [newId(), "x", "' OR 1=1 --"])
      expect(await getClassCard({ ctx: { db: database.db, now: testNow }, shareId })).toEqual(refused);
  });
});
