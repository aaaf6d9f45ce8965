import "server-only";
import { type StoredItem, scoreOf } from "../items/stored-item";

/** `correct`: questions with full credit · `score`: 0 to 1, the mean of what each question earned. */
export type AttemptResult = { correct: number; total: number; score: number };

/** A stored question and the answer that counts; `given` is null or absent where there is none. */
export type AnsweredItem = StoredItem & { given?: unknown };

/**
 * The result that the answers give, by grading each again with the item as it was stored. Pure: results are
 * recomputed with it years later. A question without an answer earns nothing.
 */
export function recomputeResult(items: readonly AnsweredItem[]): AttemptResult {
  const scores = items.map((item) => {
    const score = scoreOf(item, item.given);
    return score.ok ? score.value : { earned: 0, isCorrect: false };
  });
  const earned = scores.reduce((sum, score) => sum + score.earned, 0);
  return {
    correct: scores.filter((score) => score.isCorrect).length,
    total: items.length,
    score: items.length === 0 ? 0 : earned / items.length,
  };
}
