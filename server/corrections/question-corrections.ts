import "server-only";
import { Bilingual } from "@/domain/language";
import type { AttemptItemRow } from "../db/attempts/attempts";

/** What a learner is told of a question that was corrected after they were asked it. */
export type QuestionCorrection = {
  question: string;
  /** rekeyed: graded again with the right key · voided: it no longer counts. */
  effect: "rekeyed" | "voided";
  /** fact: a fact was corrected · content: an editor withdrew it · teacher: its assignment's teacher did. */
  cause: "fact" | "content" | "teacher";
  /** Null: none was given. */
  reason: Bilingual | null;
  correctedAt: Date;
};

/**
 * The corrections that may be told, in the order of the questions: that a question no longer counts at any time, that it
 * has another key once its feedback is due. A reason names what was wrong, so that it waits for the feedback too.
 */
export function questionCorrections(
  items: readonly AttemptItemRow[],
  dueIds: ReadonlySet<string>,
): QuestionCorrection[] {
  return items.flatMap(({ id, correction }) => {
    if (!correction || (correction.effect === "rekeyed" && !dueIds.has(id))) return [];
    const reason = correction.reason === null || !dueIds.has(id) ? null : Bilingual.parse(correction.reason);
    const { effect, cause } = correction;
    return [{ question: id, effect, cause, reason, correctedAt: new Date(correction.correctedAt) }];
  });
}
