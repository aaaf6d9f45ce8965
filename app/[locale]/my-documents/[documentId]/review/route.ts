import { posted } from "@/components/question/posted";
import { Decision, type ReviewStep } from "@/domain/documents/review";
import type { FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { reviewDocument, undoReview } from "@/server/documents/review-document";
import { formRoute } from "@/server/http/form-route";

/** Keeps what the review says, or takes its last step back. */
export const POST = formRoute<{ documentId: string }>(async ({ ctx, fields, params: { documentId } }) => {
  const request = { ctx, documentId, seen: Number.parseInt(posted(fields, "seen"), 10) || 0 };
  const act = posted(fields, "do");
  const kept =
    act === "undo"
      ? await undoReview(request)
      : await reviewDocument({ ...request, step: stepOf(fields), ...(act === "rest" ? { accepts: "rest" } : {}) });
  if (!kept.ok) return err({ refusal: kept.error, back: "/my-documents" });
  const { note, item } = kept.value;
  const about = new URLSearchParams({ note: note ?? "saved", ...(item === undefined ? {} : { item: String(item) }) });
  return ok({ path: `/my-documents/${documentId}?${about}` });
});

/** What was said of each thing; one that was neither accepted nor dropped is left open. */
function stepOf(fields: FormFields): ReviewStep {
  const given = new Map(fields);
  const decisions = fields.flatMap(([name, verdict]) => {
    const id = /^verdict\.(.{1,100})$/.exec(name)?.[1];
    if (id === undefined) return [];
    const text = given.get(`text.${id}`)?.trim() ?? "";
    const about = given.get(`about.${id}`)?.trim() ?? "";
    const same = given.get(`same.${id}`) ?? "";
    const words = { ...(text ? { text } : {}), ...(about ? { about } : {}), ...(same ? { same } : {}) };
    const decision = Decision.safeParse({ verdict, ...words });
    return decision.success ? [[id, decision.data] as const] : [];
  });
  return Object.fromEntries(decisions);
}
