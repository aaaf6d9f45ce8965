import { Blob, Face, Font, type SvgPathCommand } from "harfbuzzjs";
import { sfntFromWoff } from "./sfnt-from-woff";

/** One file of a typeface. Outlines are in its own units, y upwards. */
export type FontFile = {
  font: Font;
  unitsPerEm: number;
  covers: (codePoint: number) => boolean;
  outlineOf: (glyph: number) => readonly SvgPathCommand[];
};

/**
 * A typeface of one weight in several files, of which the first that covers a character draws it. Ascent and descent
 * are those of the first file, in em, both positive.
 */
export type Typeface = { files: readonly FontFile[]; ascent: number; descent: number };

/** Reads WOFF 1.0 files into a typeface; the first file gives the height of its lines. */
export function makeTypeface(woffs: readonly Uint8Array[]): Typeface {
  const files = woffs.map(readFontFile);
  const [first] = files;
  if (!first) throw new RangeError("a typeface needs a file");
  const { ascender, descender } = first.font.hExtents();
  return { files, ascent: ascender / first.unitsPerEm, descent: -descender / first.unitsPerEm };
}

function readFontFile(woff: Uint8Array): FontFile {
  const face = new Face(new Blob(sfntFromWoff(woff)));
  const font = new Font(face);
  const codePoints = new Set(face.collectUnicodes());
  const outlines = new Map<number, SvgPathCommand[]>();
  return {
    font,
    unitsPerEm: face.upem,
    covers: (codePoint) => codePoints.has(codePoint),
    outlineOf(glyph) {
      const known = outlines.get(glyph);
      if (known) return known;
      const drawn = font.glyphToJson(glyph);
      outlines.set(glyph, drawn);
      return drawn;
    },
  };
}
