import "server-only";
import { type Decisions, decisionsAfter, type ReviewStep, ReviewSteps } from "@/domain/documents/review";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type DocumentRow, findDocument } from "../db/sets/documents";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { citedOf, type ReadDocument, readDocument } from "./read-document";

/** A teacher's document, opened to be reviewed. */
export type OwnDocument = ReadDocument & { row: DocumentRow; steps: ReviewStep[]; decisions: Decisions };

/** A stored document, read. */
export function readAs(row: DocumentRow): OwnDocument {
  const steps = ReviewSteps.parse(row.steps);
  return { row, ...readDocument(citedOf(row)), steps, decisions: decisionsAfter(steps) };
}

/** The signed-in teacher's own document. Another teacher's is the same refusal as none. */
export async function ownDocument(ctx: Context, documentId: string): Promise<Result<OwnDocument, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(documentId)) return err(notFound);
  const row = await findDocument(ctx.db, documentId, ctx.user.id);
  return row ? ok(readAs(row)) : err(notFound);
}
