import "server-only";
import type { Line } from "./lines";
import { logicalOrder, namedByLook } from "./logical-order";

type Read = Omit<Line, "glyphs"> & { text: string };

/** A line with its page, and how far down from line to line that page goes. */
type Placed = { line: Read; page: readonly Read[]; step: number };

/** Paragraphs of a file, a line each, from the lines of its pages; what heads and foots the pages is left out. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const mirrors = namedByLook(pages.flat().map(({ glyphs }) => glyphs));
  const read = pages.map((lines) =>
    lines.map(({ glyphs, ...place }): Read => ({ ...place, text: logicalOrder(glyphs, mirrors).trim() })),
  );
  const paragraphs: string[] = [];
  let before: Placed | undefined;
  for (const page of withoutFrames(read)) {
    const step = usualStep(page);
    for (const line of page) {
      const last = paragraphs.at(-1);
      if (before && last !== undefined && goesOn(before, line, before.page !== page))
        paragraphs[paragraphs.length - 1] = `${last}${isCutNumber(last, line.text) ? "" : " "}${line.text}`;
      else paragraphs.push(line.text);
      before = { line, page, step };
    }
  }
  return paragraphs
    .map((text) =>
      text
        .replace(/\s+/gu, " ")
        .replace(/ (?=[.,:!\u060C\u061B\u061F])/g, "")
        .trim(),
    )
    .join("\n");
}

/** Whether `next` goes on with the paragraph of the line before it. */
function goesOn({ line, page, step }: Placed, next: Read, isElsewhere: boolean): boolean {
  const ends = /[.!?\u061F\u2026]["\u00BB\u201D)]*$/.test(line.text);
  if (!areAlike(line, next)) return false;
  const down = line.base - next.base;
  // The next column, or page, goes on with a sentence that is open.
  if (isElsewhere || down <= 0) return !ends;
  if (down > line.size * 2.6) return false;
  const column = page.filter((other) => other.left < line.right && other.right > line.left);
  const left = Math.min(...column.map((other) => other.left));
  const right = Math.max(...column.map((other) => other.right));
  const isShort = line.left - left > (right - left) * 0.12;
  const isIndented = right - next.right > line.size && right - line.right < line.size;
  if (isShort || isIndented) return !ends && !isIndented && !isHeading(line, page);
  return down < step * line.size * 1.25;
}

const areAlike = (line: Read, next: Read): boolean => Math.abs(next.size - line.size) <= line.size / 8;

const isHeading = (line: Read, page: readonly Read[]): boolean => page[0] === line;

/** A date or a range that was broken behind its stroke. */
const isCutNumber = (before: string, after: string): boolean => /\p{N}[-/]$/u.test(before) && /^\p{N}/u.test(after);

/** How far down the next line is, in sizes of its letters, where lines of a page stand nearest. */
function usualStep(page: readonly Read[]): number {
  const steps = page.flatMap((line, at) => {
    const next = page[at + 1];
    const step = next && areAlike(line, next) ? (line.base - next.base) / line.size : 0;
    return step > 0.9 ? [step] : [];
  });
  return Math.min(...steps);
}

/** Without numbers of pages, and without lines that stand at the edge of at least half of the pages. */
function withoutFrames(pages: readonly (readonly Read[])[]): Read[][] {
  const edges = pages.map((page) => {
    const inOrder = page.toSorted((one, other) => other.base - one.base);
    return new Set([...inOrder.slice(0, 2), ...inOrder.slice(-2)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFrame = (line: Read) =>
    isNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((page, at) => page.filter((line) => !edges[at]?.has(line) || !isFrame(line)));
}

const keyOf = ({ text }: Read): string => text.replace(/\p{N}+/gu, "#");
const isNumber = (text: string): boolean => text.length < 12 && /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(text);
