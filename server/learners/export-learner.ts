import "server-only";
import { answerSince, areAnswersDue, isResultDue, resultSince } from "@/domain/progress/feedback-due";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listOwnAttempts, listOwnPlaces, type OwnAttemptRow } from "../db/learners/own-data";
import type { Refusal } from "../refusal";
import { type ExamHolds, examHolds, isHeld } from "./exam-holds";

/** Names the layout of the file: a change that readers would stumble over counts it up. */
const layout = "sanad-own-data/1";

/**
 * All that is stored of the asking learner, to keep or take elsewhere. Which answers are right is left out until their
 * feedback is due.
 */
export async function exportLearner({ ctx }: { ctx: Context }): Promise<Result<object, Refusal>> {
  const id = ctx.learner?.id;
  const attempts = id ? await listOwnAttempts(ctx.db, id) : [];
  const holdOn = await examHolds(
    ctx,
    attempts.map(({ assignmentId }) => assignmentId),
  );
  const { memberships, reports } = id ? await listOwnPlaces(ctx.db, id) : { memberships: [], reports: [] };
  return ok({
    layout,
    madeAt: ctx.now,
    attempts: attempts.map((attempt) => shownAttempt(attempt, { now: ctx.now, holdOn })),
    classes: memberships.map(({ nickname, joinedAt }) => ({ nickname, joinedAt })),
    reports: reports.map(({ itemId, reason, createdAt }) => ({ question: itemId, reason, createdAt })),
  });
}

function shownAttempt(attempt: OwnAttemptRow, { now, holdOn }: { now: Date; holdOn: ExamHolds }) {
  const { id, set, lang, mode, startedAt, finishedAt, dailyOn, retryOfId, shareId, shareName } = attempt;
  const { correct, total, score, assignmentId, regrades } = attempt;
  const isDue = areAnswersDue(attempt, now);
  const answers = attempt.answers.map((answer) => ({ ...answer, hold: holdOn({ ...answer, assignmentId }) }));
  const isTelling = answers.some(({ hold }) => isHeld(hold, resultSince(attempt)));
  const hasResult = isResultDue(attempt, now) && !isTelling;
  return {
    ...{ id, set, lang, mode, startedAt, finishedAt, dailyOn, retryOf: retryOfId },
    isAssigned: attempt.assigned !== null,
    result: hasResult ? { correct, total, score } : null,
    regrades: hasResult ? regrades : [],
    share: shareId === null ? null : { id: shareId, name: shareName },
    answers: answers.map(({ question, stem, given, at, earned, isCorrect, hold }) => ({
      ...{ question, stem, answer: given, at },
      ...(isDue && !isHeld(hold, answerSince(attempt, new Date(at))) ? { correct: isCorrect, score: earned } : {}),
    })),
  };
}
