import type { Line } from "./break-lines";
import { type Paragraph, shapeLine } from "./paragraph";
import type { ShapedRun } from "./shape-run";

/** A point in whole or part pixels, y downwards. */
type Point = { x: number; y: number };

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The shapes of a line as an SVG path whose line begins at `origin` on the left of the baseline; `size` in pixels. */
export function outlineOf(paragraph: Paragraph, line: Line, size: number, origin: Point): string {
  let { x } = origin;
  let path = "";
  for (const run of shapeLine(paragraph, line.start, line.end)) {
    path += runPath(run, size, { x, y: origin.y });
    x += run.advance * size;
  }
  return path;
}

function runPath({ glyphs, file }: ShapedRun, size: number, origin: Point): string {
  const scale = size / file.unitsPerEm;
  let path = "";
  let { x: pen } = origin;
  for (const glyph of glyphs) {
    const [left, baseline] = [pen + glyph.x * size, origin.y - glyph.y * size];
    for (const { type, values } of file.outlineOf(glyph.id)) {
      // Values come as x, y pairs, y upwards in the font and downwards in SVG.
      const points = values.map((value, index) =>
        rounded(index % 2 === 0 ? left + value * scale : baseline - value * scale),
      );
      path += type + points.join(" ");
    }
    pen += glyph.advance * size;
  }
  return path;
}
