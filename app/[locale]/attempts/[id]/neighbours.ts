import type { AttemptView } from "@/server/attempts/get-attempt";
import { endPath, questionPath } from "../question-path";

/** Where an attempt goes on after one of its questions: the next one, else the page before the result. */
export function nextPath(attempt: AttemptView, current: number): string {
  const next = attempt.questions[current + 1];
  return next ? questionPath({ attemptId: attempt.id, questionId: next.id }) : endPath(attempt.id);
}

export function previousPath(attempt: AttemptView, current: number): string | undefined {
  const previous = attempt.questions[current - 1];
  return previous && questionPath({ attemptId: attempt.id, questionId: previous.id });
}

export const unansweredCount = ({ questions, answers }: AttemptView): number =>
  questions.filter(({ id }) => !Object.hasOwn(answers, id)).length;
