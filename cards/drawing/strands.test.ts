import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "../measures";
import { palettes } from "../palette";
import { type Strand, strandsMax, strandsPicture } from "./strands";

const palette = palettes.light;
const room = measures.wide.strands;
const draw = (strands: readonly Strand[], isRightToLeft = true) =>
  strandsPicture(strands, room, { isRightToLeft, palette }).content;

const count = (content: string, what: RegExp) => content.match(what)?.length ?? 0;
const reachedBoxes = /<rect/g;
const filledDots = new RegExp(`<circle[^>]*fill="${palette.thread}"`, "g");
const rings = new RegExp(`<circle[^>]*stroke="${palette.edge}"`, "g");
const diamonds = new RegExp(`<path d="[^"]*z" fill="${palette.thread}"`, "g");
const dotsAcross = (content: string) =>
  Array.from(content.matchAll(/<circle cx="(\d+)" cy="\d+" r="(\d+)/g), ([, x]) => Number(x));

const strandLists = fc.array(fc.constantFrom<Strand>("held", "part", "loose"), { minLength: 1, maxLength: strandsMax });

describe("strandsPicture", () => {
  it("lets as many strands reach their box as are held, and marks the fact that a part reached", () => {
    fc.assert(
      fc.property(strandLists, (strands) => {
        const of = (kind: Strand) => strands.filter((strand) => strand === kind).length;
        const content = draw(strands);
        expect(count(content, reachedBoxes)).toBe(of("held"));
        expect(count(content, diamonds)).toBe(of("part"));
        expect(count(content, filledDots)).toBe(of("held") + of("part"));
        expect(count(content, rings)).toBe(of("loose"));
      }),
    );
  });

  it("begins at the reading side", () => {
    const fromRight = dotsAcross(draw(["held", "loose", "held"]));
    const fromLeft = dotsAcross(draw(["held", "loose", "held"], false));
    expect(fromLeft).toEqual([...fromLeft].sort((one, other) => one - other));
    expect(fromRight).toEqual(fromLeft.map((x) => room.width - x));
  });

  it("keeps neighbours apart", () => {
    for (let total = 1; total <= strandsMax; total++) {
      const content = draw(Array<Strand>(total).fill("held"), false);
      const across = dotsAcross(content);
      const radius = Number(/r="(\d+)/.exec(content)?.[1]);
      for (const [index, x] of across.entries()) {
        expect(x - (across[index - 1] ?? -radius)).toBeGreaterThanOrEqual(2 * radius);
      }
      expect((across.at(-1) ?? 0) + radius).toBeLessThanOrEqual(room.width);
    }
  });
});
