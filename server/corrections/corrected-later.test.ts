import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnyItem } from "@/questions/registry";
import { makeClassCard } from "../assignments/make-class-card";
import { answerItem } from "../attempts/answer-item";
import { getAttempt } from "../attempts/get-attempt";
import { recomputeResult } from "../attempts/recompute-result";
import { findAttempt, storedResult } from "../db/attempts/attempts";
import { listDailyAttempts } from "../db/attempts/daily-attempts";
import { findClassCard } from "../db/classes/class-cards";
import { bodyOf } from "../items/stored-item";
import { createSet } from "../my-sets/create-set";
import { getMySet } from "../my-sets/get-my-set";
import { describeSet } from "../my-sets/steps/arrange-set";
import { changeAccess } from "../my-sets/versions/change-access";
import { publishSet } from "../my-sets/versions/publish-set";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import {
  attemptWithFigure,
  corrected,
  correction,
  figuresOf,
  withHigher,
  withNumber,
} from "../testing/corrected-content";
import { type TestDatabase, testDatabases } from "../testing/db";
import {
  type MadeAttempt,
  makeAttempt,
  makeTeacher,
  makeTestContext,
  rightAnswer,
  takeAttempt,
} from "../testing/factories";
import { must } from "../testing/must";
import { correctQuestions } from "./correct-questions";

/** What is corrected here, and no more: each answer costs time. */
const onlyFigures = (item: AnyItem) => (item.kind === "numeric-entry" ? rightAnswer(item) : undefined);

const plusOne = (number: number) => number + 1;

