import type { Fact } from "../facts/fact";

/** Where a kind's questions start, from easy (0) to hard (1). Our own estimates; a kind not listed starts halfway. */
const startByKind: Record<string, number> = {
  "true-false": 0.3,
  "single-choice": 0.4,
  cloze: 0.45,
  "find-evidence": 0.5,
  "who-said-it": 0.5,
  matching: 0.55,
  ordering: 0.6,
  "multiple-select": 0.6,
  "compare-sources": 0.65,
  "numeric-entry": 0.7,
  "date-entry": 0.7,
};

/**
 * How hard a question is likely to be, 0.1 to 0.95, until answers give a facility: harder with each wrong option that
 * is true of something else, easier the more central the fact is to its document.
 */
export function priorDifficulty(kind: string, given: { trueElsewhere?: number; weight?: Fact["weight"] } = {}): number {
  const { trueElsewhere = 0, weight = 1 } = given;
  const estimate = (startByKind[kind] ?? 0.5) + 0.05 * trueElsewhere - 0.1 * (weight - 1);
  return Math.round(100 * Math.min(0.95, Math.max(0.1, estimate))) / 100;
}
