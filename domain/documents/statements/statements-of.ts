import type { CitedDocument } from "../asking/cited-document";
import { type Excerpt, overlap, type Stretch, wordedExcerpt } from "../asking/excerpts/excerpt";
import { present } from "../asking/excerpts/whole-parts/whole-part.ar";
import type { OwnQuestion } from "../asking/own-question";
import { withoutAnd } from "../clauses/clause-ends";
import { wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { contradictions } from "./changes/contradiction";
import { renationed } from "./changes/renationed";
import { statedClauses } from "./stated-clause";
import { statementQuestion } from "./statement-question";

/** A sentence of a document. Paragraphs count from 1. */
export type PlacedSentence = { start: number; end: number; paragraph: number };

/**
 * What may be judged of one sentence, clause by clause: false where one change makes it contradict the document, and true as
 * it stands. `nations`: adjectives of countries. None where no part of it is a statement by itself. Equal input gives equal output.
 */
export function statementsOf(
  document: CitedDocument,
  sentence: PlacedSentence,
  marks: readonly Mark[],
  nations: readonly Mark[] = [],
): OwnQuestion[] {
  return statedClauses(document, sentence, marks).flatMap((excerpt) => {
    const { raw } = document;
    const { paragraph } = sentence;
    const asItStands = tellsEvent(raw, excerpt, marks) && isLight(raw, excerpt, marks) ? [undefined] : [];
    const changes = [
      ...renationed(document, excerpt, { marks, nations }),
      ...contradictions(raw, excerpt, marks, document.known),
    ].slice(0, changesMax);
    return [...changes, ...asItStands].map((change) =>
      statementQuestion({
        ...{ document, sentence, paragraph, excerpt, change },
        about: `statement|${excerpt.start}`,
        said: wordedExcerpt(raw, excerpt, change),
      }),
    );
  });
}
/** Ways in which one clause is made false: a set takes one of them. */
const changesMax = 4;

/** Something that was, or of somebody, some place or figure: what is always so asks nothing of the document. */
function tellsEvent(raw: string, excerpt: Stretch, marks: readonly Mark[]): boolean {
  const [first] = wordsIn(raw, excerpt);
  return marks.some((mark) => overlap(mark, excerpt)) || !present.test(withoutAnd(first?.folded ?? ""));
}

/** What is judged word for word is read at one go: a claim with a figure or two, and nothing before it. */
function isLight(raw: string, { before, ...part }: Excerpt, marks: readonly Mark[]): boolean {
  const figures = marks.filter((mark) => mark.number && overlap(mark, part));
  return before === undefined && wordsIn(raw, part).length <= trueMax && figures.length <= figuresMax;
}
const trueMax = 30;
const figuresMax = 2;
