import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { draftQuestionsMax } from "@/domain/sets/set-draft";
import type { AnyItem } from "@/questions/registry";
import { suggestionsBeside } from "../../documents/set/suggestions";
import { notFound, type Refusal } from "../../refusal";
import { droppedFrom } from "../open-sentences";
import { onlyDocument, standingBeside } from "../own-document-of";
import { ownSet } from "../own-set";
import { rowOf, type SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { newPlace } from "./draw-places";
import { bodyFor } from "./write-question";

type Add = ChangeRequest & {
  /** Which version of which question was seen. */
  version: string;
  /** What it asks in its teacher's words; as it was suggested where it is empty. */
  asked: string;
};

/** `lacking`: how many questions the set has too few after it. */
export type Added = { note: ChangeNote | null; place: string; number: number; lacking: number };

/** Puts a question that was suggested at the end of a set, worded as its teacher likes; `gone`: it is suggested no more. */
export async function addSuggestion({ version, asked, ...request }: Add): Promise<Result<Added, Refusal>> {
  const { ctx } = request;
  const owned = await ownSet(ctx, request.setId);
  if (!owned.ok) return owned;
  const document = await onlyDocument(ctx, owned.value);
  if (!document) return err(notFound);
  const { draft } = owned.value;
  const seen = await droppedFrom(ctx, owned.value);
  const wanted = { standing: standingBeside(owned.value), seen, count: draft.choice.count };
  const found = suggestionsBeside(document, wanted).find(({ item }) => item.version === version);
  const number = draft.places.length + 1;
  if (!found) return ok({ note: "gone", place: "", number, lacking: 0 });
  const row = rowOf(bodyOf(document.row.id, found.item, asked));
  let place = "";
  const added = await changeSet(request, (set) => {
    if (set.draft.places.length >= draftQuestionsMax) return err("full");
    const more = newPlace(ctx.newId, row.hash);
    place = more.place;
    return ok({ draft: { ...set.draft, places: [...set.draft.places, more] }, rows: [row] });
  });
  return added.ok ? ok({ ...added.value, place, number, lacking: draft.choice.count - number }) : added;
}

function bodyOf(id: string, item: AnyItem, asked: string): SetBody {
  const picked: SetBody = { origin: "document", document: id, items: { ar: item }, picked: true, suggested: true };
  const stem = `${item.scopeText ?? ""} ${asked.trim()}`.trim();
  if (asked.trim() === "" || stem === item.stem.trim()) return picked;
  const words = wordsInBody(picked);
  return bodyFor({ words: { ...words, ar: { ...words.ar, stem } } }, picked, id) ?? picked;
}
