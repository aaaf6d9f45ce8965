import { ok } from "@/domain/result";
import { readInput } from "@/server/http/read-input";
import { route } from "@/server/http/route";
import { ReportQuestion, reportQuestion } from "@/server/reports/report-question";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string; questionId: string }>({
  async POST({ request, params, ctx }) {
    const input = await readInput(ReportQuestion, request);
    if (!input.ok) return input;
    const reported = await reportQuestion({
      ctx,
      attemptId: params.id,
      questionId: params.questionId,
      input: input.value,
    });
    return reported.ok ? ok({ status: 204 }) : reported;
  },
});
