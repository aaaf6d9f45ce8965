/** A paragraph of a document: its number, from 1, and its offsets in UTF-16 units of the whole file. */
export type Paragraph = { number: number; start: number; end: number };

/** The lines of a document that hold more than white space; `end` lies before the line break. */
export function paragraphsOf(document: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of document.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === "") continue;
    paragraphs.push({ number: paragraphs.length + 1, start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}

/** The paragraph that holds the whole span, or nothing when the span crosses a line break. */
export const paragraphAt = (paragraphs: readonly Paragraph[], start: number, end: number): Paragraph | undefined =>
  paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end);
