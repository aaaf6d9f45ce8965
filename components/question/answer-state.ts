import type { Feedback } from "@/domain/items/feedback";

export type AnswerState = "right" | "part" | "wrong";

/** Full credit, some of it, or none. */
export function stateOf({ correct, score }: Pick<Feedback, "correct" | "score">): AnswerState {
  if (correct) return "right";
  return score > 0 ? "part" : "wrong";
}
