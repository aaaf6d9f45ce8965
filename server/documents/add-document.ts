import "server-only";
import { createHash } from "node:crypto";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { findSameDocument, insertDocument } from "../db/sets/documents";
import type { FormFile } from "../http/form-file";
import { readingsOfTeacher, withinRate } from "../rate-limit";
import { notFound, type Refusal } from "../refusal";
import { typedText } from "../typed-text";
import { type Description, type DescriptionFault, describedAs, firstWords } from "./described-as";
import { citedOf, readDocument } from "./read-document";
import { givenText, type TextRefusal } from "./reading/given-text";
import { withoutFurniture } from "./reading/without-furniture";

/** Documents that one teacher may have. */
export const documentsMax = 100;

/** What a teacher gives: text, or a file, and where it is from. */
export type NewDocument = Description & { text: string; file?: FormFile | undefined };

/** Why nothing was stored. full: there are too many. */
export type NotAdded = TextRefusal | { reason: DescriptionFault | "full" };

/** `leftCount`: lines of the page around the article, which were left out. */
export type Added = { id: string; isKnown: boolean; leftCount: number } | { refused: NotAdded };

/** Keeps a text for the signed-in teacher alone; the same text again is the one that is there. */
export async function addDocument({
  ctx,
  given,
}: {
  ctx: Context;
  given: NewDocument;
}): Promise<Result<Added, Refusal>> {
  if (!ctx.user) return err(notFound);
  const described = describedAs(given, ctx.now);
  if (!described.ok) return ok({ refused: { reason: described.error } });
  const allowed = await withinRate(readingsOfTeacher, ctx.user.id, ctx);
  if (!allowed.ok) return allowed;
  const read = await givenText(given.text, given.file);
  if (!read.ok) return ok({ refused: read.error });
  const { text, leftCount } = withoutFurniture(typedText(read.value));
  const sha256 = createHash("sha256").update(lettersOf(text)).digest("hex");
  const known = await findSameDocument(ctx.db, ctx.user.id, sha256);
  if (known) return ok({ id: known.id, isKnown: true, leftCount: 0 });
  const id = ctx.newId();
  const row = { id, text, ...described.value, title: described.value.title || firstWords(text) };
  const { facts, asked } = readDocument(citedOf(row));
  if (facts.length + asked.length === 0) return ok({ refused: { reason: "nothing" } });
  const stored = { ...row, ownerId: ctx.user.id, sha256, revision: 1, steps: [], questions: [], createdAt: ctx.now };
  if (!(await insertDocument(ctx.db, stored, documentsMax))) return ok({ refused: { reason: "full" } });
  // Two windows at once: whichever was first stands.
  const standing = await findSameDocument(ctx.db, ctx.user.id, sha256);
  return ok({ id: standing?.id ?? id, isKnown: standing?.id !== id, leftCount });
}

/** What makes a text the same one: not its white space, vowel marks, stretched letters or kind of quotation marks. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/["'\u00AB\u00BB\u2018-\u201F]/g, '"');
