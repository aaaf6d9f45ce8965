import type { Picture } from "../drawing/picture";
import type { FittedText } from "./fit-text";
import { inkOf, outlineOf } from "./outline";

/** Draws a text in one colour. Its box is as wide as its longest line and as high as its lines. */
export function textPicture(text: FittedText, fill: string): Picture {
  const { lines, size, lineHeight, paragraph } = text;
  const width = Math.ceil(Math.max(0, ...lines.map((line) => line.width)) * size);
  const path = lines.map((line, index) => {
    const x = paragraph.isRightToLeft ? width - line.width * size : 0;
    return outlineOf(paragraph, line, size, { x, y: index * lineHeight + baselineOf(text) });
  });
  return { width, height: lines.length * lineHeight, content: svgPath(path.join(""), fill) };
}

/** Draws the first line in a box that is as wide as its ink, so that large letters stand flush with small ones. */
export function inkPicture(text: FittedText, fill: string): Picture {
  const { lines, size, lineHeight, paragraph } = text;
  const [line] = lines;
  if (!line) return textPicture(text, fill);
  const { left, right } = inkOf(paragraph, line);
  const path = outlineOf(paragraph, line, size, { x: -left * size, y: baselineOf(text) });
  return { width: Math.ceil((right - left) * size), height: lineHeight, content: svgPath(path, fill) };
}

const svgPath = (path: string, fill: string): string => `<path fill="${fill}" d="${path}"/>`;

/** Pixels from the top of a line to its baseline, rounded as browsers round. Source: CSS Inline Layout 3, section 5.2. */
function baselineOf({ size, lineHeight, paragraph }: FittedText): number {
  const { ascent, descent } = paragraph.style.typeface;
  const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
  return Math.floor((lineHeight - above - below) / 2) + above;
}
