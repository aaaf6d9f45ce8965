import "server-only";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { err, type Result } from "@/domain/result";
import { type SetDraft, titleMax, usualChoice } from "@/domain/sets/set-draft";
import { formatDay } from "@/i18n/format";
import { textFor } from "@/i18n/messages";
import type { Context } from "../../context";
import { newSlug, storeSet } from "../../my-sets/create-set";
import { drawnBody, rowOf } from "../../my-sets/set-body";
import { newPlace } from "../../my-sets/steps/draw-places";
import type { Refusal } from "../../refusal";
import { sourceOf } from "../document-in";
import { type OwnDocument, ownDocument } from "../own-document";
import { reviewDocument } from "../review/review-document";
import { chooseWidely } from "./choose-widely";

/**
 * Makes a set of the teacher's with ten questions, or as many as there are, from one document of theirs. What is proposed
 * and not decided is accepted first, and where that gives fewer what is less sure and then asked. Where nothing can be asked
 * without a look the set is empty: its page suggests questions and shows the sentences to make some of.
 */
export async function setFromDocument({
  ctx,
  documentId,
}: {
  ctx: Context;
  documentId: string;
}): Promise<Result<{ id: string }, Refusal>> {
  const document = await ownDocument(ctx, documentId);
  if (!document.ok) return document;
  const { revision } = document.value.row;
  const taken = await reviewDocument({ ctx, documentId, seen: revision, step: {}, accepts: "proposed" });
  if (!taken.ok) return taken;
  const choice = { ...usualChoice, sources: [sourceOf(documentId)] };
  // Not the document's own words: the set's steps would keep them when the document goes.
  const title = { ar: titleOf(document.value.row), en: "" };
  const draft: SetDraft = { title, languages: ["ar"], choice, places: [] };
  const reviewed = await ownDocument(ctx, documentId);
  if (!reviewed.ok) return reviewed;
  const { questions, step } = chooseWidely(reviewed.value, choice.count);
  if (questions.length === 0 && proseSentences(reviewed.value.cited).length === 0)
    return err({ reason: "no-questions-left" });
  const used = await reviewDocument({ ctx, documentId, seen: reviewed.value.row.revision, step });
  if (!used.ok) return used;
  const rows = questions.map((item) => rowOf(drawnBody({ ar: item, en: item })));
  const places = rows.map(({ hash }) => newPlace(ctx.newId, hash));
  return storeSet(ctx, newSlug(), { draft: { ...draft, places }, rows });
}

/** Two texts of one publisher are told apart by their day. */
function titleOf({ publisher, publishedOn }: OwnDocument["row"]): string {
  const text = textFor("ar");
  const title = text("documents.setTitle", { publisher, day: formatDay("ar", publishedOn) });
  return title.length <= titleMax ? title : text("documents.setTitle", { publisher, day: publishedOn });
}
