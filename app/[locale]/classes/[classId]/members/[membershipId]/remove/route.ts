import { err, ok } from "@/domain/result";
import { removeMember } from "@/server/classes/remove-member";
import { formRoute } from "@/server/http/form-route";

/** Takes a member out of the class. */
export const POST = formRoute<{ classId: string; membershipId: string }>(async ({ ctx, params }) => {
  const { classId, membershipId } = params;
  const removed = await removeMember({ ctx, classId, membershipId });
  return removed.ok ? ok({ path: `/classes/${classId}?note=removed#members` }) : err({ refusal: removed.error });
});
