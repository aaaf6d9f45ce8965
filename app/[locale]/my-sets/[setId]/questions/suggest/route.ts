import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { wordsMax } from "@/domain/sets/question-words";
import { formRoute } from "@/server/http/form-route";
import { addSuggestion } from "@/server/my-sets/steps/add-suggestion";
import { notedPath } from "../../noted-path";
import { seenRevision } from "../../seen-revision";

/** Adds a question that was suggested, and goes on to the next one; to the question itself where the set is full. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  // A true statement made false is another question: what was worded of the first does not hold for it.
  const twin = posted(fields, "as");
  const version = twin === "" ? posted(fields, "version") : twin;
  const worded = twin === "" ? posted(fields, "asked") : "";
  const asked = worded.replace(/\s+/g, " ").slice(0, wordsMax.stem);
  const request = { ctx, setId, seen: seenRevision(fields), version, asked };
  const added = await addSuggestion(request);
  if (!added.ok) return err({ refusal: added.error, back: `/my-sets/${setId}` });
  const { note, place, number, lacking } = added.value;
  const next = posted(fields, "next").replace(/[^\w-]/g, "");
  if (note === "gone" || note === "full")
    return ok({ path: notedPath(setId, note === "gone" ? "suggestedGone" : note) });
  if (note === "tells" || note === "toldIn")
    return ok({ path: notedPath(setId, note, { place, number, did: "added" }) });
  if (lacking <= 0) return ok({ path: notedPath(setId, note ?? "added", { place }) });
  return ok({ path: notedPath(setId, "suggested", { place, number, next }) });
});
