import { err, ok } from "@/domain/result";
import { closeAssignment } from "@/server/assignments/change-assignment";
import { formRoute } from "@/server/http/form-route";

/** Closes the assignment at once. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, params }) => {
  const { classId, assignmentId } = params;
  const closed = await closeAssignment({ ctx, classId, assignmentId });
  if (!closed.ok) return err({ refusal: closed.error, back: "/classes" });
  return ok({ path: `/classes/${classId}/assignments/${assignmentId}?note=closedNow` });
});
