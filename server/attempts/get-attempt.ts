import "server-only";
import type { Feedback } from "@/domain/items/feedback";
import { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type QuestionCorrection, questionCorrections } from "../corrections/question-corrections";
import { attemptTitle } from "../daily/attempt-title";
import { type AttemptMode, type AttemptRow, storedResult } from "../db/attempts/attempts";
import { faceOf, feedbackOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { type OwnReply, ownReplies } from "../reports/own-replies";
import { openAttempt, ownAttempt } from "./own-attempt";
import { type AttemptResult, countsIn, gradedItem } from "./recompute-result";
import { resultByTopic, type TopicResult } from "./result-by-topic";
import { type Due, whatIsDue } from "./what-is-due";

/** An attempt as its learner may see it now. */
export type AttemptView = {
  id: string;
  set: string;
  setTitle: string;
  lang: Language;
  mode: AttemptMode;
  seed: number;
  /** The day whose scored attempt this is, YYYY-MM-DD in UTC; null for every other. */
  dailyOn: string | null;
  /** The attempt whose wrong questions this one asks again. */
  retryOf: string | null;
  questions: FaceBase[];
  /** By question id: the answer that counts. */
  answers: Record<string, unknown>;
  /** By question id: the number of the answer that counts; a client that counts its changes goes on from it. */
  sequences: Record<string, number>;
  /** By question id: feedback that is due, at once in practice and after the end in an exam. */
  review: Record<string, Feedback>;
  startedAt: Date;
  finished: boolean;
  finishedAt: Date | null;
  /** The assignment it was set for. */
  assignment: { id: string; timeZone: string; feedback: "each" | "end" | "closed" } | null;
  /** Answers count until then; null: no limit. */
  dueAt: Date | null;
  /** When what is held back may be seen: an assignment waits for its closing, or an open exam asks the same. */
  heldUntil: Date | null;
  /** Null until it may be seen. */
  result: AttemptResult | null;
  /** The result as it was before any question was corrected; null where none was, and until it may be seen. */
  firstResult: AttemptResult | null;
  /** What was found wrong with questions since they were asked. */
  corrections: QuestionCorrection[];
  /** What the assignment's teacher said to the learner's own reports. */
  replies: OwnReply[];
  /** Once finished: results grouped by topic, in the order of the content. */
  byTopic: TopicResult[];
};

/** The learner's own attempt, to go on with or to read again. */
export async function getAttempt({
  ctx,
  attemptId,
}: {
  ctx: Context;
  attemptId: string;
}): Promise<Result<{ attempt: AttemptView }, Refusal>> {
  const attempt = await ownAttempt(ctx, attemptId);
  return attempt.ok ? ok({ attempt: await viewAttempt(ctx, attempt.value) }) : attempt;
}

/** The learner's newest attempt at a set that is not finished, or null. */
export async function getOpenAttempt({ ctx, set }: { ctx: Context; set: string }): Promise<AttemptView | null> {
  const attempt = await openAttempt(ctx, set);
  return attempt && viewAttempt(ctx, attempt);
}

/** An attempt of the learner who asks, as they may see it now. */
export async function viewAttempt(ctx: Pick<Context, "db" | "now">, attempt: AttemptRow): Promise<AttemptView> {
  return viewOf(attempt, await whatIsDue(ctx, attempt));
}

function viewOf(attempt: AttemptRow, due: Due): AttemptView {
  const { id, slug, definition, mode, seed, dailyOn, startedAt, finishedAt, items } = attempt;
  const lang = Language.parse(attempt.lang);
  const isFinished = finishedAt !== null;
  return {
    id,
    set: slug,
    setTitle: attemptTitle({ slug, seed, definition }, lang),
    lang,
    mode,
    seed,
    dailyOn,
    retryOf: attempt.retryOfId,
    questions: items.map(faceOf),
    answers: Object.fromEntries(items.filter(isAnswered).map((item) => [item.id, item.given])),
    sequences: Object.fromEntries(items.flatMap(({ id, sequence }) => (sequence === null ? [] : [[id, sequence]]))),
    review: Object.fromEntries(dueFeedback(due)),
    startedAt,
    finished: isFinished,
    finishedAt,
    assignment: attempt.assigned && assignmentOf(attempt.assigned),
    dueAt: attempt.dueAt,
    heldUntil: due.heldUntil,
    result: due.hasResult ? storedResult(attempt) : null,
    firstResult: due.hasResult ? attempt.first : null,
    corrections: questionCorrections(items, new Set(due.items.map(({ id }) => id))),
    replies: ownReplies(attempt, due),
    byTopic: due.hasResult ? resultByTopic(items, lang) : [],
  };
}

const assignmentOf = ({ id, timeZone, feedback }: NonNullable<AttemptRow["assigned"]>) => ({ id, timeZone, feedback });

type ItemRow = AttemptRow["items"][number];
const isAnswered = (item: ItemRow) => item.sequence !== null;

function dueFeedback({ items }: Due): [id: string, feedback: Feedback][] {
  // What no longer counts is not explained: its explanation may be what was wrong with it.
  return items.filter(countsIn).flatMap((item): [string, Feedback][] => {
    const feedback = feedbackOf(gradedItem(item), isAnswered(item) ? item.given : undefined);
    return feedback.ok ? [[item.id, feedback.value]] : [];
  });
}
