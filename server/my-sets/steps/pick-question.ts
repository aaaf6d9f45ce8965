import "server-only";
import { type NoGap, pickedGaps, pickedStatements } from "@/domain/documents/mending/picked-question";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import type { PlacedSentence } from "@/domain/documents/statements/statements-of";
import { err, ok, type Result } from "@/domain/result";
import { draftQuestionsMax } from "@/domain/sets/set-draft";
import type { AnyItem } from "@/questions/registry";
import { asItem } from "../../documents/asking/sound-questions";
import type { OwnDocument } from "../../documents/own-document";
import { cuesBeside } from "../../documents/set/beside-set";
import { tapWith } from "../../documents/set/taps";
import { notFound, type Refusal } from "../../refusal";
import { onlyDocument, standingBeside } from "../own-document-of";
import { ownSet } from "../own-set";
import { rowOf, type SetBody } from "../set-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { newPlace } from "./draw-places";

/**
 * What a teacher made of one sentence: a gap for words that count from 0, a statement that is true or false, or, by the
 * version that they saw, what one tap makes of it.
 */
export type Picked = { gap: readonly number[] } | { said: string; isTrue: boolean } | { tap: string };

/**
 * Why nothing was made of it: see `NoGap` · empty: nothing is stated · unchanged: nothing was changed to be false · spent: the
 * set has changed since.
 */
export type NotPicked = NoGap | "empty" | "unchanged" | "spent";
export type PickNote = ChangeNote | "tells" | "toldIn";
/** `count`: how many questions the set has then · `lacking`: how many too few. */
type Made = { note: PickNote | null; place: string; number?: number; count: number; lacking: number };
type Outcome = Made | { refused: NotPicked };

type Pick = ChangeRequest & {
  /** Where the sentence begins in the text. */
  from: number;
  picked: Picked;
};

/**
 * Makes a question of a sentence of the one document that a set draws on, at the set's end: with what stands before it, unless
 * that tells an answer of the set. tells, toldIn: it tells the answer of the question at `number` even so, or that one tells
 * its own; it is kept, since its teacher chose it.
 */
export async function pickQuestion({ from, picked, ...request }: Pick): Promise<Result<Outcome, Refusal>> {
  const owned = await ownSet(request.ctx, request.setId);
  if (!owned.ok) return owned;
  const document = await onlyDocument(request.ctx, owned.value);
  const sentence = document && proseSentences(document.cited).find(({ start }) => start === from);
  if (!sentence) return err(notFound);
  const standing = standingBeside(owned.value);
  const made = madeOf(document, { sentence, standing }, picked);
  if (!made.ok) return ok({ refused: made.error });
  const {
    row: { id },
  } = document;
  const { item, tells, toldIn } = bestOf(document, standing, made.value);
  const body: SetBody = { origin: "document", document: id, items: { ar: item }, picked: true };
  const row = rowOf(body);
  const count = owned.value.draft.places.length + 1;
  const left = { count, lacking: owned.value.draft.choice.count - count };
  let place = "";
  const added = await changeSet(request, ({ draft }) => {
    if (draft.places.length >= draftQuestionsMax) return err("full");
    const more = newPlace(request.ctx.newId, row.hash);
    place = more.place;
    return ok({ draft: { ...draft, places: [...draft.places, more] }, rows: [row] });
  });
  if (!added.ok || added.value.note === "full") return added.ok ? ok({ ...added.value, ...left, place }) : added;
  const [told, teller] = [tells[0], toldIn[0]];
  if (told !== undefined) return ok({ note: "tells", place, number: told + 1, ...left });
  if (teller !== undefined) return ok({ note: "toldIn", place, number: teller + 1, ...left });
  return ok({ ...added.value, ...left, place });
}

type From = { sentence: PlacedSentence; standing: readonly AnyItem[] };

function madeOf(document: OwnDocument, { sentence, standing }: From, picked: Picked): Result<AnyItem[], NotPicked> {
  if ("tap" in picked) {
    const item = tapWith(document, standing, { sentence, version: picked.tap });
    return item ? ok([item]) : err("spent");
  }
  const { cited, marks, besides } = document;
  const ground = { document: cited, marks, besides };
  const made = "gap" in picked ? pickedGaps(ground, sentence, picked.gap) : pickedStatements(ground, sentence, picked);
  return made.ok ? ok(made.value.map(asItem)) : made;
}

/** The first way that has no answer of the set in it; where each does, the last, which shows least. */
function bestOf(document: OwnDocument, standing: readonly AnyItem[], items: readonly AnyItem[]) {
  const ways = items.map((item) => ({ item, ...cuesBeside(document, standing, item) }));
  const best = ways.find(({ tells, names }) => tells.length === 0 && names.length === 0) ?? ways.at(-1);
  if (!best) throw new Error("a question is made in no way");
  return best;
}
