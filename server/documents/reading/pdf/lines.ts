import "server-only";
import { type Glyph, typedGlyphOf, unknownGlyph } from "./glyph";

/** Glyphs that stand side by side, from left to right, spaces among them. */
export type Line = { glyphs: string[]; left: number; right: number; base: number; size: number };

/** In sizes of the letters: how far a letter may be raised in its line, and how far apart two words of a line may be. */
const raised = 0.45;
/** More glyphs than any line has, and more parts of one line that were written down apart. */
const glyphsMax = 600;
const partsMax = 60;
const apart = 2.5;

type Group = { glyphs: Glyph[]; left: number; right: number; base: number; size: number };

/** A page's lines in the order in which they were written down, which is that of reading. */
export function linesOf(glyphs: readonly Glyph[], gap: number): Line[] {
  const groups: Group[] = [];
  for (const glyph of glyphs) {
    const [, left, base, width, size] = glyph;
    const last = groups.at(-1);
    const alone: Group = { glyphs: [glyph], left, right: left + width, base, size };
    if (size === 0) continue;
    if (last && last.glyphs.length < glyphsMax && areBeside(last, alone)) join(last, alone);
    else groups.push(alone);
  }
  return joined(groups)
    .map(({ glyphs: members, ...place }) => ({ ...place, glyphs: spaced(members, gap * place.size) }))
    .filter((line) => line.glyphs.some((text) => text !== " "));
}

/** Parts of one line may have been written down in any order, one after the other. */
function joined(groups: readonly Group[]): Group[] {
  const lines: Group[] = [];
  for (const group of groups) {
    let line = group;
    for (let last = lines.at(-1); last && onOneBase(last, line); last = lines.at(-1)) {
      const first = Math.max(0, lines.length - partsMax);
      const beside = first + lines.slice(first).findLastIndex((other) => areBeside(other, line));
      if (beside < first || !lines.slice(beside).every((other) => onOneBase(other, line))) break;
      if ((lines[beside]?.glyphs.length ?? 0) + line.glyphs.length > glyphsMax) break;
      const [other] = lines.splice(beside, 1);
      if (!other) break;
      join(other, line);
      line = other;
    }
    lines.push(line);
  }
  return lines;
}

const onOneBase = (one: Group, other: Group) =>
  Math.abs(one.base - other.base) < raised * Math.max(one.size, other.size);

function areBeside(one: Group, other: Group): boolean {
  const reach = apart * Math.min(one.size, other.size);
  return onOneBase(one, other) && other.left < one.right + reach && other.right > one.left - reach;
}

function join(line: Group, more: Group): void {
  line.glyphs.push(...more.glyphs);
  line.left = Math.min(line.left, more.left);
  line.right = Math.max(line.right, more.right);
  line.size = Math.max(line.size, more.size);
}

/** From left to right, one space where there are some or where letters stand further apart than `gap`. */
function spaced(glyphs: Glyph[], gap: number): string[] {
  // Where two begin at one place, the order in which they were written down tells, whichever way that went.
  const backwards = glyphs.filter(([, left], at) => left < (glyphs[at - 1]?.[1] ?? left)).length;
  const written = backwards > glyphs.length / 2 ? glyphs.toReversed() : glyphs;
  const inOrder = written.toSorted(([, left], [, other]) => left - other);
  const texts: string[] = [];
  let end = inOrder[0]?.[1] ?? 0;
  for (const [text, left, , width] of inOrder) {
    const typed = typedGlyphOf(text);
    if (left - end > gap) texts.push(" ");
    if (typed) texts.push(typed);
    end = Math.max(end, left + width);
  }
  return texts.filter((text, at) => text !== " " || texts[at - 1] !== " ").map(settled);
}

const isArabic = (text: string | undefined): boolean => /\p{Script=Arabic}/u.test(text ?? "");

/** A letter in doubt, as it is named, or as unknown where it stands within an Arabic word. */
function settled(text: string, at: number, texts: readonly string[]): string {
  if (!text.startsWith(unknownGlyph)) return text;
  const isSettled = (other: string) => !other.startsWith(unknownGlyph);
  const isWithin = isArabic(texts.slice(0, at).findLast(isSettled)) && isArabic(texts.slice(at + 1).find(isSettled));
  return isWithin ? unknownGlyph : text.slice(1) || unknownGlyph;
}

/** How far apart letters of two words stand, in sizes of the letters: told by spaces where a file has them. */
export function gapBetweenWords(pages: readonly (readonly Glyph[])[]): number {
  const glyphs = pages.flat();
  const spaces = glyphs.filter(([text]) => text.trim() === "").length;
  return spaces > glyphs.length / 15 ? 1 : 0.18;
}
