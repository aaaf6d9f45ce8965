import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "../measures";
import { palettes } from "../palette";
import { type DrawnStrand, type Strand, strandsMax, strandsPicture } from "./strands";

const palette = palettes.light;
const room = measures.wide.strands;
const draw = (strands: readonly DrawnStrand[], isRightToLeft = true) =>
  strandsPicture([strands], room, { isRightToLeft, palette }).content;

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

  it("lets a class's strands reach as far as their share, from ring to box", () => {
    const diamondsOf = (...shares: number[]) =>
      Array.from(draw(shares.map((reach) => ({ reach }))).matchAll(/<path d="M\d+ (\d+)l/g), ([, y]) => Number(y));
    const down = diamondsOf(0.01, 0.3, 0.5, 0.95, 0.99);
    expect(down).toHaveLength(5);
    expect(down).toEqual([...down].sort((one, other) => one - other));
    expect(diamondsOf(0, 1)).toEqual([]);
    expect([count(draw([{ reach: 0 }]), rings), count(draw([{ reach: 1 }]), reachedBoxes)]).toEqual([1, 1]);
  });

  it("draws a question that nobody has answered with nothing of the thread's colour", () => {
    expect(draw(["open", "open"])).not.toContain(palette.thread);
    expect(count(draw(["open", "open"]), rings)).toBe(2);
  });

  it("keeps groups further apart than their strands, and tells their middles", () => {
    const { content, middles } = strandsPicture([["held", "held"], ["loose"], ["open"]], room, {
      isRightToLeft: false,
      palette,
    });
    const [first = 0, second = 0, third = 0, fourth = 0] = dotsAcross(content);
    expect(third - second).toBeGreaterThan(1.5 * (second - first));
    expect(middles).toEqual([Math.round((first + second) / 2), third, fourth]);
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
