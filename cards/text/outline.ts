import type { FontFile } from "../fonts/typeface";
import type { Line } from "./break-lines";
import { type Paragraph, shapeLine } from "./paragraph";

/** A point in pixels, y downwards. */
type Point = { x: number; y: number };
/** A glyph's origin in em from the left of the line's baseline, y upwards. */
type PlacedGlyph = { file: FontFile; id: number; x: number; y: number };

const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

function placeGlyphs(paragraph: Paragraph, line: Line): PlacedGlyph[] {
  let pen = 0;
  return shapeLine(paragraph, line.start, line.end).flatMap(({ file, glyphs }) =>
    glyphs.map(({ id, x, y, advance }) => {
      const placed = { file, id, x: pen + x, y };
      pen += advance;
      return placed;
    }),
  );
}

/** The shapes of a line as an SVG path whose line begins at `origin` on the left of the baseline; `size` in pixels. */
export function outlineOf(paragraph: Paragraph, line: Line, size: number, origin: Point): string {
  let path = "";
  for (const { file, id, x, y } of placeGlyphs(paragraph, line)) {
    const scale = size / file.unitsPerEm;
    const [left, baseline] = [origin.x + x * size, origin.y - y * size];
    for (const { type, values } of file.outlineOf(id)) {
      // Values come as x, y pairs, y upwards in the font and downwards in SVG.
      const points = values.map((value, at) => (at % 2 === 0 ? left + value * scale : baseline - value * scale));
      path += type + points.map(rounded).join(" ");
    }
  }
  return path;
}

/** Where the ink of a line begins and ends, in em from its left: a figure that begins with 1 begins with a gap. */
export function inkOf(paragraph: Paragraph, line: Line): { left: number; right: number } {
  const across = placeGlyphs(paragraph, line).flatMap(({ file, id, x }) =>
    file
      .outlineOf(id)
      .flatMap(({ values }) => values.filter((_, at) => at % 2 === 0).map((value) => x + value / file.unitsPerEm)),
  );
  return { left: Math.min(...across), right: Math.max(...across) };
}
