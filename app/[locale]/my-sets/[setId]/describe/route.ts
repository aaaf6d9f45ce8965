import { posted, postedAll } from "@/components/question/posted";
import { languages } from "@/domain/language";
import type { FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { inEach } from "@/domain/sets/question-words";
import { draftQuestionsMax, SetDraft, titleMax } from "@/domain/sets/set-draft";
import { readNumber } from "@/domain/text/numerals";
import { formRoute } from "@/server/http/form-route";
import { ownSet } from "@/server/my-sets/own-set";
import { describeSet } from "@/server/my-sets/steps/arrange-set";
import { notedPath } from "../noted-path";
import { seenRevision } from "../seen-revision";

const Description = SetDraft.pick({ title: true, languages: true, choice: true });

/** Takes the form that says what the set is called and made from. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const owned = await ownSet(ctx, setId);
  if (!owned.ok) return err({ refusal: owned.error });
  const read = Description.safeParse(descriptionOf(fields, owned.value.draft));
  if (!read.success) return ok({ path: `${notedPath(setId, "refused")}#what` });
  const changed = await describeSet({ ctx, setId, seen: seenRevision(fields), description: read.data });
  if (!changed.ok) return err({ refusal: changed.error, back: `/my-sets/${setId}` });
  return ok({ path: notedPath(setId, changed.value.note) });
});

/** What was typed; a number or a language that is not there stays as it was, so that nothing else typed is lost. */
function descriptionOf(fields: FormFields, before: SetDraft): unknown {
  const number = (name: string) => readNumber(posted(fields, name)) ?? null;
  const count = Math.round(number("count") ?? before.choice.count);
  const chosen = postedAll(fields, "language");
  return {
    title: inEach((lang) => posted(fields, `title-${lang}`).trim().slice(0, titleMax)),
    languages: chosen.length > 0 ? languages.filter((lang) => chosen.includes(lang)) : before.languages,
    choice: {
      sources: postedAll(fields, "source"),
      topics: postedAll(fields, "topic"),
      kinds: postedAll(fields, "kind"),
      levels: postedAll(fields, "level"),
      fromYear: number("fromYear"),
      toYear: number("toYear"),
      count: Math.min(Math.max(1, count), draftQuestionsMax),
      seed: 1, // the set keeps its own
    },
  };
}
