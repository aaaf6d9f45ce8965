import type { Paragraph } from "./paragraph";

/** A line without the space that it was broken at: units from `start` to before `end`, width in em. */
export type Line = { start: number; end: number; width: number };

/** Fills lines up to `widthMax` em, each as full as it goes. A word that is wider alone stays whole and sticks out. */
export function breakLines(paragraph: Paragraph, widthMax: number): Line[] {
  const lines: Line[] = [];
  let current: Line | undefined;
  for (const position of paragraph.breaks) {
    const longer = lineOf(paragraph, current?.start ?? 0, position);
    if (current && longer.width > widthMax) {
      lines.push(current);
      current = lineOf(paragraph, startAfter(paragraph, lines), position);
    } else current = longer;
  }
  return current ? [...lines, current] : lines;
}

function startAfter({ text }: Paragraph, lines: readonly Line[]): number {
  let start = lines.at(-1)?.end ?? 0;
  while (text[start] === " ") start++;
  return start;
}

function lineOf({ text, widthBefore }: Paragraph, start: number, position: number): Line {
  let end = position;
  while (end > start && text[end - 1] === " ") end--;
  return { start, end, width: (widthBefore[end] ?? 0) - (widthBefore[start] ?? 0) };
}

/** As many lines as `breakLines` makes, of even length: a title does not leave a lone word behind. */
export function breakEvenly(paragraph: Paragraph, widthMax: number): Line[] {
  const full = breakLines(paragraph, widthMax);
  let best = full;
  for (let step = 1; step <= 10 && full.length > 1; step++) {
    const narrower = breakLines(paragraph, widthMax * (1 - step * 0.05));
    if (narrower.length > full.length) return best;
    best = narrower;
  }
  return best;
}
