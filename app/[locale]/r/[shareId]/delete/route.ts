import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { deleteShare } from "@/server/shares/delete-share";

/** Takes the learner's own share back. */
export const POST = formRoute<{ shareId: string }>(async ({ ctx, params: { shareId } }) => {
  const deleted = await deleteShare({ ctx, shareId });
  return deleted.ok ? ok({ path: "/me?note=deleted" }) : err({ refusal: deleted.error });
});
