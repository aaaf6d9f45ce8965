import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cairo } from "../fonts/cairo";
import { type FittedText, fitText, type TextBox, type TextStyle } from "./fit-text";

const style: TextStyle = { typeface: cairo(700), direction: "rtl", language: "ar", size: 40, lineHeight: 60 };
const box: TextBox = { width: 600, height: 120 };

function fitted(text: string, into = box): FittedText {
  const result = fitText(text, style, into);
  if (!result.ok) throw new Error(result.error.characters.join(" "));
  return result.value;
}
const linesOf = ({ paragraph, lines }: FittedText) => lines.map(({ start, end }) => paragraph.text.slice(start, end));

const word = "التحالف";
const wordsOf = (count: number) => Array(count).fill(word).join(" ");
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(word, "2014–2017", "(CJTF)،", "$13.6", "و".repeat(70)),
      fc.string({ unit: "grapheme-ascii", maxLength: 9 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(" "));

describe("fitText", () => {
  it("sets a short text on one line in full size", () => {
    expect(fitted("التحالف بالأرقام")).toMatchObject({ size: 40, lineHeight: 60, isCut: false, lines: [{}] });
  });

  it("breaks a longer one into two even lines", () => {
    const text = fitted(wordsOf(6));
    expect(linesOf(text)).toEqual([wordsOf(3), wordsOf(3)]);
    expect(text).toMatchObject({ size: 40, isCut: false });
  });

  it("sets what does not fit in four fifths of its size", () => {
    expect(fitted(wordsOf(9))).toMatchObject({ size: 32, lineHeight: 48, isCut: false });
  });

  it("cuts what still does not fit after a whole word", () => {
    const text = fitted(wordsOf(20));
    expect(text).toMatchObject({ size: 32, isCut: true });
    expect(linesOf(text).at(-1)).toMatch(new RegExp(`${word}\u2026$`));
  });

  it("cuts a word that is too long alone between letters", () => {
    const [line = ""] = linesOf(fitted("ب".repeat(200), { width: 300, height: 60 }));
    expect(line).toMatch(/^ب{5,}\u2026$/);
  });

  it("leaves no comma or open bracket before the ellipsis", () => {
    expect(linesOf(fitted(`${wordsOf(3)}، (${wordsOf(9)})`, { width: 420, height: 60 }))).toEqual([
      `${wordsOf(3)}\u2026`,
    ]);
  });

  it("fits every text that can be drawn into its box", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 900 }), fc.constantFrom(60, 120), (text, width, height) => {
        const { lines, size, lineHeight } = fitted(text, { width, height });
        expect(lines.length * lineHeight).toBeLessThanOrEqual(height);
        for (const line of lines) expect(line.width * size).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("loses nothing but spaces of a text that it does not cut", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = fitted(text, { width: 900, height: 600 });
        if (!set.isCut) expect(linesOf(set).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("refuses what it cannot draw", () => {
    expect(fitText("漢", style, box)).toEqual({ ok: false, error: { reason: "missing-glyphs", characters: ["漢"] } });
  });
});
