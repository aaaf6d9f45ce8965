import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { deleteAssignment } from "@/server/assignments/change-assignment";
import { formRoute } from "@/server/http/form-route";

/** Deletes the assignment once its teacher has confirmed it. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, fields, params }) => {
  const { classId, assignmentId } = params;
  if (!posted(fields, "sure"))
    return ok({ path: `/classes/${classId}/assignments/${assignmentId}?note=unsure#unsure` });
  const deleted = await deleteAssignment({ ctx, classId, assignmentId });
  if (!deleted.ok) return err({ refusal: deleted.error, back: "/classes" });
  return ok({ path: `/classes/${classId}?note=assignmentDeleted` });
});
