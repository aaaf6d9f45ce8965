import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { CreateShare, createShare } from "@/server/shares/create-share";

/**
 * Makes the result public, or changes the name on what is public. A name that is too long comes back with the form, and
 * one that fits is first shown on the card to its owner alone.
 */
export const POST = formRoute<{ id: string }>(async ({ ctx, fields, params: { id: attemptId } }) => {
  const name = posted(fields, "drop") ? "" : posted(fields, "name");
  const input = CreateShare.safeParse({ name });
  if (!input.success) {
    const query = new URLSearchParams({ name: name.slice(0, 200) });
    return ok({ path: `/attempts/${attemptId}?${query}#share` });
  }
  if (input.data.name && !posted(fields, "confirmed")) {
    const query = new URLSearchParams({ preview: input.data.name });
    return ok({ path: `/attempts/${attemptId}?${query}#share` });
  }
  const created = await createShare({ ctx, attemptId, input: input.data });
  if (!created.ok) return err({ refusal: created.error, back: `/attempts/${attemptId}` });
  return ok({ path: created.value.share.url });
});
