import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { publishSet } from "@/server/my-sets/versions/publish-set";
import { notedPath } from "../noted-path";
import { seenRevision } from "../seen-revision";

/** Publishes the set as it was seen. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const published = await publishSet({ ctx, setId, seen: seenRevision(fields) });
  if (!published.ok) return err({ refusal: published.error, back: `/my-sets/${setId}` });
  return ok({ path: notedPath(setId, "note" in published.value ? published.value.note : "published") });
});
