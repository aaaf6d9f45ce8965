import { posted } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { answerItemFromForm } from "@/server/attempts/answer-item";
import { StartAttempt, startAttempt } from "@/server/attempts/start-attempt";
import { formRoute } from "@/server/http/form-route";
import { postedOnceKey } from "./once-key";
import { firstPath, questionPath } from "./question-path";

/** Starts an attempt; an answer to its first question may come along, as from the home page. */
export const POST = formRoute(async ({ ctx, fields, locale }) => {
  const input = StartAttempt.safeParse({
    set: posted(fields, "set"),
    lang: locale,
    mode: posted(fields, "mode") || "practice",
    ...wholeNumber(fields, "count"),
    ...wholeNumber(fields, "seed"),
  });
  if (!input.success) return err({ refusal: { reason: "not-found" } });
  const started = await startAttempt({ ctx, input: input.data, onceKey: postedOnceKey(fields) });
  if (!started.ok) return err({ refusal: started.error });
  const { id: attemptId, questions } = started.value.attempt;
  const questionId = posted(fields, "question");
  if (!questionId) return ok({ path: firstPath(attemptId, questions) });
  const answered = await answerItemFromForm({ ctx, attemptId, questionId, fields });
  return ok({ path: questionPath({ attemptId, questionId, note: answered.ok ? "verdict" : "refused" }) });
}, "starts");

function wholeNumber(fields: FormFields, name: "count" | "seed") {
  const text = posted(fields, name);
  return /^\d{1,10}$/.test(text) ? { [name]: Number(text) } : {};
}
