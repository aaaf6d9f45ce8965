import { ok, type Result } from "@/domain/result";
import { graphemesOf } from "@/domain/text/graphemes";
import type { MissingGlyphs } from "./assign-files";
import { breakEvenly, breakLines, type Line } from "./break-lines";
import { type Paragraph, type ParagraphStyle, prepareParagraph } from "./paragraph";

/** Sizes, lines and boxes are in whole pixels. */
export type LineSize = { size: number; lineHeight: number };
export type TextStyle = ParagraphStyle & LineSize;
export type TextBox = { width: number; height: number };
export type FittedText = LineSize & { paragraph: Paragraph; lines: Line[]; isCut: boolean };

/** How far a text that is too long shrinks before it is cut. */
const smallest = 0.8;
const ellipsis = "\u2026";

/** Fits a text into a box: at its size, else at four fifths of it, else cut with an ellipsis. */
export function fitText(text: string, style: TextStyle, box: TextBox): Result<FittedText, MissingGlyphs> {
  const prepared = prepareParagraph(text, style);
  if (!prepared.ok) return prepared;
  const small = { ...style, ...scaled(style, smallest) };
  const fitted = tryLines(prepared.value, style, box) ?? tryLines(prepared.value, small, box);
  return fitted ? ok(fitted) : cutToFit(prepared.value, small, box);
}

/** A size at a share of itself, in whole pixels. */
export const scaled = ({ size, lineHeight }: LineSize, share: number): LineSize => ({
  size: Math.round(size * share),
  lineHeight: Math.round(lineHeight * share),
});

function tryLines(paragraph: Paragraph, { size, lineHeight }: LineSize, box: TextBox): FittedText | undefined {
  const widthMax = box.width / size;
  const linesMax = Math.floor(box.height / lineHeight);
  const full = breakLines(paragraph, widthMax);
  if (full.length > linesMax || full.some((line) => line.width > widthMax)) return undefined;
  return { paragraph, lines: breakEvenly(paragraph, widthMax), size, lineHeight, isCut: false };
}

/** The most words that fit before an ellipsis, or where no word does, the most characters. */
function cutToFit({ text }: Paragraph, style: TextStyle, box: TextBox): Result<FittedText, MissingGlyphs> {
  const words = text.split(" ");
  const graphemes = graphemesOf(words[0] ?? "");
  const fit = (beginning: string) => {
    const cut = prepareParagraph(withoutLastMarks(beginning) + ellipsis, style);
    const fitted = cut.ok ? tryLines(cut.value, style, box) : undefined;
    return fitted && { ...fitted, isCut: true };
  };
  const longest = lastThatFits(words.length - 1, (count) => fit(words.slice(0, count).join(" ")));
  const cut = longest ?? lastThatFits(graphemes.length, (count) => fit(graphemes.slice(0, count).join("")));
  if (cut) return ok(cut);
  const alone = prepareParagraph(ellipsis, style);
  return alone.ok ? ok({ ...style, paragraph: alone.value, lines: breakLines(alone.value, 1), isCut: true }) : alone;
}

/** A comma or an opening bracket before an ellipsis says nothing. */
const withoutLastMarks = (text: string): string => text.replace(/[\s\p{P}]+$/u, "");

/** The fit of the highest count from 1 that has one; what fits with more, fits with fewer. */
function lastThatFits<Fit>(countMax: number, fit: (count: number) => Fit | undefined): Fit | undefined {
  let best: Fit | undefined;
  let [low, high] = [1, countMax];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const fitted = fit(middle);
    best = fitted ?? best;
    if (fitted) low = middle + 1;
    else high = middle - 1;
  }
  return best;
}
