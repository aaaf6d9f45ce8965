import { posted, postedAll } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { wordsMax } from "@/domain/sets/question-words";
import { formRoute } from "@/server/http/form-route";
import { type Picked, pickQuestion } from "@/server/my-sets/steps/pick-question";
import { notedPath } from "../../noted-path";
import { seenRevision } from "../../seen-revision";

/** Makes a question of a sentence, and goes to it; or back to the sentence with what was ticked and typed. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const from = Number.parseInt(posted(fields, "from"), 10) || 0;
  const words = postedAll(fields, "word").filter((word) => /^\d{1,3}$/.test(word));
  const said = posted(fields, "said").replace(/\s+/g, " ").slice(0, wordsMax.stem);
  const made = await pickQuestion({
    ctx,
    setId,
    seen: seenRevision(fields),
    from,
    picked: pickedIn(fields, words, said),
  });
  if (!made.ok) return err({ refusal: made.error, back: `/my-sets/${setId}` });
  if (!("refused" in made.value)) return ok({ path: notedPath(setId, made.value.note ?? "added", made.value) });
  const draft = new URLSearchParams({ from: String(from), picked: made.value.refused, words: words.join("-"), said });
  return ok({ path: `/my-sets/${setId}?${draft}#from-${from}` });
});

function pickedIn(fields: FormFields, words: readonly string[], said: string): Picked {
  const act = posted(fields, "do");
  return act === "gap" ? { gap: words.map(Number) } : { said, isTrue: act === "true" };
}
