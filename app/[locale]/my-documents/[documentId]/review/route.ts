import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { reviewDocument, undoReview } from "@/server/documents/review/review-document";
import { setFromDocument } from "@/server/documents/set/set-from-document";
import { formRoute } from "@/server/http/form-route";
import { stepOf } from "../review-fields";

const listPath = "/my-documents";

/** Keeps what the review says, and makes a set of it where that is asked; or takes its last step back. */
export const POST = formRoute<{ documentId: string }>(async ({ ctx, fields, params: { documentId } }) => {
  const request = { ctx, documentId, seen: Number.parseInt(posted(fields, "seen"), 10) || 0 };
  const act = posted(fields, "do");
  const kept =
    act === "undo"
      ? await undoReview(request)
      : await reviewDocument({ ...request, step: stepOf(fields), accepts: act === "rest" ? "rest" : "proposed" });
  if (!kept.ok) return err({ refusal: kept.error, back: listPath });
  const { note, item } = kept.value;
  if (act !== "set" || note !== null) return ok({ path: reviewPath(documentId, note ?? doneAs(act), item) });
  const made = await setFromDocument({ ctx, documentId });
  if (made.ok) return ok({ path: `/my-sets/${made.value.id}` });
  if (made.error.reason === "no-questions-left") return ok({ path: reviewPath(documentId, "noQuestion", undefined) });
  return err({ refusal: made.error, back: listPath });
});

const doneAs = (act: string): string => (act === "undo" ? "undone" : "saved");

/** The review at the item that was changed last, or that something is said of. */
function reviewPath(documentId: string, note: string, item: number | undefined): string {
  const about = new URLSearchParams({ note, ...(item === undefined ? {} : { item: String(item) }) });
  return `${listPath}/${documentId}?${about}#${item === undefined ? "review" : `item-${item}`}`;
}
