import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { Access, changeAccess } from "@/server/my-sets/versions/change-access";
import { notedPath } from "../noted-path";

/** Says who may find the set. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const access = Access.safeParse(posted(fields, "access"));
  if (!access.success) return err({ refusal: { reason: "not-found" }, back: `/my-sets/${setId}` });
  const changed = await changeAccess({ ctx, setId, access: access.data });
  return changed.ok
    ? ok({ path: `${notedPath(setId, changed.value.note ?? "saved")}#access` })
    : err({ refusal: changed.error });
});
