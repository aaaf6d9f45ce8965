import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { waysToBeFalse, wayToBeTrue } from "@/domain/documents/mending/turned-statement";
import { answersItself } from "@/domain/documents/set/own-answer";
import { onceFor } from "@/domain/once-for";
import { err, ok, type Result } from "@/domain/result";
import { withQuestion } from "@/domain/sets/set-draft";
import { recaller } from "@/domain/text/remembered";
import type { AnyItem } from "@/questions/registry";
import { isSound } from "../../documents/asking/sound-questions";
import type { OwnDocument } from "../../documents/own-document";
import { cuesBeside } from "../../documents/set/beside-set";
import { notFound, type Refusal } from "../../refusal";
import { sentenceOf } from "../in-text";
import { documentOf, standingBeside } from "../own-document-of";
import { type KeptQuestion, ownSet } from "../own-set";
import { rowOf } from "../set-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { bodyOf, scopeOf, stated } from "./judged-as";

/** turnedFalse, turnedTrue: what the statement is now · noTurn: nothing is known that contradicts it. */
export type TurnNote = ChangeNote | "turnedFalse" | "turnedTrue" | "noTurn" | "tells" | "toldIn";

/** true: as its document has it · false: with one change · other: with another change than it has. */
export type Turn = "true" | "false" | "other";

/**
 * Makes a true statement of a document false by a change that contradicts its sentence, or back, or false in the next way;
 * the first way that gives no answer of the set away, where there is one.
 */
export async function turnStatement({
  place,
  to,
  ...request
}: ChangeRequest & { place: string; to: Turn }): Promise<Result<{ note: TurnNote; number?: number }, Refusal>> {
  const set = await ownSet(request.ctx, request.setId);
  if (!set.ok) return set;
  const current = set.value.questions.find((question) => question.place === place);
  if (!current) return ok({ note: "gone" });
  const document = await documentOf(request.ctx, current);
  if (!document || set.value.guard.holdOn(current.items.ar as AnyItem)) return err(notFound);
  const ways = turnsOf(document, current, to);
  const standing = standingBeside(set.value, place);
  const first = ways[0];
  if (!first) return ok({ note: "noTurn" });
  const told = ways.map((item) => ({ item, ...cuesBeside(document, standing, item) }));
  const best = told.find(({ tells, toldIn }) => tells.length + toldIn.length === 0) ?? told[0];
  const item = best?.item ?? first;
  const row = rowOf(bodyOf(current.body, item));
  const changed = await changeSet(request, ({ draft }) =>
    ok({ draft: withQuestion(draft, place, row.hash), rows: [row] }),
  );
  if (!changed.ok) return changed;
  const others = set.value.questions.flatMap((question, at) =>
    question.place !== place && question.items.ar ? [at] : [],
  );
  const [tells, toldIn] = [others[best?.tells[0] ?? -1], others[best?.toldIn[0] ?? -1]];
  if (tells !== undefined) return ok({ note: "tells", number: tells + 1 });
  if (toldIn !== undefined) return ok({ note: "toldIn", number: toldIn + 1 });
  return ok({ note: changed.value.note ?? (to === "true" ? "turnedTrue" : "turnedFalse") });
}

/** What may be made of a statement: a false one in other ways than it is, in turn. None of any other question. */
export function turnsOf(
  document: OwnDocument,
  { items, body }: Pick<KeptQuestion, "items" | "body">,
  to: Turn,
): AnyItem[] {
  const item = items.ar;
  if (item?.kind !== "true-false" || body.origin === "written") return [];
  const { cited, marks, besides } = document;
  const ground = { document: cited, marks, besides };
  const at = proseSentences(cited)[sentenceOf(item, cited)];
  if (!at) return [];
  const said = saidIn(item);
  if (to === "true") {
    const back = wayToBeTrue(ground, at, { said, explanation: item.explanation });
    return back === undefined ? [] : [stated(item, back, true)];
  }
  const asTold = to === "other" ? wayToBeTrue(ground, at, { said, explanation: item.explanation }) : said;
  const ways = asTold === undefined ? [] : waysToBeFalse(ground, at, asTold);
  const own = ways.indexOf(said);
  const inTurn = [...ways.slice(own + 1), ...ways.slice(0, Math.max(own, 0))];
  return inTurn.map((way) => stated(item, way, false)).filter((each) => isSound(each, cited) && !answersItself(each));
}

/** What its buttons do. */
export function turnsFor(document: OwnDocument, question: Pick<KeptQuestion, "items" | "body">): Turn[] {
  const item = question.items.ar;
  if (item?.kind !== "true-false") return [];
  const turns: Turn[] = item.key === "true" ? ["false"] : ["true", "other"];
  // Where nothing is known that turns a true one, its words are opened.
  const isAlways = (to: Turn) => to === "false" && question.body.origin !== "written";
  return turnsKnown(document.cited)(item.version, () =>
    turns.filter((to) => isAlways(to) || turnsOf(document, question, to).length > 0),
  );
}
/** A page is looked at after each step. */
const turnsKnown = onceFor((_: CitedDocument) => recaller<Turn[]>());

/** Its words without what names the document and without the stop at the end. */
const saidIn = (item: AnyItem): string =>
  item.stem
    .slice(scopeOf(item).length)
    .trim()
    .replace(/[.\s]+$/u, "");
