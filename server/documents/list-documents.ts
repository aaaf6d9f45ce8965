import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listDocumentRows } from "../db/sets/documents";
import { notFound, type Refusal } from "../refusal";
import { sourceOf } from "./document-in";

/** One of a teacher's documents in their list. */
export type ListedDocument = {
  id: string;
  /** Names it among the sources of a set. */
  source: string;
  title: string;
  publisher: string;
  publishedOn: string;
  /** What a set could ask side by side. */
  questionCount: number;
};

/** The signed-in teacher's own documents, the newest first. */
export async function listDocuments({ ctx }: { ctx: Context }): Promise<Result<ListedDocument[], Refusal>> {
  if (!ctx.user) return err(notFound);
  const rows = await listDocumentRows(ctx.db, ctx.user.id);
  return ok(
    rows.map(({ id, title, publisher, publishedOn, things }) => ({
      ...{ id, title, publisher, publishedOn, source: sourceOf(id) },
      questionCount: things,
    })),
  );
}
