import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { storeDescription } from "../db/sets/documents";
import { readingsOfTeacher, withinRate } from "../rate-limit";
import type { Refusal } from "../refusal";
import { questionsOf } from "./asking/questions-of";
import { type Description, type DescriptionFault, describedAs, firstWords } from "./described-as";
import { type OwnDocument, ownDocument, readAs } from "./own-document";
import { thingsIn } from "./review/things-in";

/** Else than read: nothing was changed. `lostCount`: what was accepted and is found no more. */
export type Described = { note: "read" | DescriptionFault; lostCount: number };

type Describe = { ctx: Context; documentId: string; description: Description };

/**
 * Says anew what the teacher's own document is called, who published it and when. It is read again, since words such as
 * «yesterday» count from that day; what was decided stands. Sets that were made before keep their words.
 */
export async function describeDocument({
  ctx,
  documentId,
  description,
}: Describe): Promise<Result<Described, Refusal>> {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const allowed = await withinRate(readingsOfTeacher, found.value.row.ownerId, ctx);
  if (!allowed.ok) return allowed;
  const before = found.value;
  const given = describedAs(description, ctx.now);
  if (!given.ok) return ok({ note: given.error, lostCount: 0 });
  const described = { ...given.value, title: given.value.title || firstWords(before.row.text) };
  const after = readAs({ ...before.row, ...described });
  const { id, ownerId, revision } = before.row;
  const questions = questionsOf(after, after.decisions);
  const isStored = await storeDescription(ctx.db, { id, ownerId, seen: revision, ...described, questions });
  // Another window was faster: what it decided is read along.
  if (!isStored) return describeDocument({ ctx, documentId, description });
  return ok({ note: "read", lostCount: lostIn(before, after) });
}

function lostIn(before: OwnDocument, after: OwnDocument): number {
  const standing = new Set(thingsIn(after).map(({ id }) => id));
  const accepted = thingsIn(before).filter(({ id }) => before.decisions.get(id)?.verdict === "accepted");
  return accepted.filter(({ id }) => !standing.has(id)).length;
}
