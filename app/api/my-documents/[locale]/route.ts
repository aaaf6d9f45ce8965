import { descriptionOf } from "@/app/[locale]/my-documents/description-of";
import { posted } from "@/components/question/posted";
import { mostBytes } from "@/domain/extraction/document/check-document";
import { err, ok } from "@/domain/result";
import { addDocument } from "@/server/documents/add-document";
import { refusedPath } from "@/server/documents/refused-path";
import { formRoute } from "@/server/http/form-route";

/** A document of the largest size, pasted, with what a form puts around it. */
const formBytesMax = mostBytes + 64 * 1024;

/** Reads a text that was pasted or uploaded, and opens its review. Here, since no page takes a form with files. */
export const POST = formRoute(
  async ({ ctx, fields, files }) => {
    const described = descriptionOf(fields);
    const given = { ...described, text: posted(fields, "text"), file: files.get("file") };
    const added = await addDocument({ ctx, given });
    if (!added.ok) return err({ refusal: added.error, back: "/my-documents" });
    if ("refused" in added.value) return ok({ path: refusedPath(added.value.refused, described) });
    return ok({ path: reviewPath(added.value) });
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
