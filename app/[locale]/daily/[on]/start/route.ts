import { posted } from "@/components/question/posted";
import { dayOf } from "@/domain/day";
import { err, ok } from "@/domain/result";
import { answerItemFromForm } from "@/server/attempts/answer-item";
import { startDaily } from "@/server/daily/start-daily";
import { formRoute } from "@/server/http/form-route";
import type { RefusalCode } from "@/server/refusal";
import { type QuestionNote, questionPath } from "../../../attempts/question-path";

/** Refusals that the question's own page explains. */
const notes: Partial<Record<RefusalCode, QuestionNote>> = {
  "incomplete-answer": "refused",
  "unreadable-answer": "refused",
  "answer-differs": "stale",
};

/**
 * Starts the quiz of a day, or leads to the attempt that was started. An answer to its first question may come along;
 * one that was meant for today's score and came after midnight starts nothing.
 */
export const POST = formRoute<{ on: string }>(async ({ ctx, fields, locale, params: { on } }) => {
  if (posted(fields, "scored") && on !== dayOf(ctx.now)) return ok({ path: "/daily?note=over" });
  const started = await startDaily({ ctx, lang: locale, on });
  if (!started.ok) return err({ refusal: started.error });
  const { attemptId } = started.value;
  const questionId = posted(fields, "question");
  if (!questionId) return ok({ path: `/attempts/${attemptId}` });
  const answered = await answerItemFromForm({ ctx, attemptId, questionId, fields });
  if (answered.ok) return ok({ path: questionPath({ attemptId, questionId, note: "verdict" }) });
  const note = notes[answered.error.reason];
  return ok({ path: note ? questionPath({ attemptId, questionId, note }) : `/attempts/${attemptId}` });
}, "starts");
