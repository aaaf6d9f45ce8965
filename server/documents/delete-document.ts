import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteDocumentRow } from "../db/sets/documents";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { sourceOf } from "./document-in";
import { forgetDocument } from "./forget-document";

/**
 * Deletes the teacher's own document with the questions made from it, in drafts and in versions that nobody took. What was
 * assigned or answered stays with those who answered it.
 */
export async function deleteDocument({
  ctx,
  documentId,
}: {
  ctx: Context;
  documentId: string;
}): Promise<Result<null, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(documentId)) return err(notFound);
  const source = sourceOf(documentId);
  if (!(await deleteDocumentRow(ctx.db, documentId, ctx.user.id, source))) return err(notFound);
  forgetDocument(source);
  return ok(null);
}
