import "server-only";
import { areAnswersDue, isResultDue } from "@/domain/progress/feedback-due";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listOwnAttempts, listOwnPlaces, type OwnAttemptRow } from "../db/own-data";
import type { Refusal } from "../refusal";

/** Names the layout of the file: a change that readers would stumble over counts it up. */
const layout = "sanad-own-data/1";

/**
 * All that is stored of the asking learner, to keep or take elsewhere. Which answers are right is left out until their
 * feedback is due.
 */
export async function exportLearner({ ctx }: { ctx: Context }): Promise<Result<object, Refusal>> {
  const id = ctx.learner?.id;
  const attempts = id ? await listOwnAttempts(ctx.db, id) : [];
  const { memberships, reports } = id ? await listOwnPlaces(ctx.db, id) : { memberships: [], reports: [] };
  return ok({
    layout,
    madeAt: ctx.now,
    attempts: attempts.map((attempt) => shownAttempt(attempt, ctx.now)),
    classes: memberships.map(({ nickname, joinedAt }) => ({ nickname, joinedAt })),
    reports: reports.map(({ itemId, reason, createdAt }) => ({ question: itemId, reason, createdAt })),
  });
}

function shownAttempt(attempt: OwnAttemptRow, now: Date) {
  const { id, set, lang, mode, startedAt, finishedAt, dailyOn, retryOfId, shareId, shareName } = attempt;
  const { correct, total, score } = attempt;
  const isDue = areAnswersDue(attempt, now);
  return {
    ...{ id, set, lang, mode, startedAt, finishedAt, dailyOn, retryOf: retryOfId },
    isAssigned: attempt.assigned !== null,
    result: isResultDue(attempt, now) ? { correct, total, score } : null,
    share: shareId === null ? null : { id: shareId, name: shareName },
    answers: attempt.answers.map(({ question, stem, given, at, earned, isCorrect }) => ({
      ...{ question, stem, answer: given, at },
      ...(isDue ? { correct: isCorrect, score: earned } : {}),
    })),
  };
}
