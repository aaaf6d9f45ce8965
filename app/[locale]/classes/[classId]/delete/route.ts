import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { deleteClass } from "@/server/classes/delete-class";
import { ownClass } from "@/server/classes/own-class";
import { formRoute } from "@/server/http/form-route";

/** Deletes the class once its teacher has ticked that they mean it. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, fields, params: { classId } }) => {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return err({ refusal: owned.error });
  if (posted(fields, "sure") !== "yes") return ok({ path: `/classes/${classId}?note=unsure#settings` });
  const deleted = await deleteClass({ ctx, classId });
  return deleted.ok ? ok({ path: "/classes?note=deleted" }) : err({ refusal: deleted.error });
});
