import { seededRng } from "@/domain/rng";
import { makeClassCard } from "@/server/assignments/make-class-card";
import type { Context } from "@/server/context";
import { corpus } from "@/server/corpus";
import type { Db } from "@/server/db/client";
import { createShare } from "@/server/shares/create-share";
import { makeAssignedClass, sitAssignment } from "@/server/testing/assigned-class";
import { makeAttempt, makeTeacher, makeTestContext, takeAttempt, wrongAnswer } from "@/server/testing/factories";
import { must } from "@/server/testing/must";
import { questionsOfAttempt } from "./row-counts";

const studentsOfClass = 30;
const attemptsOfLearner = 20;
const seedsOfSamples = 8;
const hourMs = 60 * 60 * 1000;

/** Those whose requests are looked at: the same before and after the tables around them are filled. */
export type Subjects = {
  learner: Context;
  /** The learner's newest attempt, and its public address. */
  finishedId: string;
  shareId: string;
  /** Another learner's attempt, which is asked again in every round. */
  missed: { ctx: Context; id: string };
  teacher: Context;
  student: Context;
  class: { id: string; code: string };
  /** A class that newcomers join and take an assignment in, so that the other stays as it is. */
  growing: { code: string; assignmentId: string };
  assignmentId: string;
  cardId: string;
  sessionToken: string;
};

/** A learner with twenty finished attempts, and a class of thirty who have taken an assignment: made by the verbs. */
export async function makeSubjects(db: Db, now: Date): Promise<Subjects> {
  await makeSamples(db, now);
  const learner = makeTestContext(db, { now });
  const taken = [];
  for (let seed = 1; seed <= attemptsOfLearner; seed++) taken.push(await takeWithMistake(learner, seed));
  const finishedId = taken.at(-1)?.id ?? "";
  const missed = await takeWithMistake(makeTestContext(db, { now }), 1);
  const { share } = must(await createShare({ ctx: learner, attemptId: finishedId, input: {} }));
  const teacher = await makeTeacher(db, { now });
  const sessionToken = await signIn(teacher);
  const input = { set: "all-five", count: questionsOfAttempt, feedback: "each" as const };
  const taught = await makeAssignedClass(teacher, input);
  const other = await makeAssignedClass(teacher, input);
  const growing = { code: other.room.code, assignmentId: other.place.assignmentId };
  const students = [];
  for (let seat = 0; seat < studentsOfClass; seat++) {
    const attempt = await sitAssignment(taught);
    await takeAttempt(attempt);
    students.push(attempt.ctx);
  }
  const { card } = must(await makeClassCard({ ctx: teacher, ...taught.place, input: {} }));
  const [student] = students;
  if (!student) throw new Error("nobody joined");
  const ids = { finishedId, shareId: share.id, assignmentId: taught.place.assignmentId, cardId: card.id };
  return { learner, missed, teacher, student, class: taught.room, growing, sessionToken, ...ids };
}

/** A finished attempt with one wrong answer. */
async function takeWithMistake(ctx: Context, seed: number): Promise<{ ctx: Context; id: string }> {
  const attempt = await makeAttempt(ctx, { set: "all-five", seed: 1 + (seed % seedsOfSamples) });
  await takeAttempt(attempt, (item, at) => (at === 0 ? wrongAnswer(item) : item.key));
  return attempt;
}

async function signIn({ db, user, now, newId }: Context): Promise<string> {
  const sessionToken = newId();
  const data = { id: newId(), sessionToken, userId: user?.id ?? "", expires: new Date(now.getTime() + hourMs) };
  await db.session.create({ data });
  return sessionToken;
}

/** Attempts at every set in both languages that nobody has answered: what the tables are filled with copies of. */
async function makeSamples(db: Db, now: Date): Promise<void> {
  for (const set of corpus().versions.keys())
    for (const lang of ["ar", "en"] as const)
      for (let seed = 1; seed <= seedsOfSamples; seed++) {
        const ctx = makeTestContext(db, { now, rng: seededRng(`${set}|${lang}|${seed}`) });
        await makeAttempt(ctx, { set, lang, seed, count: questionsOfAttempt });
      }
}
