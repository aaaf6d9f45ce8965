import "server-only";
import { remembered } from "@/domain/text/remembered";

/** A glyph on a page: what it stands for, where it begins, its baseline, its width and size. In points, from below left. */
export type Glyph = readonly [text: string, left: number, base: number, width: number, size: number];

/** Stands for a glyph of which the file does not say what it is. */
export const unknownGlyph = "\uFFFD";

/** Most letters of a glyph that is remembered: more are no letter, and a file may name one by a whole book. */
const rememberedMax = 8;

/** The same as `typedGlyph`: a page has the same letters again and again. */
export const typedGlyphOf = (text: string): string => (text.length > rememberedMax ? typedGlyph(text) : recall(text));

const recall = remembered(typedGlyph);

/** What a glyph stands for, as it is typed: no shape of a letter, no vowel mark, no stretching. */
function typedGlyph(text: string): string {
  const letters = text.replace(/[\uFE70-\uFE7F]/g, "").replace(/[\uFB8E-\uFB91\uFBFC-\uFBFF]/g, shapeOfArabic);
  const typed = letters.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (shapes) => shapes.normalize("NFKC"));
  const bare = typed
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Co}]/gu, unknownGlyph);
  // No font joins an alef to the lam after it: the two were written down as they are seen.
  return /^[\u0622\u0623\u0625\u0627\u0671]\u0644$/.test(bare) ? `${bare[1]}${bare[0]}` : bare;
}

/** Shapes that Persian shares with Arabic, which fonts name by either. */
const shapeOfArabic = (shape: string): string => (shape < "\uFBFC" ? "\u0643" : shape < "\uFBFE" ? "\u0649" : "\u064A");
