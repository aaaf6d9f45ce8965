import "server-only";
import { limitSeconds } from "@/domain/assignments/due-at";
import type { Hold } from "@/domain/assignments/exam-guard";
import { stateAt, type WindowState } from "@/domain/assignments/window";
import { nicknameText } from "@/domain/classes/nickname";
import { dayOf } from "@/domain/day";
import type { Language } from "@/domain/language";
import { isResultDue, resultSince } from "@/domain/progress/feedback-due";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, ok, type Result } from "@/domain/result";
import type { AttemptResult } from "../attempts/recompute-result";
import type { Context } from "../context";
import { type AssignedAttemptRow, listAssignedAttempts } from "../db/assignments/assigned-attempts";
import {
  type AssignmentRow,
  type FeedbackRule,
  findAssignment,
  listAssignmentItems,
} from "../db/assignments/assignments";
import { findJoinableClass } from "../db/classes/classes";
import { findMembership, type MembershipRow } from "../db/classes/memberships";
import { randomIdPattern } from "../guest-cookie";
import { bodyOf } from "../items/stored-item";
import { isHeld } from "../learners/exam-holds";
import { notFound, type Refusal } from "../refusal";
import { unlimitedAttempts } from "./assignment-input";
import { finishOverdue } from "./finish-overdue";
import { guardedItems } from "./guarded-items";

/** One of a learner's own attempts. `result`: null until it may be seen, for a finished one at `heldUntil`. */
export type AssignedAttempt = Pick<
  AssignedAttemptRow,
  "id" | "ordinal" | "answered" | "total" | "finishedAt" | "dueAt"
> & { result: AttemptResult | null; heldUntil: Date | null };

/** An assignment as whoever has its link finds it. Nothing of the class's name, its teacher or its learners. */
export type AssignmentView = {
  id: string;
  setTitle: string;
  sensitive: boolean;
  /** Questions of each attempt. */
  count: number;
  state: WindowState;
  opensAt: Date;
  closesAt: Date;
  timeZone: string;
  feedback: FeedbackRule;
  /** For a member, with their own extra time; null: no limit. */
  limitSeconds: number | null;
  /** Null: as many as one likes. */
  attemptsMax: number | null;
  /** Null for who is not in its class. */
  member: {
    nickname: string;
    attempts: AssignedAttempt[];
    mayStart: boolean;
    openAttempt: AssignedAttempt | null;
  } | null;
  /** For who is not: whether the class lets them in. */
  mayJoin: boolean;
  /** Its teacher's own way in. */
  ownClassId: string | null;
};

type Get = { ctx: Context; assignmentId: string; lang: Language };

/** An assignment behind its plain link, with the asking learner's own attempts where they are in its class. */
export async function getAssignment({ ctx, assignmentId, lang }: Get): Promise<Result<AssignmentView, Refusal>> {
  const row = randomIdPattern.test(assignmentId) ? await findAssignment(ctx.db, assignmentId) : null;
  if (!row) return err(notFound);
  const membership = ctx.learner && (await findMembership(ctx.db, row.classId, ctx.learner.id));
  const set = QuizSet.parse(row.definition);
  const { id, count, opensAt, closesAt, timeZone, feedback } = row;
  return ok({
    ...{ id, count, opensAt, closesAt, timeZone, feedback },
    setTitle: set.title[lang],
    sensitive: set.sensitive ?? false,
    state: stateAt(row, ctx.now),
    limitSeconds: limitSeconds({ ...row, extraTimePercent: membership?.extraTimePercent ?? 0 }),
    attemptsMax: row.attemptsMax === unlimitedAttempts ? null : row.attemptsMax,
    member: membership && (await standingOf(ctx, { row, membership, lang })),
    mayJoin: membership === null && (await findJoinableClass(ctx.db, row.classCode, dayOf(ctx.now))) !== null,
    ownClassId: ctx.user?.id === row.ownerId ? row.classId : null,
  });
}

type Standing = { row: AssignmentRow; membership: MembershipRow; lang: Language };

async function standingOf(ctx: Context, { row, membership, lang }: Standing) {
  const { learnerId } = membership;
  await finishOverdue(ctx, { learnerId });
  const rows = await listAssignedAttempts(ctx.db, { assignmentId: row.id, learnerId });
  const holds = await holdsOn(ctx, row, lang);
  const attempts = rows.map((attempt) => readable(attempt, row, { now: ctx.now, holds }));
  const openAttempt = attempts.find(({ finishedAt }) => finishedAt === null) ?? null;
  return {
    nickname: nicknameText(membership.nickname, lang),
    attempts,
    openAttempt,
    mayStart: stateAt(row, ctx.now) === "open" && openAttempt === null && attempts.length < row.attemptsMax,
  };
}

/** What exams elsewhere that are open now keep from being told of the assignment's questions. */
async function holdsOn(ctx: Context, { id }: AssignmentRow, lang: Language): Promise<Hold[]> {
  const guard = await guardedItems(ctx, { exceptAssignment: id });
  if (guard.guardsNothing) return [];
  return (await listAssignmentItems(ctx.db, id, lang)).flatMap((item) => guard.holdOn(bodyOf(item)) ?? []);
}

function readable(
  { id, ordinal, answered, total, finishedAt, dueAt, correct, score }: AssignedAttemptRow,
  { mode, feedback, closesAt }: AssignmentRow,
  { now, holds }: { now: Date; holds: readonly Hold[] },
): AssignedAttempt {
  const timing = { mode, finishedAt, assigned: { feedback, closesAt } };
  const since = resultSince(timing);
  const ends = holds.filter((hold) => isHeld(hold, since)).map(({ until }) => until);
  if (since !== null && !isResultDue(timing, now)) ends.push(closesAt);
  const heldUntil = ends.reduce<Date | null>((last, end) => (last && last > end ? last : end), null);
  const isDue = finishedAt !== null && heldUntil === null;
  const result = isDue && correct !== null && score !== null ? { correct, total, score } : null;
  return { id, ordinal, answered, total, finishedAt, dueAt, result, heldUntil };
}
