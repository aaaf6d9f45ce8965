import { phrasebooks } from "../../wording/phrasebooks";
import type { CitedDocument } from "../asking/cited-document";
import { countsFromToday } from "../asking/counts-from-today";
import { type Excerpt, wordedExcerpt } from "../asking/excerpt";
import { type OwnQuestion, ownQuestion } from "../asking/own-question";
import { documentWords as words } from "../document-words.ar";
import type { Mark } from "../mark";
import { type Change, contradictions } from "./contradiction";
import { statedClause } from "./stated-clause";

/** A sentence of a document. Paragraphs count from 1. */
export type PlacedSentence = { start: number; end: number; paragraph: number };

/**
 * What may be judged of one sentence: false where one change makes it contradict the document, and true as it stands.
 * None where no part of it is a statement by itself. Equal input gives equal output.
 */
export function statementsOf(document: CitedDocument, sentence: PlacedSentence, marks: readonly Mark[]): OwnQuestion[] {
  const excerpt = statedClause(document.raw, sentence, marks);
  if (!excerpt) return [];
  const changes = contradictions(document.raw, excerpt, marks);
  return [...changes, undefined].map((change) => statement(document, sentence, excerpt, change));
}

function statement(
  document: CitedDocument,
  { start, end, paragraph }: PlacedSentence,
  excerpt: Excerpt,
  change: Change | undefined,
): OwnQuestion {
  const { publisher, published, raw, source } = document;
  const said = wordedExcerpt(raw, excerpt, change);
  const scopeText = words.statedIn(publisher, countsFromToday(said) ? phrasebooks.ar.date(published) : undefined);
  const mark = {
    ...{ type: "statement" as const, sentence: { start, end }, paragraph, denotes: `statement|${start}` },
    id: `statement-${start}-${change ? `${change.start}-${change.text}` : "true"}`,
  };
  const question = ownQuestion({ document, mark, excerpt }, "true-false", said);
  const key = change ? "false" : "true";
  return {
    ...question,
    ...{ stem: `${scopeText} ${said}.`, scopeText, key },
    cell: `statement|${source}|${start}`,
    options: [
      { id: "true", text: words.right },
      { id: "false", text: words.wrong },
    ],
    perOption: { true: question.explanation, false: question.explanation },
    proof: change
      ? [
          {
            ...{ option: "true", verdict: "contradicted" as const, checked: [] },
            because: "the sentence that the statement is made from says otherwise",
          },
        ]
      : [],
  };
}
