import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { reteach } from "@/server/my-sets/reteach";

/** Makes a set from what the class got wrong, and opens it. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, params }) => {
  const made = await reteach({ ctx, ...params });
  const back = `/classes/${params.classId}/assignments/${params.assignmentId}`;
  return made.ok ? ok({ path: `/my-sets/${made.value.id}?note=reteach` }) : err({ refusal: made.error, back });
});
