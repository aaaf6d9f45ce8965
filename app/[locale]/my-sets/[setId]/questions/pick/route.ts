import { posted, postedAll } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { wordsMax } from "@/domain/sets/question-words";
import { formRoute } from "@/server/http/form-route";
import { type Picked, pickQuestion } from "@/server/my-sets/steps/pick-question";
import { notedPath } from "../../noted-path";
import { seenRevision } from "../../seen-revision";
import { falsePrefix } from "../tap-form";

/** Makes a question of a sentence, and goes to it; or back to the sentence with what was ticked and typed. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const from = Number.parseInt(posted(fields, "from"), 10) || 0;
  const words = postedAll(fields, "word").filter((word) => /^\d{1,3}$/.test(word));
  const said = posted(fields, "said").replace(/\s+/g, " ").slice(0, wordsMax.stem);
  const act = posted(fields, "do");
  const made = await pickQuestion({
    ctx,
    setId,
    seen: seenRevision(fields),
    from,
    picked: pickedIn(act, words, said),
  });
  if (!made.ok) return err({ refusal: made.error, back: `/my-sets/${setId}` });
  if (!("refused" in made.value)) {
    const { note, place, count, lacking } = made.value;
    // Another one is made of the next sentence.
    const goesOn = note === null && lacking > 0;
    if (goesOn) return ok({ path: notedPath(setId, "tapped", { place, number: count }) });
    return ok({ path: notedPath(setId, note ?? "added", { ...made.value, did: "added" }) });
  }
  const draft = new URLSearchParams({ from: String(from), picked: made.value.refused, words: words.join("-"), said });
  return ok({ path: `/my-sets/${setId}?${draft}#from-${from}` });
});

const tap = "tap.";

function pickedIn(act: string, words: readonly string[], said: string): Picked {
  if (act.startsWith(tap)) return { tap: act.slice(tap.length) };
  if (act.startsWith(falsePrefix)) {
    const turned = act.slice(falsePrefix.length).replace(/\s+/g, " ").slice(0, wordsMax.stem);
    return { said: turned, isTrue: false };
  }
  return act === "gap" ? { gap: words.map(Number) } : { said, isTrue: act === "true" };
}
