import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { deleteDocument } from "@/server/documents/delete-document";
import { ownDocument } from "@/server/documents/own-document";
import { formRoute } from "@/server/http/form-route";

/** Deletes the document and what was made from it, once its teacher has ticked that they mean it. */
export const POST = formRoute<{ documentId: string }>(async ({ ctx, fields, params: { documentId } }) => {
  const owned = await ownDocument(ctx, documentId);
  if (!owned.ok) return err({ refusal: owned.error });
  if (posted(fields, "sure") !== "yes") return ok({ path: `/my-documents/${documentId}?note=unsure#delete` });
  const deleted = await deleteDocument({ ctx, documentId });
  return deleted.ok ? ok({ path: "/my-documents?note=deleted" }) : err({ refusal: deleted.error });
});
