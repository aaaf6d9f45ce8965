import "server-only";
import type { ExamGuard, Hold } from "@/domain/assignments/exam-guard";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";

/** An answer, as far as it decides whether an exam elsewhere keeps it from being told. `besides`: see the item's proofs. */
export type HoldableAnswer = {
  assignmentId: string | null;
  question: string;
  facts: readonly string[];
  besides: readonly string[];
};

/** The exam that holds an answer back, or `undefined`. */
export type ExamHolds = (answer: HoldableAnswer) => Hold | undefined;

/**
 * What exams that are open now keep from being told of answers given elsewhere; an assignment's own rule decides on its
 * own. Asks once for each assignment.
 */
export async function examHolds(
  ctx: Pick<Context, "db" | "now">,
  assignmentIds: Iterable<string | null>,
): Promise<ExamHolds> {
  const guards = new Map<string | null, ExamGuard>();
  for (const id of new Set(assignmentIds)) guards.set(id, await guardedItems(ctx, { exceptAssignment: id }));
  return ({ assignmentId, question, facts, besides }) => {
    const guard = guards.get(assignmentId);
    if (!guard || guard.guardsNothing) return undefined;
    return guard.holdOn({ id: question, facts, proof: besides.map((belongsTo) => ({ belongsTo })) });
  };
}

/** Whether something that was known at `since` may be told: what was known before an exam opened stays known. */
export const isHeld = (hold: Hold | undefined, since: Date | null): hold is Hold =>
  hold !== undefined && since !== null && since > hold.from;