describe.each(testDatabases)("what follows a correction on $name", ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const later = ({ ctx }: MadeAttempt, minutes: number) => ({
    db: ctx.db,
    now: new Date(ctx.now.getTime() + minutes * 60_000),
  });
  const viewOf = async ({ ctx, id }: Pick<MadeAttempt, "ctx" | "id">) =>
    must(await getAttempt({ ctx, attemptId: id })).attempt;

  /** A question of the attempt that was given another key. */
  const rekeyedOf = async ({ items }: MadeAttempt) => {
    const made = await database.db.correction.findMany({ where: { effect: "rekeyed" } });
    const found = items.find(({ id }) => made.some(({ itemId }) => itemId === id));
    if (!found) throw new Error("no question was given another key");
    return found;
  };

  it("takes a correction back by another, and grades by the last of a chain", async () => {
    const attempt = await attemptWithFigure(database.db);
    const { at, fact, items } = attempt;
    const first = await takeAttempt(attempt);
    const question = items[at]?.id ?? "";
    const wrong = withNumber(fact, plusOne);
    await correctQuestions(later(attempt, 1), wrong);
    expect((await viewOf(attempt)).review[question]).toMatchObject({ correct: false });
    const reason = { ar: "كان الرقم الأوّل صحيحًا.", en: "The first figure was right." };
    const back = withNumber(`${fact}-mended`, (number) => number - 1, wrong.ledger);
    const facts = back.ledger.facts.map((each) =>
      each.id === `${fact}-mended-mended` ? { ...each, correction: reason } : each,
    );
    await correctQuestions(later(attempt, 2), { ...back, ledger: { ...back.ledger, facts } });
    const view = await viewOf(attempt);
    expect(view.review[question]).toMatchObject({ correct: true });
    expect(view.corrections).toContainEqual(expect.objectContaining({ question, effect: "rekeyed", reason }));
    const stored = await findAttempt(database.db, attempt.id);
    expect(recomputeResult(stored?.items ?? [])).toEqual(stored && storedResult(stored));
    expect(view.firstResult).toEqual(first);
    const { ledger } = withNumber(`${fact}-mended-mended`, (number) => number + 2, back.ledger);
    await correctQuestions(later(attempt, 3), { ...back, ledger });
    expect((await viewOf(attempt)).review[question]).toMatchObject({ correct: false });
  });

  it("answers by the corrected key in an attempt under way, and says nothing of what was withdrawn", async () => {
    const open = () => attemptWithFigure(database.db, 1, { set: "numbers", mode: "practice" });
    const [rekeyed, withdrawn] = [await open(), await open()];
    const { at, fact, items } = rekeyed;
    const asked = items[at]?.item;
    const question = { questionId: asked?.id ?? "", answer: asked?.key };
    const content = withNumber(fact, plusOne);
    await correctQuestions(later(rekeyed, 1), content);
    const told = await answerItem({ ctx: rekeyed.ctx, attemptId: rekeyed.id, ...question });
    const { review } = await viewOf(rekeyed);
    expect(told).toEqual({ ok: true, value: { recorded: true, feedback: review[question.questionId] } });
    expect(review[question.questionId]).toMatchObject({ correct: false });
    const withdrawals = [{ id: question.questionId, reason: correction }];
    await correctQuestions(later(rekeyed, 2), { ...content, ledger: { ...content.ledger, withdrawals } });
    expect(await answerItem({ ctx: withdrawn.ctx, attemptId: withdrawn.id, ...question })).toEqual({
      ok: true,
      value: { recorded: true },
    });
  });

  it("asks the corrected question in an open exam, of which nobody is told before the end", async () => {
    const teacher = await makeTeacher(database.db);
    const taught = await makeAssignedClass(teacher, { set: "all-five", count: 40, feedback: "closed" });
    const early = await sitAssignment(taught);
    await correctQuestions(later(early, 1), withHigher(figuresOf(early.items)));
    const asked = await rekeyedOf(early);
    const late = await sitAssignment(taught);
    const found = late.items.find(({ id }) => id === asked.id);
    expect([found?.item.key, found?.version === asked.version]).toEqual([Number(asked.item.key) + 1, false]);
    await takeAttempt(early, onlyFigures);
    await takeAttempt(late, onlyFigures);
    for (const attempt of [early, late]) {
      const { result, firstResult, review } = await viewOf(attempt);
      expect([result, firstResult, review]).toEqual([null, null, {}]);
    }
    const closed = { ...early.ctx, now: new Date(early.ctx.now.getTime() + 120 * 60_000) };
    expect((await viewOf({ ctx: closed, id: early.id })).review[asked.id]).toMatchObject({ correct: false });
    expect(await viewOf({ ctx: { ...closed, learner: late.ctx.learner }, id: late.id })).toMatchObject({
      ...{ firstResult: null, corrections: [], review: { [asked.id]: { correct: true } } },
    });
  });

  it("is in a class's sums and on its card, where a voided question no longer stands", async () => {
    const teacher = await makeTeacher(database.db);
    const taught = await makeAssignedClass(teacher, { set: "all-five", count: 40, feedback: "each" });
    const taken: MadeAttempt[] = [];
    for (let seat = 0; seat < 5; seat++) {
      const attempt = await sitAssignment(taught);
      await takeAttempt(attempt, onlyFigures);
      taken.push(attempt);
    }
    const [one] = taken as [MadeAttempt];
    const made = must(await makeClassCard({ ctx: teacher, ...taught.place, input: {} }));
    const card = () => findClassCard(database.db, made.card.id);
    const before = await card();
    const figures = before?.items?.filter(({ kind }) => kind === "numeric-entry") ?? [];
    expect(figures.every(({ facility }) => facility === 1)).toBe(true);
    const content = withHigher(figuresOf(one.items));
    await correctQuestions(later(one, 1), content);
    const asked = await rekeyedOf(one);
    const rekeyed = await card();
    expect(rekeyed?.items?.find(({ id }) => id === asked.id)?.facility).toBe(0);
    expect([rekeyed?.learners, rekeyed?.correctedAt]).toEqual([5, later(one, 1).now]);
    const reason = { ar: "خبر مشكوك فيه", en: "a doubtful report" };
    const doubted = corrected(`${asked.item.facts[0]}-mended`, { certainty: "doubted", reason }, content.ledger);
    await correctQuestions(later(one, 2), doubted);
    expect((await card())?.items?.some(({ id }) => id === asked.id)).toBe(false);
  });

  it("is asked from a teacher's published set, which leaves out what can no longer be asked", async () => {
    const teacher = await makeTeacher(database.db);
    const created = await createSet({ ctx: teacher });
    const setId = created.ok ? created.value.id : "";
    const title = { ar: "أرقام", en: "Numbers" };
    const seen = async () => must(await getMySet({ ctx: teacher, setId, lang: "ar" }));
    const { draft, revision, slug } = await seen();
    const choice = { ...draft.choice, count: 20, kinds: ["numeric-entry" as const] };
    await describeSet({ ctx: teacher, setId, seen: revision, description: { title, languages: ["ar"], choice } });
    await changeAccess({ ctx: teacher, setId, access: "link" });
    const published = await publishSet({ ctx: teacher, setId, seen: (await seen()).revision });
    expect(published.ok).toBe(true);
    const pinned = await database.db.setVersionItem.findMany({ include: { item: true } });
    const before = pinned.map(({ item }) => ({ ...item, item: bodyOf(item) }));
    const now = { db: database.db, now: teacher.now };
    await correctQuestions(now, withHigher(figuresOf(before)));
    const made = await database.db.correction.findMany();
    expect(new Set(made.map(({ effect }) => effect)).has("rekeyed")).toBe(true);
    const { items } = await makeAttempt(makeTestContext(database.db), { set: slug, count: 20 });
    const expected = before.flatMap(({ id, version }) => {
      const correction = made.find(({ itemId, itemVersion }) => itemId === id && itemVersion === version);
      return correction ? (correction.correctedVersion ?? []) : version;
    });
    expect(items.map(({ version }) => version).sort()).toEqual(expected.sort());
  });

  it("is in the result of a day's quiz, which stays the day's one attempt", async () => {
    const attempt = await attemptWithFigure(database.db, 1, { set: "numbers", mode: "practice" });
    const [learnerId, dailyOn] = [attempt.ctx.learner?.id ?? "", "2026-11-21"];
    await database.db.attempt.update({ where: { id: attempt.id }, data: { dailyOn } });
    await takeAttempt(attempt);
    await correctQuestions(later(attempt, 1), withNumber(attempt.fact, plusOne));
    const [day] = await listDailyAttempts(database.db, { learnerId, from: dailyOn, to: dailyOn });
    const { result } = await viewOf(attempt);
    expect(day).toMatchObject({ id: attempt.id, correct: result?.correct, total: result?.total });
    expect(day?.correct).toBeLessThan(day?.total ?? 0);
  });
});
