import {
  creditsOf,
  type Figure,
  none,
  questionCount,
  type ResponseMatrix,
  squares,
  sum,
  totalsOf,
} from "./response-matrix";

/**
 * Cronbach's α of a set: how far its questions measure one thing, up to 1; below 0 where they pull apart. With answers of
 * 0 and 1 it is KR-20. None with fewer than two learners or questions, or where all earned the same in all.
 * Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951) 297–334, formula 2.
 */
export function cronbachAlpha(matrix: ResponseMatrix): Figure {
  const count = questionCount(matrix);
  if (matrix.length < 2) return none("too few learners");
  if (count < 2) return none("too few questions");
  const whole = squares(totalsOf(matrix));
  if (whole === 0) return none("no variance");
  const parts = sum(Array.from({ length: count }, (_, question) => squares(creditsOf(matrix, question))));
  return { value: (count / (count - 1)) * (1 - parts / whole) };
}

/** Whether every answer earned all or nothing, so that α may be called KR-20. */
export const isAllOrNothing = (matrix: ResponseMatrix): boolean =>
  matrix.every((row) => row.every((credit) => credit === null || credit === 0 || credit === 1));

/**
 * Kuder–Richardson formula 20, from facilities: k/(k−1)·(1 − Σp(1−p)/σ²), σ² over all learners (n). None as for α.
 * Refuses nothing else: for partial credit it is not defined, see `isAllOrNothing`.
 * Source: G. F. Kuder, M. W. Richardson, The theory of the estimation of test reliability, Psychometrika 2 (1937)
 * 151–160, formula 20.
 */
export function kr20(matrix: ResponseMatrix): Figure {
  const count = questionCount(matrix);
  if (matrix.length < 2) return none("too few learners");
  if (count < 2) return none("too few questions");
  const variance = squares(totalsOf(matrix)) / matrix.length;
  if (variance === 0) return none("no variance");
  const spread = Array.from({ length: count }, (_, question) => {
    const share = sum(creditsOf(matrix, question)) / matrix.length;
    return share * (1 - share);
  });
  return { value: (count / (count - 1)) * (1 - sum(spread) / variance) };
}

/** Standard deviation of the totals, in questions, over n − 1. None with fewer than two learners. */
export function deviation(matrix: ResponseMatrix): Figure {
  if (matrix.length < 2) return none("too few learners");
  return { value: Math.sqrt(squares(totalsOf(matrix)) / (matrix.length - 1)) };
}

/**
 * Standard error of measurement, in questions: deviation · √(1 − α). About two times in three a learner's score lies
 * within one of it from what the learner would earn on average. None where α is none.
 * Source: L. Crocker, J. Algina (1986), ch. 6.
 */
export function standardError(matrix: ResponseMatrix): Figure {
  const [alpha, spread] = [cronbachAlpha(matrix), deviation(matrix)];
  if (alpha.value === null) return alpha;
  return spread.value === null ? spread : { value: spread.value * Math.sqrt(1 - alpha.value) };
}
