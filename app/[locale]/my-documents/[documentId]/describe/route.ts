import { err, ok } from "@/domain/result";
import { describeDocument } from "@/server/documents/describe-document";
import { formRoute } from "@/server/http/form-route";
import { descriptionOf } from "../../description-of";

/** Takes who published the document, when, and what it is called, and reads it anew. */
export const POST = formRoute<{ documentId: string }>(async ({ ctx, fields, params: { documentId } }) => {
  const described = await describeDocument({ ctx, documentId, description: descriptionOf(fields) });
  if (!described.ok) return err({ refusal: described.error, back: `/my-documents/${documentId}` });
  const { note, lostCount } = described.value;
  return ok({
    path: `/my-documents/${documentId}?${new URLSearchParams({ note, lost: String(lostCount) })}#described`,
  });
});
