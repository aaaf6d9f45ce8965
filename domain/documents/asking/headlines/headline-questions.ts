import { isHeading, isName, type Mark } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { headlineIn } from "../excerpts/context/under-headline";
import { within } from "../excerpts/excerpt";
import { askedOf } from "../mark-question";
import { isSureName } from "../names/sure-name";
import type { OwnQuestion } from "../own-question";

/** A question on a headline, and the mark that it asks for. */
export type HeadlineQuestion = { question: OwnQuestion; mark: Mark };

/**
 * Gaps in the headline of a document, which stands by itself however its sentences lean on each other: for a name that its
 * prose has too, and so surely, and for a figure or a date that it tells again.
 */
export function headlineQuestions(document: CitedDocument, marks: readonly Mark[]): HeadlineQuestion[] {
  const { raw } = document;
  const headline = headlineIn(raw);
  if (!headline || isTorn.test(raw.slice(headline.start, headline.end))) return [];
  return marks.flatMap((mark) => {
    if (!within(mark, headline) || !isToldBelow(document, mark, marks)) return [];
    const excerpt = { ...headline, omitted: [], isTitle: true } as const;
    const question = askedOf({ document, mark: { ...mark, sentence: headline }, marks, excerpt });
    return question && !isOpen(question, mark) ? [{ question, mark }] : [];
  });
}

/** It was cut where a page had no more room, asks, or begins with the heading of a service: «General / …». */
const isTorn = /(?:\u2026|\.\.\.|[?\u061F])\s*$|^\s*\p{L}+ ?\//u;

/** So short a text leaves open whether a place is meant by its country, or a body by its town: they are chosen, not typed. */
const isOpen = ({ kind, options }: OwnQuestion, { type }: Mark): boolean =>
  kind === "cloze" && type !== "person" && Array.isArray(options) && options.length === 0;

function isToldBelow({ raw, known }: CitedDocument, mark: Mark, marks: readonly Mark[]): boolean {
  const below = marks.filter(({ start, sentence }) => start > mark.sentence.end && !isHeading(raw, sentence));
  if (isName(mark))
    return below.some((other) => other.denotes === mark.denotes && isSureName(raw, other, marks, known));
  if (mark.type === "quantity") return below.some(({ number }) => number?.value === mark.number?.value);
  return mark.iso !== undefined && below.some(({ iso }) => iso === mark.iso);
}
