import "server-only";
import { isGivenAway } from "@/domain/documents/suggesting/doubt";
import { err, ok, type Result } from "@/domain/result";
import { draftQuestionsMax } from "@/domain/sets/set-draft";
import type { AnyItem } from "@/questions/registry";
import { corpusIndex } from "../../corpus";
import type { OwnDocument } from "../../documents/own-document";
import { cuesBeside } from "../../documents/set/beside-set";
import { notFound, type Refusal } from "../../refusal";
import { suggestionsFor } from "../open-sentences";
import { onlyDocument, standingBeside } from "../own-document-of";
import { type OwnSet, ownSet } from "../own-set";
import { makeItems, rowOf, type SetBody } from "../set-body";
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

/**
 * `lacking`: how many questions the set has too few after it · tells, toldIn: added, though it tells the answer of the question
 * at `number`, or that one tells its own.
 */
export type Added = { note: ChangeNote | "tells" | "toldIn" | null; place: string; number: number; lacking: number };

/** Puts a question that was suggested at the end of a set, worded as its teacher likes; `gone`: it is suggested no more. */
export async function addSuggestion({ version, asked, ...request }: Add): Promise<Result<Added, Refusal>> {
  const { ctx } = request;
  const owned = await ownSet(ctx, request.setId);
  if (!owned.ok) return owned;
  const document = await onlyDocument(ctx, owned.value);
  if (!document) return err(notFound);
  const { draft } = owned.value;
  const suggestions = await suggestionsFor(ctx, owned.value, document);
  const found = suggestions
    .flatMap(({ item, twin, doubts }) => [item, ...(twin ? [twin] : [])].map((each) => ({ item: each, doubts })))
    .find(({ item }) => item.version === version);
  const number = draft.places.length + 1;
  if (!found) return ok({ note: "gone", place: "", number, lacking: 0 });
  const body = bodyOf(document.row.id, found.item, asked);
  const row = rowOf(body);
  const isSure = body.origin === "document" && !found.doubts.some(isGivenAway);
  const told = isSure ? undefined : toldBeside(document, owned.value, body);
  let place = "";
  const added = await changeSet(request, (set) => {
    if (set.draft.places.length >= draftQuestionsMax) return err("full");
    const more = newPlace(ctx.newId, row.hash);
    place = more.place;
    return ok({ draft: { ...set.draft, places: [...set.draft.places, more] }, rows: [row] });
  });
  const lacking = draft.choice.count - number;
  if (!added.ok) return added;
  return ok(
    added.value.note === "full" || !told ? { ...added.value, place, number, lacking } : { ...told, place, lacking },
  );
}

/** Whether what is added gives an answer of the set away, or is given away there. */
function toldBeside(document: OwnDocument, set: OwnSet, body: SetBody): Pick<Added, "note" | "number"> | undefined {
  const { ar } = makeItems(body, ["ar"], corpusIndex()).items;
  if (!ar) return undefined;
  const { tells, toldIn } = cuesBeside(document, standingBeside(set), ar);
  const [told, teller] = [tells[0], toldIn[0]];
  if (told !== undefined) return { note: "tells", number: told + 1 };
  return teller === undefined ? undefined : { note: "toldIn", number: teller + 1 };
}

function bodyOf(id: string, item: AnyItem, asked: string): SetBody {
  const picked: SetBody = { origin: "document", document: id, items: { ar: item }, picked: true, suggested: true };
  const stem = `${item.scopeText ?? ""} ${asked.trim()}`.trim();
  if (asked.trim() === "" || stem === item.stem.trim()) return picked;
  const words = wordsInBody(picked);
  return bodyFor({ words: { ...words, ar: { ...words.ar, stem } } }, picked, id) ?? picked;
}
