import type { StrandsBox } from "./drawing/strands";
import type { LineSize } from "./text/fit-text";

/**
 * Where things stand on a card, in whole pixels. Spaces are named for what they are beside: `above` is between the
 * upper edge of a part and what it holds.
 */
export type Measures = {
  width: number;
  height: number;
  /** Between the edges and every text. */
  gutter: number;
  top: { height: number; above: number; wordmark: number; gap: number; brand: LineSize };
  kind: LineSize & { height: number; padding: number };
  text: { width: number; above: number; below: number };
  name: LineSize;
  title: LineSize;
  /** What name and title may take together. */
  heading: number;
  score: { height: number; gap: number; figure: LineSize; words: LineSize; belowWords: number };
  line: LineSize & { above: number };
  /** Strands stand beside the text, or else below it, then as high as the text leaves them. */
  strands: StrandsBox & { beside: boolean; heightMin: number; above: number; years: LineSize };
  foot: LineSize & { height: number; above: number; rule: number };
};

export const measures = {
  wide: {
    width: 1200,
    height: 630,
    gutter: 56,
    top: { height: 128, above: 44, wordmark: 64, gap: 20, brand: { size: 34, lineHeight: 44 } },
    kind: { size: 28, lineHeight: 50, height: 56, padding: 31 },
    text: { width: 600, above: 16, below: 36 },
    name: { size: 30, lineHeight: 42 },
    title: { size: 42, lineHeight: 62 },
    heading: 142,
    score: {
      height: 190,
      gap: 30,
      figure: { size: 208, lineHeight: 178 },
      words: { size: 46, lineHeight: 62 },
      belowWords: 12,
    },
    line: { size: 28, lineHeight: 44, above: 10 },
    strands: {
      width: 440,
      height: 360,
      heightMin: 0,
      dot: 17,
      thread: 6,
      beside: true,
      above: 0,
      years: { size: 24, lineHeight: 34 },
    },
    foot: { size: 28, lineHeight: 90, height: 96, above: 0, rule: 6 },
  },
  square: {
    width: 1080,
    height: 1080,
    gutter: 72,
    top: { height: 160, above: 64, wordmark: 76, gap: 20, brand: { size: 40, lineHeight: 50 } },
    kind: { size: 34, lineHeight: 62, height: 68, padding: 37 },
    text: { width: 936, above: 40, below: 0 },
    name: { size: 38, lineHeight: 54 },
    title: { size: 54, lineHeight: 80 },
    heading: 214,
    score: {
      height: 240,
      gap: 38,
      figure: { size: 270, lineHeight: 230 },
      words: { size: 60, lineHeight: 80 },
      belowWords: 18,
    },
    line: { size: 36, lineHeight: 56, above: 8 },
    strands: {
      width: 936,
      height: 310,
      heightMin: 160,
      dot: 26,
      thread: 8,
      beside: false,
      above: 24,
      years: { size: 30, lineHeight: 44 },
    },
    foot: { size: 36, lineHeight: 122, height: 128, above: 0, rule: 6 },
  },
  // Above 250 and below 340 lie the viewer's own controls: no text there.
  story: {
    width: 1080,
    height: 1920,
    gutter: 84,
    top: { height: 380, above: 270, wordmark: 92, gap: 20, brand: { size: 46, lineHeight: 58 } },
    kind: { size: 40, lineHeight: 74, height: 80, padding: 43 },
    text: { width: 912, above: 84, below: 0 },
    name: { size: 46, lineHeight: 66 },
    title: { size: 66, lineHeight: 98 },
    heading: 262,
    score: {
      height: 320,
      gap: 45,
      figure: { size: 360, lineHeight: 306 },
      words: { size: 72, lineHeight: 96 },
      belowWords: 26,
    },
    line: { size: 42, lineHeight: 64, above: 12 },
    strands: {
      width: 912,
      height: 500,
      heightMin: 240,
      dot: 27,
      thread: 9,
      beside: false,
      above: 36,
      years: { size: 38, lineHeight: 56 },
    },
    foot: { size: 42, lineHeight: 76, height: 446, above: 24, rule: 6 },
  },
} as const satisfies Record<string, Measures>;

export type CardSize = keyof typeof measures;

/** Pixels between the top and the foot. */
export const bodyHeight = ({ height, top, foot }: Measures): number => height - top.height - foot.height;

/** Pixels that the figure and its words may take under a heading of this height. */
export function scoreHeightMax(measures: Measures, headingHeight: number): number {
  const { text, line, strands } = measures;
  return (
    bodyHeight(measures) -
    text.above -
    headingHeight -
    lineHeight(line) -
    text.below -
    strands.above -
    strands.heightMin
  );
}

/** Pixels for strands under a text with this heading and score. */
export function strandsHeight(measures: Measures, headingHeight: number, scoreHeight: number): number {
  const { text, line, strands } = measures;
  if (strands.beside) return strands.height;
  const rest = bodyHeight(measures) - text.above - headingHeight - scoreHeight - lineHeight(line) - text.below;
  return Math.min(strands.height, rest - strands.above);
}

const lineHeight = ({ above, lineHeight: ofLine }: Measures["line"]): number => above + ofLine;
