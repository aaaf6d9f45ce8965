import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { draftQuestionsMax, withQuestion } from "@/domain/sets/set-draft";
import type { AnyItem } from "@/questions/registry";
import { listSetQuestions } from "../../db/sets/teacher-sets";
import type { OwnDocument } from "../../documents/own-document";
import { bestBeside } from "../../documents/set/suggestions";
import type { Refusal } from "../../refusal";
import { standingBeside } from "../own-document-of";
import { drawnBody, itemTaken, rowOf, SetBody } from "../set-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { newPlace } from "./draw-places";

/** Notes on what is only suggested: put in for another, or at the end. */
export type SuggestedNote = "suggestedSwap" | "suggestedMore";

type Noted = Promise<Result<{ note: ChangeNote | SuggestedNote | null; place: string }, Refusal>>;
type Request = ChangeRequest & { document: OwnDocument };

/**
 * Puts another question of the document in one place: the soundest of any sentence that gives nothing of the set away and was
 * never in it, which is said where it is a doubtful one. `spent`: there is none.
 */
export async function swapInDocument({ document, place, ...request }: Request & { place: string }): Noted {
  const wasHere = await seenBefore(request);
  let isSuggested = false;
  const swapped = await changeSet(request, (set) => {
    const current = set.questions.find((question) => question.place === place);
    if (!current) return err("gone");
    const standing = standingBeside(set, place);
    const seen = [...wasHere, ...standingBeside(set)];
    const next = current.isLocked ? undefined : bestBeside(document, { standing, seen });
    if (!next) return err("spent");
    isSuggested = next.isDoubtful && next.unsound >= doubtfulMin;
    const row = rowFor(next.item, isSuggested);
    return ok({ draft: withQuestion(set.draft, place, row.hash), rows: [row] });
  });
  if (!swapped.ok) return swapped;
  const { note } = swapped.value;
  return ok({ note: note ?? (isSuggested ? "suggestedSwap" : null), place });
}

/** One more question of the document at the end, as one is swapped. */
export async function lengthenInDocument({ document, ...request }: Request): Noted {
  const wasHere = await seenBefore(request);
  let place = "";
  let isSuggested = false;
  const added = await changeSet(request, (set) => {
    if (set.draft.places.length >= draftQuestionsMax) return err("full");
    const standing = standingBeside(set);
    const seen = [...wasHere, ...standing];
    const next = bestBeside(document, { standing, seen });
    if (!next) return err("spent");
    isSuggested = next.isDoubtful && next.unsound >= doubtfulMin;
    const row = rowFor(next.item, isSuggested);
    const more = newPlace(request.ctx.newId, row.hash);
    place = more.place;
    const choice = { ...set.draft.choice, count: Math.max(set.draft.choice.count, set.draft.places.length + 1) };
    return ok({ draft: { ...set.draft, choice, places: [...set.draft.places, more] }, rows: [row] });
  });
  if (!added.ok) return added;
  const { note } = added.value;
  return ok({ note: note ?? (isSuggested ? "suggestedMore" : null), place });
}

/** Likelier to be unsound than most that the button makes: a smaller sign is worth no look of its own. */
const doubtfulMin = 0.2;

function rowFor(item: AnyItem, isSuggested: boolean): ReturnType<typeof rowOf> {
  const body = drawnBody({ ar: item, en: item });
  return rowOf(body.origin === "document" && isSuggested ? { ...body, suggested: true } : body);
}

/** The questions that a step of the set had. */
async function seenBefore({ ctx, setId }: ChangeRequest): Promise<AnyItem[]> {
  const rows = await listSetQuestions(ctx.db, setId);
  return rows.flatMap(({ body }) => {
    const kept = SetBody.parse(body);
    return kept.origin === "written" ? [] : (itemTaken(kept, "ar") ?? []);
  });
}
