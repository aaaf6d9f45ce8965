import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { deleteSet } from "@/server/my-sets/delete-set";
import { ownSet } from "@/server/my-sets/own-set";

/** Deletes the set once its teacher has ticked that they mean it. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const owned = await ownSet(ctx, setId);
  if (!owned.ok) return err({ refusal: owned.error });
  if (posted(fields, "sure") !== "yes") return ok({ path: `/my-sets/${setId}?note=unsure#delete` });
  const deleted = await deleteSet({ ctx, setId });
  return deleted.ok ? ok({ path: "/my-sets?note=deleted" }) : err({ refusal: deleted.error });
});
