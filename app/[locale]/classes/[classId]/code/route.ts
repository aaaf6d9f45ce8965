import { err, ok } from "@/domain/result";
import { renewCode } from "@/server/classes/renew-code";
import { formRoute } from "@/server/http/form-route";

/** Voids the class's code and makes another. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, params: { classId } }) => {
  const renewed = await renewCode({ ctx, classId });
  return renewed.ok ? ok({ path: `/classes/${classId}?note=renewed` }) : err({ refusal: renewed.error });
});
