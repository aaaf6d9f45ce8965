import "server-only";
import type { ExamGuard } from "@/domain/assignments/exam-guard";
import { areAnswersDue, isResultDue, resultSince } from "@/domain/progress/feedback-due";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import type { AttemptItemRow, AttemptRow } from "../db/attempts/attempts";
import { bodyOf } from "../items/stored-item";

/** What of an attempt its learner may see now. `heldUntil`: when the rest may be seen; null where nothing is held. */
export type Due = { hasResult: boolean; items: AttemptItemRow[]; heldUntil: Date | null };

/**
 * Which feedback is due: by mode, by the rule of the assignment, and by exams elsewhere that are open now and ask the
 * same. A result that was known before such an exam opened stays known; one that came later would tell of a key.
 */
export async function whatIsDue(ctx: Pick<Context, "db" | "now">, attempt: AttemptRow): Promise<Due> {
  const guard = await guardedItems(ctx, { exceptAssignment: attempt.assigned?.id ?? null });
  const holds = holdsIn(guard, attempt);
  const isOver = isResultDue(attempt, ctx.now);
  const shown = areAnswersDue(attempt, ctx.now)
    ? attempt.items.filter((item) => attempt.finishedAt !== null || item.sequence !== null)
    : [];
  const since = resultSince(attempt);
  const isTelling = attempt.items.some(({ id, correction }) => {
    const hold = holds.get(id);
    // What was corrected while the exam was open tells of its key by changing a result that was known before.
    const corrected = correction ? new Date(correction.correctedAt) : since;
    return hold !== undefined && since !== null && corrected !== null && (since > hold.from || corrected > hold.from);
  });
  const ends = [...holds.values()].map(({ until }) => until);
  if (since !== null && !isOver && attempt.assigned) ends.push(attempt.assigned.closesAt);
  return {
    hasResult: isOver && !isTelling,
    items: shown.filter(({ id }) => !holds.has(id)),
    heldUntil: ends.reduce<Date | null>((last, end) => (last && last > end ? last : end), null),
  };
}

function holdsIn(guard: ExamGuard, { items }: AttemptRow) {
  if (guard.guardsNothing) return new Map<string, never>();
  return new Map(
    items.flatMap((item) => {
      const hold = guard.holdOn(bodyOf(item));
      return hold ? [[item.id, hold] as const] : [];
    }),
  );
}
