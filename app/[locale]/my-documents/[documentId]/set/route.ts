import { err, ok } from "@/domain/result";
import { setFromDocument } from "@/server/documents/set-from-document";
import { formRoute } from "@/server/http/form-route";

/** Makes a set of the document's questions, and opens it. */
export const POST = formRoute<{ documentId: string }>(async ({ ctx, params: { documentId } }) => {
  const made = await setFromDocument({ ctx, documentId });
  return made.ok ? ok({ path: `/my-sets/${made.value.id}` }) : err({ refusal: made.error, back: "/my-documents" });
});
