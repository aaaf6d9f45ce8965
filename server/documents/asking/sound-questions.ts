import "server-only";
import cuesJson from "@/content/recognition/cues.json";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import type { Length } from "@/domain/documents/asking/excerpts/excerpts-of";
import { markQuestion } from "@/domain/documents/asking/mark-question";
import { documentWords } from "@/domain/documents/document-words.ar";
import type { Mark } from "@/domain/documents/mark";
import { type Ground, makeGround } from "@/domain/item-rules/ground";
import { lintItems } from "@/domain/item-rules/lint-items";
import { CueFile } from "@/domain/item-rules/reading/cue-book";
import { hashId } from "@/domain/items/hash-id";
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

/** A gap in a sentence asks for what it says, so that nobody's absence is taken from silence. */
const isOfGap = ({ kind }: AnyItem, rule: string): boolean => rule === "G11" && gapKinds.has(kind);
const gapKinds = new Set(["cloze", "numeric-entry", "date-entry"]);

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
  const isFree = !report?.findings.some(({ severity, rule }) => severity === "B" && !isOfGap(item, rule));
  if (verdicts.size >= verdictsMax) verdicts.clear();
  verdicts.set(`${item.id}|${item.version}`, isFree);
  return isFree;
}
