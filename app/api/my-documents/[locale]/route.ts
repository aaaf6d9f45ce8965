import { descriptionOf } from "@/app/[locale]/my-documents/description-of";
import { posted } from "@/components/question/posted";
import { mostBytes } from "@/domain/extraction/document/check-document";
import { err, ok } from "@/domain/result";
import { addDocument } from "@/server/documents/add-document";
import { refusedPath } from "@/server/documents/refused-path";
import { setFromDocument } from "@/server/documents/set/set-from-document";
import { formRoute } from "@/server/http/form-route";

/** A document of the largest size, pasted, with what a form puts around it. */
const formBytesMax = mostBytes + 64 * 1024;

/**
 * Reads a text that was pasted or uploaded, and makes a set of it or opens its review, as a text does that is known already.
 * Here, since no page takes a form with files.
 */
export const POST = formRoute(
  async ({ ctx, fields, files }) => {
    const described = descriptionOf(fields);
    const given = { ...described, text: posted(fields, "text"), file: files.get("file") };
    const added = await addDocument({ ctx, given });
    if (!added.ok) return err({ refusal: added.error, back: "/my-documents" });
    if ("refused" in added.value) return ok({ path: refusedPath(added.value.refused, described) });
    const path = reviewPath(added.value);
    if (posted(fields, "do") !== "set" || added.value.isKnown) return ok({ path });
    const made = await setFromDocument({ ctx, documentId: added.value.id });
    if (made.ok) return ok({ path: `/my-sets/${made.value.id}` });
    if (made.error.reason === "no-questions-left")
      return ok({ path: `/my-documents/${added.value.id}?note=noQuestion` });
    return err({ refusal: made.error, back: path });
  },
  "writes",
  { bytesMax: formBytesMax, tooLargePath: refusedPath({ reason: "too-large" }) },
);

/** The review, which says first what is not to be expected. */
function reviewPath({ id, isKnown, leftCount }: { id: string; isKnown: boolean; leftCount: number }): string {
  const path = `/my-documents/${id}`;
  if (isKnown) return `${path}?note=known`;
  return leftCount > 0 ? `${path}?note=leftOut&lost=${leftCount}` : path;
}
