import makeBidi from "bidi-js";
import LineBreaker from "linebreak";
import type { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { FontFile, Typeface } from "../fonts/typeface";
import { assignFiles, type MissingGlyphs } from "./assign-files";
import { assignScripts, type Script } from "./assign-scripts";
import { inVisualOrder, splitRuns } from "./runs";
import { type ShapedRun, shapeRun } from "./shape-run";

/** `auto` takes the direction of the first letter, for text that someone typed. */
export type TextDirection = "rtl" | "ltr" | "auto";
export type ParagraphStyle = { typeface: Typeface; direction: TextDirection; language: Language };

/** A text prepared for breaking into lines. Offsets and positions count UTF-16 units; widths are in em. */
export type Paragraph = {
  text: string;
  style: ParagraphStyle;
  isRightToLeft: boolean;
  levels: Uint8Array;
  files: FontFile[];
  scripts: Script[];
  /** The width of the units before each position: one more entry than there are units. */
  widthBefore: Float64Array;
  /** Where a line may end, the end of the text last. */
  breaks: number[];
};

const bidi = makeBidi();

/** Prepares one paragraph: white space collapses, as on a page. Refuses characters that the typeface lacks. */
export function prepareParagraph(written: string, style: ParagraphStyle): Result<Paragraph, MissingGlyphs> {
  const text = written.replace(/[\t-\r \u0085\u2028\u2029]+/g, " ").trim();
  const assigned = assignFiles(text, style.typeface);
  if (!assigned.ok) return assigned;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, style.direction);
  const isRightToLeft = (paragraphs[0]?.level ?? 0) % 2 === 1;
  const set = { text, style, isRightToLeft, levels, files: assigned.value, scripts: assignScripts(text) };
  return ok({ ...set, widthBefore: measure(set), breaks: breaksOf(text) });
}

type Unmeasured = Omit<Paragraph, "widthBefore" | "breaks">;

/** The runs of a line from left to right. */
export const shapeLine = (paragraph: Unmeasured, start: number, end: number): ShapedRun[] =>
  inVisualOrder(splitRuns(paragraph, start, end)).map((run) => shapeRun(paragraph.text, run, paragraph.style.language));

function measure(paragraph: Unmeasured): Float64Array {
  const { length } = paragraph.text;
  const advances = new Float64Array(length);
  for (const { glyphs } of shapeLine(paragraph, 0, length)) {
    for (const { unit, advance } of glyphs) advances[unit] = (advances[unit] ?? 0) + advance;
  }
  const widthBefore = new Float64Array(length + 1);
  for (const [unit, advance] of advances.entries()) widthBefore[unit + 1] = (widthBefore[unit] ?? 0) + advance;
  return widthBefore;
}

function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) positions.push(found.position);
  return positions;
}
