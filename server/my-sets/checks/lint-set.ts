import "server-only";
import { withAnyPublisher } from "@/domain/documents/mending/scope-in";
import { arabicPunctuation } from "@/domain/item-rules/arabic/arabic-punctuation";
import { optionReasons } from "@/domain/item-rules/feedback/option-reasons";
import { lintItems, lintSet } from "@/domain/item-rules/lint-items";
import type { Finding } from "@/domain/item-rules/rule";
import { spread } from "@/domain/item-rules/set/spread";
import { gratuitousClause } from "@/domain/item-rules/stem/gratuitous-clause";
import { stemLength } from "@/domain/item-rules/stem/stem-length";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { WritingFault } from "@/domain/sets/writing-fault";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../../context";
import { corpusIndex } from "../../corpus";
import { findSetQuestions } from "../../db/sets/teacher-sets";
import { isExempt } from "../../documents/asking/sound-questions";
import { documentIn } from "../../documents/document-in";
import { notFound, type Refusal } from "../../refusal";
import { grounded } from "../grounded-body";
import { onlyDocument } from "../own-document-of";
import { type KeptQuestion, type OwnSet, ownSet } from "../own-set";
import { isDrawn, isFromDocument, itemTaken, makeItems, SetBody } from "../set-body";
import { bodyFor, type Writing } from "../steps/write-question";
import { lintGround } from "./lint-ground";

/** A finding of the item rules on a question, and which of its languages it is in. */
export type QuestionFinding = Finding & { lang: Language };

/** What stands against a set: by place, and as a whole. Findings are worded in `lang`. */
export type SetFindings = { byPlace: Map<string, QuestionFinding[]>; whole: Finding[] };

/** Holds what a teacher wrote against the item rules; questions of the bank were held against them when they were made. */
export function findingsOf({ questions, guard, draft }: OwnSet, lang: Language): SetFindings {
  const ground = lintGround(guard);
  const byPlace = new Map<string, QuestionFinding[]>();
  for (const { place, body, items } of questions) {
    if (!isDrawn(body)) byPlace.set(place, newIn(body, findingsOn(items, { ground, lang }), { ground, lang }));
  }
  const [first = "ar"] = draft.languages;
  const inOrder = questions.flatMap(({ items }, at) => (items[first] ? [{ item: items[first], number: at + 1 }] : []));
  // What is said of a question that is held back would tell of its key. Its teacher knows it by its number.
  const shown = inOrder.filter(({ item }) => !guard.holdOn(item)).map(({ item, number }) => ({ ...item, id: number }));
  const whole = shown.length > 1 ? lintSet(shown, ground, { lang }) : [];
  // Who chose one document wants its questions.
  const isOfOne = draft.choice.sources.length === 1;
  return { byPlace, whole: isOfOne ? whole.filter(({ rule }) => rule !== spread.id) : whole };
}

/** Of words that were a document's before they were mended, what only warns of those is not its teacher's matter. */
function newIn(body: SetBody, found: QuestionFinding[], wish: Parameters<typeof findingsOn>[1]): QuestionFinding[] {
  const taken = body.origin === "reworded" && isFromDocument(body) ? itemTaken(body, "ar") : undefined;
  if (!taken) return found;
  const before = new Set(findingsOn({ ar: taken }, wish).map(({ rule }) => rule));
  return found.filter(({ severity, rule }) => severity === "B" || !before.has(rule));
}

function findingsOn(
  items: KeptQuestion["items"],
  { ground, lang }: { ground: ReturnType<typeof lintGround>; lang: Language },
): QuestionFinding[] {
  return Object.values(items).flatMap((item) => {
    const isOwn = documentIn(item.scope.source) !== undefined;
    const [report] = lintItems([isOwn ? withoutOwnSource(item) : item], ground, { lang }).items;
    return (report?.findings ?? [])
      .filter(({ rule }) => !isOwn || !(isExempt(item, rule) || ofItsWords.has(rule)))
      .map((finding) => ({ ...finding, lang: item.lang }));
  });
}

/**
 * How long its sentences are, with which commas, and what stands before them: its document's own. Nor does an option that
 * its teacher changed need a reason: the sentence is shown after each answer.
 */
const ofItsWords: ReadonlySet<string> = new Set([
  ...[stemLength.id, gratuitousClause.id, arabicPunctuation.id],
  optionReasons.id,
]);

/**
 * The ledger does not know a teacher's document: whether it says so was seen when the question was made from it. Nor does it
 * matter to a rule what its publisher is called.
 */
const withoutOwnSource = (item: AnyItem): AnyItem => ({
  ...item,
  stem: withAnyPublisher(item.stem),
  references: [],
});

/** What stands against one question while it is written. */
export type WritingReport = { faults: WritingFault[]; findings: QuestionFinding[] };

type Lint = {
  ctx: Context;
  setId: string;
  writing: Writing;
  /** Where it is to stand, and what stood there when it was opened. */
  place: string;
  hash: string;
};

/** Holds what is being written for a set against the item rules, and stores nothing. */
export async function lintWriting({ ctx, setId, writing, place, hash }: Lint): Promise<Result<WritingReport, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const { draft, guard, questions } = set.value;
  const current = questions.find((question) => question.place === place)?.body;
  const [opened] = current ? [] : await findSetQuestions(ctx.db, setId, [hash]);
  const body = bodyFor(writing, current ?? (opened && SetBody.parse(opened.body)), "new");
  if (!body) return err(notFound);
  const document = body.origin === "written" ? await onlyDocument(ctx, set.value) : undefined;
  const { items, faults } = makeItems(grounded(body, document).body, draft.languages, corpusIndex());
  const isHeld = Object.values(items).some((item) => guard.holdOn(item));
  return ok({ faults, findings: isHeld ? [] : findingsOn(items, { ground: lintGround(guard), lang: ctx.locale }) });
}
