import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { changeClass } from "@/server/classes/change-class";
import { formRoute } from "@/server/http/form-route";

/** Opens or closes the class to newcomers. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, fields, params: { classId } }) => {
  const changed = await changeClass({ ctx, classId, input: { isOpen: posted(fields, "entry") === "open" } });
  return changed.ok ? ok({ path: `/classes/${classId}` }) : err({ refusal: changed.error });
});
