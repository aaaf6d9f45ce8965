import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discrimination, upperLower } from "./discrimination";
import { facility } from "./facility";
import { cronbachAlpha, deviation, isAllOrNothing, kr20, standardError } from "./reliability";
import type { ResponseMatrix } from "./response-matrix";

/**
 * LSAT section 6: how many of 1000 candidates answered its five questions in each way (R. D. Bock, M. Lieberman,
 * Psychometrika 35 (1970) 179–197).
 */
const patterns: Record<string, number> = {
  ...{ "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4 },
  ...{ "01000": 1, "01001": 8, "01010": 0, "01011": 16, "01100": 0, "01101": 3, "01110": 2, "01111": 15 },
  ...{ "10000": 10, "10001": 29, "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80 },
  ...{ "11000": 16, "11001": 56, "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298 },
};
const lsat: ResponseMatrix = Object.entries(patterns).flatMap(([pattern, count]) =>
  Array.from({ length: count }, () => [...pattern].map(Number)),
);

/** Partial credit in quarters; figures computed with NumPy 2.4. */
const quarters: ResponseMatrix = [
  [0.5, 0.5, 0.25, 0, 0.25, 0],
  [0.5, 1, 0.25, 0.25, 0.75, 0.75],
  [1, 0.5, 0.75, 1, 0.5, 0.75],
  [0, 0.25, 0, 0.75, 0.25, 0.75],
  [0.5, 0.5, 0, 0.25, 0.5, 0.5],
  [0, 0.25, 0, 0.25, 0.75, 0.25],
  [0.5, 0.75, 0.25, 0.5, 0.5, 0.5],
  [0.5, 1, 1, 0.5, 1, 1],
  [0.25, 1, 0.75, 0, 0.5, 0.75],
  [0.5, 0.75, 0.5, 0.75, 1, 0.25],
  [0.75, 0.5, 0.75, 0.25, 0.5, 0.5],
  [0.75, 1, 0, 0.25, 0.75, 0],
];

const each = (matrix: ResponseMatrix, figure: typeof facility) =>
  (matrix[0] ?? []).map((_, question) => figure(matrix, question).value ?? Number.NaN);
const rounded = (numbers: readonly number[], digits: number) => numbers.map((number) => Number(number.toFixed(digits)));

describe("published figures", () => {
  // D. Rizopoulos, ltm: An R package for latent variable modelling, J. Stat. Softw. 17(5) (2006), descript(LSAT).
  it("are those that R gives for the LSAT: facilities, item-rest correlations, alpha", () => {
    expect(rounded(each(lsat, facility), 3)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    expect(rounded(each(lsat, discrimination), 4)).toEqual([0.1128, 0.1532, 0.1728, 0.1444, 0.1216]);
    expect(cronbachAlpha(lsat).value).toBeCloseTo(0.295, 4);
    expect(kr20(lsat).value).toBeCloseTo(0.29499719221594, 12);
  });

  it("are those that NumPy gives for partial credit", () => {
    expect(rounded(each(quarters, facility), 9)).toEqual([
      0.479166667, 0.666666667, 0.375, 0.395833333, 0.604166667, 0.5,
    ]);
    expect(rounded(each(quarters, discrimination), 9)).toEqual([
      ...[0.325212346, 0.361414977, 0.630050705, 0.212577548, 0.362958712, 0.378743049],
    ]);
    expect(rounded(each(quarters, upperLower), 9)).toEqual([
      ...[0.462962963, 0.422839506, 0.635802469, 0.385802469, 0.404320988, 0.327160494],
    ]);
    expect(rounded(each(lsat, upperLower), 9)).toEqual([
      ...[0.196624473, 0.63145804, 0.810876699, 0.536990155, 0.320346929],
    ]);
    expect(cronbachAlpha(quarters).value).toBeCloseTo(0.645322896282, 11);
    expect(standardError(quarters).value).toBeCloseTo(0.655035853749, 11);
    expect(deviation(quarters).value).toBeCloseTo(1.099888079706, 11);
  });
});

const credit = fc.constantFrom(0, 0.25, 0.5, 1, null);
const anyMatrix: fc.Arbitrary<(number | null)[][]> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
  .chain(([learners, questions]) =>
    fc.array(fc.array(credit, { minLength: questions, maxLength: questions }), {
      minLength: learners,
      maxLength: learners,
    }),
  );
const figures = (matrix: ResponseMatrix) => [
  ...(matrix[0] ?? []).flatMap((_, question) => [
    facility(matrix, question),
    discrimination(matrix, question),
    upperLower(matrix, question),
  ]),
  ...[cronbachAlpha(matrix), kr20(matrix), standardError(matrix), deviation(matrix)],
];

describe("every figure", () => {
  it("is a number or says why there is none, whatever was answered", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const figure of figures(matrix))
          expect(figure.value === null ? "because" in figure : Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of learners", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const [one, other] = [figures(matrix), figures(matrix.toReversed())];
        for (const [at, { value }] of one.entries())
          value === null ? expect(other[at]?.value).toBe(null) : expect(other[at]?.value).toBeCloseTo(value, 9);
      }),
    );
  });

  it("of reliability is the same by both formulas where answers are right or wrong", () => {
    const bits = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(bits, (matrix) => {
        expect(isAllOrNothing(matrix)).toBe(true);
        const [alpha, formula20] = [cronbachAlpha(matrix).value, kr20(matrix).value];
        alpha === null ? expect(formula20).toBe(null) : expect(formula20).toBeCloseTo(alpha, 9);
      }),
    );
  });
});

describe("where there is nothing to tell", () => {
  it("says why: one learner, one question, all alike, nobody", () => {
    expect(discrimination([[1, 0]], 0)).toEqual({ value: null, because: "too few learners" });
    expect(discrimination([[1], [0]], 0)).toEqual({ value: null, because: "too few questions" });
    expect(
      discrimination(
        [
          [1, 0],
          [1, 1],
        ],
        0,
      ),
    ).toEqual({ value: null, because: "no variance" });
    expect(
      cronbachAlpha([
        [0.1, 0.2],
        [0.2, 0.1],
      ]),
    ).toEqual({ value: null, because: "no variance" });
    expect(facility([], 0)).toEqual({ value: null, because: "too few learners" });
  });

  it("takes a question that was left out for one that earned nothing", () => {
    expect(facility([[null], [1]], 0)).toEqual({ value: 0.5 });
  });
});
