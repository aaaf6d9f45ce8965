import "server-only";
import cuesJson from "@/content/recognition/cues.json";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import type { Length } from "@/domain/documents/asking/excerpts/cutting/excerpts-of";
import { markQuestion } from "@/domain/documents/asking/mark-question";
import { documentWords } from "@/domain/documents/document-words.ar";
import { hole } from "@/domain/documents/facts/told-fact";
import type { Mark } from "@/domain/documents/mark";
import { type Ground, makeGround } from "@/domain/item-rules/ground";
import { lintItems } from "@/domain/item-rules/lint-items";
import { CueFile } from "@/domain/item-rules/reading/cue-book";
import { hashId } from "@/domain/items/hash-id";
import { gap } from "@/domain/wording/scene";
import type { AnyItem } from "@/questions/registry";
import { corpus } from "../../corpus";
import { readItem } from "../../my-sets/set-body";
import { onForgotten } from "../forget-document";

let made: { ledgerHash: string; ground: Ground } | undefined;

/** The ledger, and no document's words: a teacher asks of the sentences of their own text. */
function ground(): Ground {
  const { ledger, ledgerHash } = corpus();
  if (made?.ledgerHash !== ledgerHash)
    made = { ledgerHash, ground: makeGround(ledger, { cues: CueFile.parse(cuesJson), shingles: [] }) };
  return made.ground;
}

/** The question that a mark makes, unless a rule for questions stops it. */
export function soundQuestion(
  document: CitedDocument,
  mark: Mark,
  marks: readonly Mark[],
  length: Length = "usual",
): AnyItem | undefined {
  const draft = markQuestion(document, mark, marks, length);
  const item = draft && asItem(draft);
  return item && isSound(item, document) ? item : undefined;
}

/** A question made of a document, with a version of its own. */
export const asItem = (draft: object): AnyItem => readItem({ ...draft, version: `d-${hashId(JSON.stringify(draft))}` });

/**
 * A gap asks for what its sentence says, and its stem names the document: nobody's absence is taken from silence (G11), no
 * other document speaks against it (G2), nor does a later day (G5) or a doubt (G8); and the words around it are the
 * document's own, with their ranges (A12) and their «who» (S2).
 */
function isOfGap({ kind, stem }: AnyItem, rule: string): boolean {
  const isGap = stem.includes(gap) || stem.includes(hole);
  return gapKinds.has(kind) && (rule === "G11" || (isGap && besideGap.has(rule)));
}
const besideGap = new Set(["G2", "G5", "G8", "A12", "S2"]);
const gapKinds = new Set(["cloze", "numeric-entry", "date-entry"]);

/**
 * A statement is right or wrong by the document that it names, whatever the ledger tells of the same things (G2), on another
 * day (G5) or in doubt (G8), and its ranges are the document's (A12).
 */
const isOfStatement = ({ kind, facts }: AnyItem, rule: string): boolean =>
  kind === "true-false" && facts.length === 0 && besideStatement.has(rule);
const besideStatement = new Set(["G2", "G5", "G8", "A12"]);

/** Whether what a rule finds does not hold for a question on a teacher's document. */
export const isExempt = (item: AnyItem, rule: string): boolean => isOfGap(item, rule) || isOfStatement(item, rule);

/** Verdicts on the questions that were looked at last: one is looked at on every step of a review. */
const verdictsMax = 4000;
const verdicts = new Map<string, boolean>();
onForgotten(() => verdicts.clear());

/** Whether no rule for questions stops it, whatever its publisher is called: a paper may be named «Today». */
export function isSound(item: AnyItem, { publisher }: Pick<CitedDocument, "publisher">): boolean {
  const known = verdicts.get(`${item.id}|${item.version}`);
  if (known !== undefined) return known;
  // The ledger does not know the document; the sentence that is cited is what the question was made from.
  const stem = item.stem.replace(publisher, () => documentWords.anyPublisher);
  const [report] = lintItems([{ ...item, stem, references: [] }], ground(), { lang: "ar" }).items;
  const isFree = !report?.findings.some(({ severity, rule }) => severity === "B" && !isExempt(item, rule));
  if (verdicts.size >= verdictsMax) verdicts.clear();
  verdicts.set(`${item.id}|${item.version}`, isFree);
  return isFree;
}
