import "server-only";
import { Language } from "@/domain/language";
import { isResultDue, resultSince } from "@/domain/progress/feedback-due";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import type { AttemptResult } from "../attempts/recompute-result";
import type { AttemptMode } from "../db/attempts/attempts";
import type { CountedAnswerRow, ProgressRow } from "../db/attempts/progress";
import { type ExamHolds, isHeld } from "./exam-holds";

/** One's own attempt in the list. `answered` of `total` questions have an answer. */
export type MyAttempt = {
  id: string;
  set: string;
  /** In the reader's language, whichever the questions are in. */
  setTitle: string;
  lang: Language;
  mode: AttemptMode;
  startedAt: Date;
  finishedAt: Date | null;
  /** The day whose scored attempt this is, YYYY-MM-DD in UTC. */
  dailyOn: string | null;
  /** It asked wrong ones of another attempt again. */
  isRetry: boolean;
  isAssigned: boolean;
  answered: number;
  total: number;
  /** Null until it may be seen. */
  result: AttemptResult | null;
  /** When the result may be seen, where the attempt is over and it may not be yet. */
  resultFrom: Date | null;
  /** When it was graded again, since a question in it was corrected; null: never. */
  regradedAt: Date | null;
};

/** By attempt, until when an exam elsewhere holds back a result that would tell of its keys. */
export function resultsHeld(answers: readonly CountedAnswerRow[], holdOn: ExamHolds): Map<string, Date> {
  const until = new Map<string, Date>();
  for (const answer of answers) {
    const hold = holdOn(answer);
    const known = until.get(answer.attemptId);
    if (isHeld(hold, resultSince(answer)) && (!known || known < hold.until)) until.set(answer.attemptId, hold.until);
  }
  return until;
}

/** `heldUntil`: an exam elsewhere holds the result back. */
type Shown = { lang: Language; now: Date; heldUntil: Date | undefined };

/** An attempt as its learner's own list shows it now. */
export function myAttemptOf(row: ProgressRow, { lang, now, heldUntil }: Shown): MyAttempt {
  const { slug, definition, correct, score, assigned, finishedAt, retryOfId, ...given } = row;
  const isOver = isResultDue(row, now);
  const isDue = isOver && heldUntil === undefined;
  return {
    ...given,
    set: slug,
    setTitle: QuizSet.parse(definition).title[lang],
    lang: Language.parse(row.lang),
    finishedAt,
    isRetry: retryOfId !== null,
    isAssigned: assigned !== null,
    result: !isDue || correct === null || score === null ? null : { correct, total: row.total, score },
    resultFrom: finishedAt && !isDue ? ((isOver ? heldUntil : assigned?.closesAt) ?? null) : null,
  };
}
