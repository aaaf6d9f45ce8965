import "server-only";
import cuesJson from "@/content/recognition/cues.json";
import type { Mark } from "@/domain/documents/mark";
import { type CitedDocument, markQuestion } from "@/domain/documents/mark-questions";
import { type Decisions, reviewedMarks } from "@/domain/documents/review";
import { type Ground, makeGround } from "@/domain/item-rules/ground";
import { lintItems } from "@/domain/item-rules/lint-items";
import { CueFile } from "@/domain/item-rules/reading/cue-book";
import { hashId } from "@/domain/items/hash-id";
import type { AnyItem } from "@/questions/registry";
import { corpus } from "../corpus";
import { readItem } from "../my-sets/set-body";

let made: { ledgerHash: string; ground: Ground } | undefined;

/** The ledger, and no document's words: a teacher asks of the sentences of their own text. */
function ground(): Ground {
  const { ledger, ledgerHash } = corpus();
  if (made?.ledgerHash !== ledgerHash)
    made = { ledgerHash, ground: makeGround(ledger, { cues: CueFile.parse(cuesJson), shingles: [] }) };
  return made.ground;
}

/** The question that a mark makes, unless a rule for questions stops it. */
export function soundQuestion(document: CitedDocument, mark: Mark, marks: readonly Mark[]): AnyItem | undefined {
  const draft = markQuestion(document, mark, marks);
  if (!draft) return undefined;
  const item = readItem({ ...draft, version: `d-${hashId(JSON.stringify(draft))}` });
  // The ledger does not know the document; the sentence that is cited is what the question was made from.
  const [report] = lintItems([{ ...item, references: [] }], ground(), { lang: "ar" }).items;
  return report?.findings.some(({ severity }) => severity === "B") ? undefined : item;
}

type Reviewed = { cited: CitedDocument; marks: readonly Mark[]; asked: readonly Mark[]; decisions: Decisions };

/** The questions made from what a teacher accepted, in reading order, what means the same once. */
export function questionsOf({ cited, marks, asked, decisions }: Reviewed): AnyItem[] {
  const standing = reviewedMarks(cited.raw, marks, decisions);
  const accepted = new Set(asked.filter(({ id }) => decisions.get(id)?.verdict === "accepted").map(({ id }) => id));
  const seen = new Set<string>();
  return standing.flatMap((mark) => {
    if (!accepted.has(mark.id) || seen.has(mark.denotes)) return [];
    const question = soundQuestion(cited, mark, standing);
    if (question) seen.add(mark.denotes);
    return question ?? [];
  });
}
