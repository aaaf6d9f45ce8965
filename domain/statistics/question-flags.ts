import type { Figure } from "./response-matrix";

/**
 * From how many first attempts a figure is worth acting on. Facility: its standard error √(p(1−p)/n) is at most 0.16
 * from 10 on. Discrimination: the standard error of a correlation near 0 is 1/√(n−1), 0.23 at 20 and 0.19 at 30.
 * Reliability: 30 where one thing is measured (H. Yurdugül, Minimum sample size for Cronbach's coefficient alpha,
 * Hacettepe Univ. J. Educ. 35 (2008) 397–405).
 */
export const soundFrom = { facility: 10, choices: 10, negative: 20, discrimination: 30, reliability: 30 } as const;

/** Facility beyond which a question tells little. */
const facilityBounds = { low: 0.2, high: 0.9 };
/** R. L. Ebel, D. A. Frisbie, Essentials of Educational Measurement (5th ed., 1991), ch. 13: below .20, poor. */
const discriminationMin = 0.2;
/** A distractor that works is chosen by one in twenty (T. M. Haladyna, S. M. Downing, Educ. Psychol. Meas. 53 (1993) 999–1010). */
const unusedFrom = 20;

export const flags = ["key-behind", "negative", "weak", "too-hard", "too-easy", "unused-option"] as const;
export type Flag = (typeof flags)[number];

export type FlaggedQuestion = {
  /** First attempts. */
  answers: number;
  facility: Figure;
  discrimination: Figure;
  /** How often each answer was given, also options never chosen; empty where no single one is the key. */
  options: readonly { isKey: boolean; count: number }[];
};

/** What is worth a look at in a question, the gravest first; nothing where too few have answered to tell. */
export function questionFlags({ answers, facility, discrimination, options }: FlaggedQuestion): Flag[] {
  const key = Math.max(0, ...options.filter(({ isKey }) => isKey).map(({ count }) => count));
  const wrong = options.filter(({ isKey }) => !isKey).map(({ count }) => count);
  const share = answers < soundFrom.facility ? null : facility.value;
  const isNegative = discrimination.value !== null && discrimination.value < 0;
  const isWeak = !isNegative && discrimination.value !== null && discrimination.value < discriminationMin;
  const holds: Record<Flag, boolean> = {
    "key-behind": answers >= soundFrom.choices && wrong.some((count) => count > key),
    negative: answers >= soundFrom.negative && isNegative,
    weak: answers >= soundFrom.discrimination && isWeak,
    "too-hard": share !== null && share < facilityBounds.low,
    "too-easy": share !== null && share > facilityBounds.high,
    "unused-option": answers >= unusedFrom && wrong.includes(0),
  };
  return flags.filter((flag) => holds[flag]);
}
