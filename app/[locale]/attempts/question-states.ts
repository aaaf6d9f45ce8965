import { stateOf } from "@/components/question/answer-state";
import type { QuestionState } from "@/components/question/progress-thread";
import type { AttemptView } from "@/server/attempts/get-attempt";

/** How each question of an attempt stands, as far as the learner may know. */
export function questionStates({ questions, answers, review }: AttemptView): QuestionState[] {
  return questions.map(({ id }) => {
    if (!Object.hasOwn(answers, id)) return "todo";
    const feedback = review[id];
    return feedback ? stateOf(feedback) : "answered";
  });
}
