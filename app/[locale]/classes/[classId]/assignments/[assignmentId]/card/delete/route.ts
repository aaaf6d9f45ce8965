import { err, ok } from "@/domain/result";
import { deleteClassCard } from "@/server/assignments/make-class-card";
import { formRoute } from "@/server/http/form-route";

/** Takes the class's card back. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, params }) => {
  const { classId, assignmentId } = params;
  const path = `/classes/${classId}/assignments/${assignmentId}`;
  const deleted = await deleteClassCard({ ctx, classId, assignmentId });
  return deleted.ok ? ok({ path: `${path}?note=cardDeleted` }) : err({ refusal: deleted.error, back: "/classes" });
});
