import "server-only";
import { type Rng, seededRng } from "@/domain/rng";
import type { AnyItem } from "@/questions/registry";
import type { MakeAssignment } from "../assignments/assignment-input";
import { makeAssignment } from "../assignments/make-assignment";
import { startAssignment } from "../assignments/start-assignment";
import { answerItem } from "../attempts/answer-item";
import { finishAttempt } from "../attempts/finish-attempt";
import { type StartAttempt, startAttempt } from "../attempts/start-attempt";
import { createClass } from "../classes/create-class";
import { joinClass } from "../classes/join-class";
import type { Context } from "../context";
import { newId } from "../context";
import { corpus } from "../corpus";
import { findAttempt, storedResult } from "../db/attempts/attempts";
import type { ClassRow } from "../db/classes/classes";
import type { MembershipRow } from "../db/classes/memberships";
import type { Db } from "../db/client";
import { bodyOf, type StoredItem, scoreOf } from "../items/stored-item";

/** The moment at which test data happens. */
export const testNow = new Date("2026-11-21T08:00:00.000Z");

/** A context for a verb: a new learner, a fixed clock and dice, unless others are given. */
export function makeTestContext(db: Db, given: Partial<Context> = {}): Context {
  return {
    learner: { id: newId() },
    user: null,
    now: testNow,
    rng: seededRng(1),
    newId,
    db,
    locale: "ar",
    requestId: "00000000-0000-4000-8000-000000000000",
    ...given,
  };
}

/** The slug of a set that the content has. */
export function anySet(): string {
  const [slug] = corpus().versions.keys();
  if (!slug) throw new Error("the content has no set");
  return slug;
}

/** A context of a new teacher who is signed in. */
export async function makeTeacher(db: Db, given: Partial<Context> = {}): Promise<Context> {
  const ctx = makeTestContext(db, { user: { id: newId() }, ...given });
  const userId = ctx.user?.id ?? "";
  await db.user.create({ data: { id: userId, email: `${userId}@school.example` } });
  if (ctx.learner) await db.learner.create({ data: { id: ctx.learner.id, createdAt: ctx.now, userId } });
  return ctx;
}

/** A class of the teacher's. */
export async function makeClass(teacher: Context, name = "Class 9"): Promise<ClassRow> {
  const made = await createClass({ ctx: { ...teacher, rng: rngOfIds }, input: { name } });
  if (!made.ok) throw new Error(`no class was made: ${made.error.reason}`);
  return made.value;
}

/** A context of a new learner who has joined the class; or of the one in `given`. */
export async function joinAsStudent(
  db: Db,
  { code }: Pick<ClassRow, "code">,
  given: Partial<Context> = {},
): Promise<{ ctx: Context; membership: MembershipRow }> {
  const ctx = makeTestContext(db, { rng: rngOfIds, ...given });
  const joined = await joinClass({ ctx, input: { code } });
  if (!joined.ok) throw new Error(`nobody joined: ${joined.error.reason}`);
  return { ctx, membership: joined.value.membership };
}

/** Other dice each time, so that no two classes of one database get the same code. */
const rngOfIds: Rng = () => seededRng(newId())();

export type MadeAttempt = { ctx: Context; id: string; items: (StoredItem & { item: AnyItem })[] };

/** An attempt of the context's learner, with the items behind its questions. */
export async function makeAttempt(ctx: Context, input: Partial<StartAttempt> = {}): Promise<MadeAttempt> {
  const started = await startAttempt({
    ctx,
    input: { set: anySet(), lang: "ar", mode: "practice", seed: 1, ...input },
  });
  if (!started.ok) throw new Error(`no attempt was started: ${started.error.reason}`);
  const { id } = started.value.attempt;
  const stored = await findAttempt(ctx.db, id);
  return { ctx, id, items: (stored?.items ?? []).map((item) => ({ ...item, item: bodyOf(item) })) };
}

/** Answers every question as `choose` says, leaves out what it gives `undefined` for, and finishes. */
export async function takeAttempt(
  { ctx, id, items }: MadeAttempt,
  choose: (item: AnyItem, at: number) => unknown = rightAnswer,
) {
  for (const [at, { item }] of items.entries()) {
    const answer = choose(item, at);
    if (answer === undefined) continue;
    const recorded = await answerItem({ ctx, attemptId: id, questionId: item.id, answer });
    if (!recorded.ok) throw new Error(`${item.kind} was not recorded: ${recorded.error.reason}`);
  }
  const finished = await finishAttempt({ ctx, attemptId: id });
  if (!finished.ok) throw new Error(`the attempt was not finished: ${finished.error.reason}`);
  const stored = await findAttempt(ctx.db, id);
  const result = stored && storedResult(stored);
  if (!result) throw new Error("the attempt has no result");
  return result;
}

/** An answer that earns full credit. */
export function rightAnswer(item: AnyItem): unknown {
  return item.key;
}

/** An answer to the question that does not earn full credit. */
export function wrongAnswer(item: AnyItem): unknown {
  const stored = { id: item.id, version: item.version, kind: item.kind, body: item };
  const wrong = guesses(item).find((guess) => {
    const score = scoreOf(stored, guess);
    return score.ok && !score.value.isCorrect;
  });
  if (wrong === undefined) throw new Error(`no wrong answer to the ${item.kind} ${item.id} was found`);
  return wrong;
}

function guesses({ key, ...item }: AnyItem): unknown[] {
  const options = "options" in item ? item.options.map(({ id }) => id) : [];
  const lists = Array.isArray(key) ? [key.toReversed(), key.slice(1), options.slice(0, 1), options] : [];
  const dates = ["1999", "1999-01", "1999-01-01"];
  return [...options, ...lists, turnedRound(key), 987_654_321, ...dates, "zzz"];
}

/** Pairs with each left one given to its neighbour's right one. */
function turnedRound(key: unknown): unknown {
  if (typeof key !== "object" || key === null || Array.isArray(key)) return undefined;
  const rights: unknown[] = Object.values(key);
  return Object.fromEntries(Object.keys(key).map((left, at) => [left, rights[(at + 1) % rights.length]]));
}

/** An assignment of the teacher's for a class: an exam-like hour from now on, unless `input` says otherwise. */
export async function makeAssignmentFor(
  teacher: Context,
  classId: string,
  input: Partial<MakeAssignment> = {},
): Promise<string> {
  const made = await makeAssignment({
    ctx: teacher,
    classId,
    input: {
      set: anySet(),
      closesAt: new Date(teacher.now.getTime() + 60 * 60_000),
      timeZone: "Asia/Riyadh",
      feedback: "end",
      count: 4,
      attemptsMax: 1,
      timeLimitMinutes: null,
      isShuffled: false,
      ...input,
    },
  });
  if (!made.ok) throw new Error(`no assignment was made: ${made.error.reason}`);
  return made.value.id;
}

/** A member's attempt at an assignment, with the items behind its questions. */
export async function startAssigned(ctx: Context, assignmentId: string): Promise<MadeAttempt> {
  const started = await startAssignment({ ctx, assignmentId, lang: "ar" });
  if (!started.ok) throw new Error(`no attempt was started: ${started.error.reason}`);
  const id = started.value.attemptId;
  const stored = await findAttempt(ctx.db, id);
  return { ctx, id, items: (stored?.items ?? []).map((item) => ({ ...item, item: bodyOf(item) })) };
}
