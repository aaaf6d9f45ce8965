import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { deleteUser } from "../db/learners/accounts";
import { listDocumentRows } from "../db/sets/documents";
import { sourceOf } from "../documents/document-in";
import { forgetDocument } from "../documents/forget-document";
import { notFound, type Refusal } from "../refusal";

/** Deletes the signed-in account and everything in it, at once and for good. */
export async function deleteAccount({ ctx }: { ctx: Context }): Promise<Result<null, Refusal>> {
  if (!ctx.user) return err(notFound);
  const documents = await listDocumentRows(ctx.db, ctx.user.id);
  if (!(await deleteUser(ctx.db, ctx.user.id))) return err(notFound);
  for (const { id } of documents) forgetDocument(sourceOf(id));
  return ok(null);
}
