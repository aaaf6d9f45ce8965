import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { inEach, type WordsInEach } from "@/domain/sets/question-words";
import { draftQuestionsMax, withQuestion } from "@/domain/sets/set-draft";
import type { WrittenQuestion } from "@/domain/sets/written-question";
import { findSetQuestions } from "../../db/sets/teacher-sets";
import { notFound, type Refusal } from "../../refusal";
import { grounded } from "../grounded-body";
import { onlyDocument } from "../own-document-of";
import { ownSet } from "../own-set";
import { rowOf, SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { newPlace } from "./draw-places";

/** What a form sends of one question: other words for one of the bank, or one's own question whole. */
export type Writing = { words: WordsInEach } | { written: WrittenQuestion };

type Write = ChangeRequest & {
  /** Undefined: a new place at the end. */
  place?: string | undefined;
  /** Names what stood in the place when it was opened. */
  hash?: string | undefined;
  writing: Writing;
};

/** explained: what is said after the answer was left empty, and is the sentence that the question is asked of. */
export type WriteNote = ChangeNote | "explained";

/**
 * Keeps what a teacher typed as a step, ready or not. Where another window took the question out meanwhile, it comes
 * back at the end in its new words.
 */
export async function writeQuestion({
  place,
  hash = "",
  writing,
  ...request
}: Write): Promise<Result<{ note: WriteNote | null; place: string }, Refusal>> {
  const { ctx, setId } = request;
  const owned = await ownSet(ctx, setId);
  if (!owned.ok) return owned;
  const [opened] = await findSetQuestions(ctx.db, setId, [hash]);
  const document = "written" in writing ? await onlyDocument(ctx, owned.value) : undefined;
  const ownId = ctx.newId();
  let isExplained = false;
  let written = place ?? "";
  const outcome = await changeSet(request, (set) => {
    const current = set.questions.find((question) => question.place === place);
    const body = bodyFor(writing, current?.body ?? (opened && SetBody.parse(opened.body)), ownId);
    if (!body) return err(notFound);
    const own = grounded(body, document);
    isExplained = own.isExplained;
    const row = rowOf(own.body);
    if (current) return ok({ draft: withQuestion(set.draft, current.place, row.hash), rows: [row] });
    if (set.draft.places.length >= draftQuestionsMax) return err("full");
    const added = newPlace(ctx.newId, row.hash);
    written = added.place;
    return ok({ draft: { ...set.draft, places: [...set.draft.places, added] }, rows: [row] });
  });
  if (!outcome.ok) return outcome;
  return ok({ note: outcome.value.note ?? (isExplained ? "explained" : null), place: written });
}

/** What is kept of what was typed over a question; undefined where words were typed for none. */
export function bodyFor(writing: Writing, before: SetBody | undefined, newId: string): SetBody | undefined {
  if ("written" in writing)
    return before?.origin === "written"
      ? {
          origin: "written",
          id: before.id,
          written: { ...writing.written, words: withoutStaleReasons(writing.written.words, before) },
        }
      : { origin: "written", id: newId, written: writing.written };
  if (!before || before.origin === "written") return undefined;
  const { items, document, suggested } = { document: undefined, suggested: undefined, ...before };
  return {
    origin: "reworded",
    items,
    words: withoutStaleReasons(writing.words, before),
    ...(document === undefined ? {} : { document }),
    ...(suggested ? { suggested } : {}),
  };
}

/** What was said of an option goes with it, unless that was typed anew. */
function withoutStaleReasons(words: WordsInEach, before: SetBody): WordsInEach {
  const old = wordsInBody(before);
  return inEach((lang) => {
    const { options, reasons } = words[lang];
    const isStale = (reason: string, at: number) =>
      options[at] !== old[lang].options[at] && reason === old[lang].reasons[at];
    return { ...words[lang], reasons: reasons.map((reason, at) => (isStale(reason, at) ? "" : reason)) };
  });
}
