import "server-only";
import type { MarkType } from "@/domain/documents/mark";
import type { Decision } from "@/domain/documents/review";
import { reviewedMarks } from "@/domain/documents/review";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import type { Refusal } from "../refusal";
import { askedMax, type OwnDocument, ownDocument, readMax } from "./own-document";
import { storedQuestions } from "./stored-questions";

/** One thing that the document says, put to its teacher. `number` counts from 1 through the document. */
export type AskedMark = {
  id: string;
  number: number;
  type: MarkType;
  text: string;
  /** As corrected. */
  reading: string;
  speaker: string | null;
  decision: Decision | null;
  /** Accepted, and a question was made of it. */
  isQuestion: boolean;
};

/** A sentence with what is asked of it: its text in parts, those of a mark with the mark's number. */
export type ReviewedSentence = {
  paragraph: number;
  parts: { text: string; number: number | null }[];
  marks: AskedMark[];
};

/** A teacher's document as its review shows it. */
export type DocumentView = {
  id: string;
  title: string;
  publisher: string;
  publishedOn: string;
  revision: number;
  canUndo: boolean;
  sentences: ReviewedSentence[];
  openCount: number;
  questionCount: number;
  /** Only its beginning was read. */
  isCut: boolean;
};

/** The signed-in teacher's own document with all that may be asked of it. */
export async function getDocument({
  ctx,
  documentId,
}: {
  ctx: Context;
  documentId: string;
}): Promise<Result<DocumentView, Refusal>> {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const { row, steps, asked, decisions } = found.value;
  const questions = storedQuestions(row.questions);
  const { id, title, publisher, publishedOn, revision, text } = row;
  return ok({
    ...{ id, title, publisher, publishedOn, revision },
    canUndo: steps.length > 0,
    sentences: sentencesOf(found.value, new Set(questions.map(({ cell }) => cell.split("|").at(-1) ?? ""))),
    openCount: asked.filter((mark) => !decisions.has(mark.id)).length,
    questionCount: questions.length,
    isCut: text.length > readMax || asked.length >= askedMax,
  });
}

function sentencesOf(document: OwnDocument, made: ReadonlySet<string>): ReviewedSentence[] {
  const { cited, asked, decisions } = document;
  const readings = new Map(reviewedMarks(cited.raw, asked, decisions).map((mark) => [mark.id, mark]));
  const starts = [...new Set(asked.map(({ sentence }) => sentence.start))];
  return starts.map((start) => {
    const marks = asked.filter(({ sentence }) => sentence.start === start);
    const shown = marks.map(
      (mark): AskedMark => ({
        ...{ id: mark.id, type: mark.type, text: mark.text, speaker: mark.speaker ?? null },
        number: asked.indexOf(mark) + 1,
        reading: readings.get(mark.id)?.text ?? mark.text,
        decision: decisions.get(mark.id) ?? null,
        isQuestion: made.has(mark.id),
      }),
    );
    const placed = marks.map((mark) => readings.get(mark.id) ?? mark);
    return { paragraph: marks[0]?.paragraph ?? 1, parts: partsOf(cited.raw, placed, asked), marks: shown };
  });
}

/** The sentence cut where marks begin and end; of two that overlap the first is shown. */
function partsOf(raw: string, marks: OwnDocument["asked"], asked: OwnDocument["asked"]): ReviewedSentence["parts"] {
  const [first] = marks;
  if (!first) return [];
  const parts: ReviewedSentence["parts"] = [];
  let at = first.sentence.start;
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const mark of inOrder) {
    if (mark.start < at) continue;
    if (mark.start > at) parts.push({ text: raw.slice(at, mark.start), number: null });
    parts.push({ text: raw.slice(mark.start, mark.end), number: asked.findIndex(({ id }) => id === mark.id) + 1 });
    at = mark.end;
  }
  parts.push({ text: raw.slice(at, first.sentence.end), number: null });
  return parts;
}
