import { err, ok } from "@/domain/result";
import { startAssignment } from "@/server/assignments/start-assignment";
import { formRoute } from "@/server/http/form-route";

/** Refusals that the assignment's own page explains. */
const explained: ReadonlySet<string> = new Set(["assignment-waiting", "assignment-closed", "attempts-used-up"]);

/** Starts an attempt, or goes on with the one under way. */
export const POST = formRoute<{ assignmentId: string }>(async ({ ctx, params: { assignmentId }, locale }) => {
  const started = await startAssignment({ ctx, assignmentId, lang: locale });
  if (started.ok) return ok({ path: `/attempts/${started.value.attemptId}` });
  const path = `/assignments/${encodeURIComponent(assignmentId)}`;
  return explained.has(started.error.reason) ? ok({ path }) : err({ refusal: started.error, back: path });
});
