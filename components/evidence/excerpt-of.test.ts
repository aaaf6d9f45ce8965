import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, lengthOf } from "./excerpt-of";

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");

describe("excerptOf", () => {
  it("keeps whole words on both sides of the mark and shows what is left out", () => {
    const [before, mark, after] = excerptOf([
      { text: `${words(100)} `, isMarked: false },
      { text: "the mark", isMarked: true },
      { text: ` ${words(100)}`, isMarked: false },
    ]);
    expect(before?.text).toMatch(/^\u2026 word\d+ .*word99 $/);
    expect(mark).toEqual({ text: "the mark", isMarked: true });
    expect(after?.text).toMatch(/^ word0 .* word\d+ \u2026$/);
  });

  it("never loses a mark and is never longer than the paragraph and its signs of omission", () => {
    const piece = fc.record({ text: fc.string({ minLength: 1, maxLength: 600 }), isMarked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const excerpt = excerptOf(pieces);
        expect(excerpt.filter(({ isMarked }) => isMarked)).toEqual(pieces.filter(({ isMarked }) => isMarked));
        expect(lengthOf(excerpt)).toBeLessThanOrEqual(lengthOf(pieces) + 3 * pieces.length);
      }),
    );
  });

  it("leaves a short paragraph as it is", () => {
    const pieces = [
      { text: "Before ", isMarked: false },
      { text: "it", isMarked: true },
    ];
    expect(excerptOf(pieces)).toEqual(pieces);
  });
});
