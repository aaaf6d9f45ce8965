import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { ReportQuestion, reportQuestion } from "@/server/reports/report-question";
import { reportedPath } from "../../../question-path";

/** What is wrong with a question, from its own page or from the review; thanked for where it was said. */
export const POST = formRoute<{ id: string; questionId: string }>(async ({ ctx, fields, params }) => {
  const { id: attemptId, questionId } = params;
  const from = { attemptId, questionId, isReview: posted(fields, "from") === "review" };
  const input = ReportQuestion.safeParse({ reason: posted(fields, "reason") });
  if (!input.success) return ok({ path: reportedPath({ ...from, outcome: "empty" }) });
  const reported = await reportQuestion({ ctx, attemptId, questionId, input: input.data });
  if (reported.ok) return ok({ path: reportedPath({ ...from, outcome: "thanks" }) });
  return err({ refusal: reported.error, back: `/attempts/${attemptId}` });
});
