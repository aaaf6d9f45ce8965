import "server-only";
import bidiFactory from "bidi-js";

const bidi = bidiFactory();

type Kind = "right" | "left" | "digit" | "neutral";

function kindOf(text: string): Kind {
  if (/[0-9\u0660-\u0669\u06F0-\u06F9]/.test(text)) return "digit";
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text) && /\p{L}/u.test(text)) return "right";
  return /\p{L}/u.test(text) ? "left" : "neutral";
}

/** What may stand between numbers, or between one and a Latin word, that read on from left to right; the likeliest first. */
type Joiners = { numbers: RegExp; mixed: RegExp };
const anything = /^/;
const joiners: Joiners[] = [/^[.,:/\u060C\u066B\u066C]?$/, /^[-+%.,:/\u2013\u060C\u066B\u066C]?$/, anything].flatMap(
  (numbers) => [
    { numbers, mixed: anything },
    { numbers, mixed: /^\S?$/ },
  ],
);

/**
 * A line in reading order, from its glyphs as they are seen from left to right. Of the ways to read it the first is taken
 * that would be drawn as it is seen (Unicode Standard Annex 9). `mirrors`: the brackets that are named by how they look.
 */
export function logicalOrder(glyphs: readonly string[], mirrors: string): string {
  const kinds = glyphs.map(kindOf);
  // Nothing that is written from left to right begins with what ends a sentence.
  const isArabic = kinds.includes("right") || /^\s*[.,:!\u060C\u061B\u061F]/.test(glyphs.join(""));
  if (!isArabic) return glyphs.join("");
  if (kinds.every((kind) => kind === "right" || kind === "neutral"))
    return inOrder(glyphs, kinds, { numbers: anything, mixed: anything }, mirrors);
  const readings = joiners.map((joiner) => inOrder(glyphs, kinds, joiner, mirrors));
  const seen = comparable(glyphs.map((glyph) => [...glyph].toReversed().join("")).join(""));
  const latin = comparable(glyphs.join(""));
  const fits = (reading: string) => [seen, latin].some((drawn) => drawn === comparable(drawnFromLeft(reading)));
  return readings.find(fits) ?? readings[0] ?? "";
}

function inOrder(glyphs: readonly string[], kinds: readonly Kind[], joiner: Joiners, mirrors: string): string {
  const read: string[] = [];
  let at = glyphs.length - 1;
  while (at >= 0) {
    const kind = kinds[at];
    const start = kind === "left" || kind === "digit" ? startOfRun(glyphs, kinds, at, joiner) : at;
    const run = glyphs.slice(start, at + 1).join("");
    read.push(start === at && mirrors.includes(run) ? (mirrored[run] ?? run) : run);
    at = start - 1;
  }
  return read.join("");
}

/** Where what reads from left to right begins that ends at `end`. */
function startOfRun(
  glyphs: readonly string[],
  kinds: readonly Kind[],
  end: number,
  { numbers, mixed }: Joiners,
): number {
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const kind = kinds[at];
    if (kind === "right") break;
    if (kind === "neutral") continue;
    const between = glyphs.slice(at + 1, start).join("");
    const areNumbers = kind === "digit" && kinds[start] === "digit";
    const areLatin = kind === "left" && kinds[start] === "left";
    if (!areLatin && !(areNumbers ? numbers : mixed).test(between)) break;
    start = at;
  }
  return start;
}

const brackets = ["()", "[]", "{}", "\u00AB\u00BB", "\u2039\u203A"];
const mirrored: Partial<Record<string, string>> = Object.fromEntries(
  brackets.flatMap(([open = "", close = ""]) => [
    [open, close],
    [close, open],
  ]),
);

function drawnFromLeft(text: string): string {
  const levels = bidi.getEmbeddingLevels(text, "rtl");
  return bidi
    .getReorderedIndices(text, levels)
    .map((at) => text[at])
    .join("");
}

/** Without what is mirrored, and without the spaces at the ends of a line. */
const comparable = (text: string) => text.replace(/[()[\]{}\u00AB\u00BB\u2039\u203A\s]/g, "");

/** The brackets that are named by how they look: then more of them would close before they open. */
export function namedByLook(lines: readonly (readonly string[])[]): string {
  return brackets
    .filter((pair) => {
      const holding = lines.filter((glyphs) => glyphs.some((glyph) => pair.includes(glyph)));
      const sum = (mirrors: string) =>
        holding.reduce((total, glyphs) => total + misplaced(logicalOrder(glyphs, mirrors), pair), 0);
      return sum(pair) < sum("");
    })
    .join("");
}

/** How many brackets of a line stand as if they closed what is not open, or opened what is not closed. */
function misplaced(text: string, pair: string): number {
  let open = 0;
  let wrong = 0;
  for (const letter of text) {
    if (letter === pair[0]) open++;
    else if (letter !== pair[1]) continue;
    else if (open > 0) open--;
    else wrong++;
  }
  return wrong + open;
}
