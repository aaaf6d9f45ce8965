import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { ChangeClass, changeClass } from "@/server/classes/change-class";
import { ownClass } from "@/server/classes/own-class";
import { formRoute } from "@/server/http/form-route";

/** Changes name and day; what cannot be taken comes back with the form, and nothing is changed. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, fields, params: { classId } }) => {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return err({ refusal: owned.error });
  const page = (note: string) => ok({ path: `/classes/${classId}?note=${note}#settings` });
  const input = ChangeClass.safeParse({ name: posted(fields, "name"), eraseOn: posted(fields, "eraseOn") });
  if (!input.success) return page(input.error.issues.some(({ path }) => path[0] === "name") ? "name" : "day");
  const changed = await changeClass({ ctx, classId, input: input.data });
  if (changed.ok) return page("saved");
  return changed.error.reason === "invalid-input" ? page("day") : err({ refusal: changed.error });
});
