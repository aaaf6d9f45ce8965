import "server-only";
import type { Score } from "@/domain/question-kind";
import type { Rekeying } from "../db/attempts/attempts";
import { type StoredItem, scoreOf } from "../items/stored-item";

/** `correct`: questions with full credit · `score`: 0 to 1, the mean of what each question earned. */
export type AttemptResult = { correct: number; total: number; score: number };

/**
 * A stored question and the answer that counts; `given` is null or absent where there is none. `correction`: what was
 * found wrong with the question since.
 */
export type AnsweredItem = StoredItem & { given?: unknown; correction?: Rekeying | null };

/**
 * The result that the answers give, by grading each again with the item as it was stored, or as it was corrected since.
 * Pure: results are recomputed with it years later. A question without an answer earns nothing, a voided one is left out.
 */
export function recomputeResult(items: readonly AnsweredItem[]): AttemptResult {
  const counted = items.filter(countsIn);
  const scores = counted.map((item) => gradeOf(gradedItem(item), item.given));
  const earned = scores.reduce((sum, score) => sum + score.earned, 0);
  return {
    correct: scores.filter((score) => score.isCorrect).length,
    total: counted.length,
    score: counted.length === 0 ? 0 : earned / counted.length,
  };
}

/** The result as it is set at the end: by the questions as they were asked, whatever was corrected meanwhile. */
export const firstResult = (items: readonly AnsweredItem[]): AttemptResult =>
  recomputeResult(items.map(({ correction: _, ...item }) => item));

/** Whether a question counts: it was not voided. */
export const countsIn = ({ correction }: AnsweredItem): boolean => correction?.effect !== "voided";

/** The version that answers to a question are graded by now. */
export const gradedItem = <Item extends AnsweredItem>(item: Item): Item =>
  item.correction?.effect === "rekeyed"
    ? { ...item, version: item.correction.version, body: item.correction.body }
    : item;

/** What an answer earns now; null where its question was voided. */
export const currentGrade = (item: AnsweredItem): Score | null =>
  countsIn(item) ? gradeOf(gradedItem(item), item.given) : null;

function gradeOf(item: StoredItem, given: unknown): Score {
  const score = scoreOf(item, given);
  return score.ok ? score.value : { earned: 0, isCorrect: false };
}
