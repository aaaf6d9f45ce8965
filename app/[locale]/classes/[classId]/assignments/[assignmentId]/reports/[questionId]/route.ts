import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { ReplyToReport, replyToReport } from "@/server/reports/reply-to-report";

/** Answers those who reported a question; a withdrawal corrects every result of the assignment. */
export const POST = formRoute<{ classId: string; assignmentId: string; questionId: string }>(
  async ({ ctx, fields, params }) => {
    const { classId, assignmentId, questionId } = params;
    const path = `/classes/${classId}/assignments/${assignmentId}`;
    const back = (reply: string) =>
      `${path}?${new URLSearchParams({ reported: questionId, reply })}#reported-${encodeURIComponent(questionId)}`;
    const input = ReplyToReport.safeParse({ verdict: posted(fields, "verdict"), words: posted(fields, "words") });
    if (!input.success) return ok({ path: back("empty") });
    const replied = await replyToReport({ ctx, ...params, input: input.data });
    if (replied.ok) return ok({ path: back("sent") });
    return err({ refusal: replied.error, back: replied.error.reason === "not-found" ? "/classes" : path });
  },
);
