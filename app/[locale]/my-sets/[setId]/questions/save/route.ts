import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { writeQuestion } from "@/server/my-sets/steps/write-question";
import { notedPath } from "../../noted-path";
import { seenRevision } from "../../seen-revision";
import { readWriting } from "../../writing-fields";

/** Keeps what was typed of a question, and goes on with it or back to the set. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const writing = readWriting(fields);
  if (!writing) return err({ refusal: { reason: "not-found" }, back: `/my-sets/${setId}` });
  const request = { ctx, setId, seen: seenRevision(fields), hash: posted(fields, "hash") };
  const place = posted(fields, "place");
  const kept = await writeQuestion({ ...request, writing, ...(place === "" ? {} : { place }) });
  if (!kept.ok) return err({ refusal: kept.error, back: `/my-sets/${setId}` });
  const { note, place: written } = kept.value;
  if (posted(fields, "then") === "stay" && note !== "full")
    return ok({ path: `/my-sets/${setId}/questions/${written}?note=${note ?? "saved"}#findings` });
  return ok({ path: notedPath(setId, note ?? "saved", { place: written }) });
});
