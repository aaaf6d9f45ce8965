import { Buffer, Direction, shape } from "harfbuzzjs";
import type { Language } from "@/domain/language";
import type { Run } from "./runs";

/** A glyph with its advance and offset in em, y upwards, and the UTF-16 unit that it begins at. */
export type Glyph = { id: number; unit: number; advance: number; x: number; y: number };
export type ShapedRun = Run & { glyphs: Glyph[]; advance: number };

// One buffer for every text: HarfBuzz's memory is freed only when the garbage collector pleases, and never shrinks.
const buffer = new Buffer();

/** The glyphs of a run from left to right. The text around it is context, so that letters join across runs. */
export function shapeRun(text: string, run: Run, language: Language): ShapedRun {
  buffer.clearContents();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage(language);
  shape(run.file.font, buffer);
  const positions = buffer.getGlyphPositions();
  const em = 1 / run.file.unitsPerEm;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { id: codepoint, unit: cluster, advance: xAdvance * em, x: xOffset * em, y: yOffset * em };
  });
  return { ...run, glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}
