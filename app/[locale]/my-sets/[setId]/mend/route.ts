import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { mendQuestion } from "@/server/my-sets/steps/mend-question";
import { notedPath } from "../noted-path";
import { seenRevision } from "../seen-revision";
import { readMending } from "../writing-fields";

/** Keeps what was mended of one question, and goes back to it. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const request = { ctx, setId, seen: seenRevision(fields), place: posted(fields, "place") };
  const mended = await mendQuestion({ ...request, mending: readMending(fields) });
  if (!mended.ok) return err({ refusal: mended.error, back: `/my-sets/${setId}` });
  const { note, place, number, word } = mended.value;
  // What a tap made is mended where it was made: the next sentence stands below it.
  const isAtText = note === null && posted(fields, "back") === "text";
  return ok({ path: notedPath(setId, isAtText ? "tapMended" : (note ?? "saved"), { place, number, word }) });
});
