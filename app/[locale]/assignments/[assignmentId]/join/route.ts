import { err, ok } from "@/domain/result";
import { joinAssignment } from "@/server/assignments/join-assignment";
import { formRoute } from "@/server/http/form-route";

/** Joins the class that the assignment is for, and comes back to start. */
export const POST = formRoute<{ assignmentId: string }>(async ({ ctx, address, params: { assignmentId } }) => {
  const path = `/assignments/${encodeURIComponent(assignmentId)}`;
  const joined = await joinAssignment({ ctx, assignmentId, address });
  return joined.ok ? ok({ path }) : err({ refusal: joined.error, back: path });
}, "starts");
