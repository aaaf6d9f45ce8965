import { creditsOf, type Figure, mean, none, type ResponseMatrix, squares, sum, totalsOf } from "./response-matrix";

/**
 * Discrimination of a question: the correlation, −1 to 1, of its credit with what the same learners earned on all the
 * others (item–rest; with 0 and 1 the corrected point-biserial). None with fewer than two learners or questions, or where
 * everybody earned the same on the question or on the rest.
 * Source: S. Henrysson, Correction of item-total correlations in item analysis, Psychometrika 28 (1963) 211–218.
 */
export function discrimination(matrix: ResponseMatrix, question: number): Figure {
  if (matrix.length < 2) return none("too few learners");
  if ((matrix[0]?.length ?? 0) < 2) return none("too few questions");
  const own = creditsOf(matrix, question);
  const rest = totalsOf(matrix).map((total, learner) => total - (own[learner] ?? 0));
  const spread = Math.sqrt(squares(own) * squares(rest));
  if (spread === 0) return none("no variance");
  const [ownMean, restMean] = [mean(own), mean(rest)];
  const shared = sum(own.map((credit, learner) => (credit - ownMean) * ((rest[learner] ?? 0) - restMean)));
  const value = Math.max(-1, Math.min(1, shared / spread));
  // What rounding leaves of nothing has no sign.
  return { value: Math.abs(value) < 1e-12 ? 0 : value };
}

/** Share of the class in the upper and in the lower group. */
const groupShare = 0.27;

/**
 * Upper–lower index D, −1 to 1: the facility of the question among the best 27 % by total score less that among the
 * weakest. Learners of one total share the places at a group's edge, so that their order does not matter. None with fewer
 * than two learners, or where all have one total.
 * Source: T. L. Kelley, The selection of upper and lower groups for the validation of test items, J. Educ. Psychol. 30
 * (1939) 17–24.
 */
export function upperLower(matrix: ResponseMatrix, question: number): Figure {
  if (matrix.length < 2) return none("too few learners");
  const totals = totalsOf(matrix);
  if (squares(totals) === 0) return none("no variance");
  const own = creditsOf(matrix, question);
  const size = groupShare * matrix.length;
  const upper = placesFrom(
    totals.map((total) => -total),
    size,
  );
  const lower = placesFrom(totals, size);
  return { value: sum(own.map((credit, at) => credit * ((upper[at] ?? 0) - (lower[at] ?? 0)))) / size };
}

/** Which share of each learner is in a group of this size, filled from the smallest number on. */
function placesFrom(numbers: readonly number[], size: number): number[] {
  const shares = new Map<number, number>();
  let left = size;
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const among = numbers.filter((each) => each === number).length;
    const taken = Math.min(left, among);
    shares.set(number, taken / among);
    left -= taken;
  }
  return numbers.map((number) => shares.get(number) ?? 0);
}
