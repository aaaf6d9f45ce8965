import { err, ok } from "@/domain/result";
import { leaveClass } from "@/server/classes/leave-class";
import { formRoute } from "@/server/http/form-route";

/** Takes the learner out of the class. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, params: { classId } }) => {
  const left = await leaveClass({ ctx, classId });
  return left.ok ? ok({ path: "/me?note=left" }) : err({ refusal: left.error, back: "/me" });
});
