import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { startAssignment } from "@/server/assignments/start-assignment";
import { formRoute } from "@/server/http/form-route";

/** Starts an assignment, or goes on with it, at its first open question. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, fields, params: { classId }, locale }) => {
  const started = await startAssignment({ ctx, assignmentId: posted(fields, "assignment"), lang: locale });
  return started.ok
    ? ok({ path: `/attempts/${started.value.attemptId}` })
    : err({ refusal: started.error, back: `/me/classes/${classId}` });
});
