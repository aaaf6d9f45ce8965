import type { CitedDocument } from "../asking/cited-document";
import { wordedExcerpt } from "../asking/excerpt";
import type { OwnQuestion } from "../asking/own-question";
import type { Mark } from "../mark";
import { contradictions } from "./contradiction";
import { statedClause } from "./stated-clause";
import { statementQuestion } from "./statement-question";

/** A sentence of a document. Paragraphs count from 1. */
export type PlacedSentence = { start: number; end: number; paragraph: number };

/**
 * What may be judged of one sentence: false where one change makes it contradict the document, and true as it stands.
 * None where no part of it is a statement by itself. Equal input gives equal output.
 */
export function statementsOf(document: CitedDocument, sentence: PlacedSentence, marks: readonly Mark[]): OwnQuestion[] {
  const { raw } = document;
  const excerpt = statedClause(raw, sentence, marks);
  if (!excerpt) return [];
  const { paragraph } = sentence;
  return [...contradictions(raw, excerpt, marks), undefined].map((change) =>
    statementQuestion({
      ...{ document, sentence, paragraph, excerpt, change },
      about: `statement|${sentence.start}`,
      said: wordedExcerpt(raw, excerpt, change),
    }),
  );
}
