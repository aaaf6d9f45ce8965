import { creditsOf, type Figure, mean, none, type ResponseMatrix } from "./response-matrix";

/**
 * Facility of a question: the mean share of full credit, 0 (nobody) to 1 (everybody). Without partial credit it is the
 * share of right answers. None without learners.
 * Source: L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), ch. 14, item difficulty p.
 */
export function facility(matrix: ResponseMatrix, question: number): Figure {
  return matrix.length === 0 ? none("too few learners") : { value: mean(creditsOf(matrix, question)) };
}
