/**
 * What each learner earned on each question: a row a learner, 0 to 1 of full credit. `null`: not answered, which earns
 * nothing, as it does in a score.
 */
export type ResponseMatrix = readonly (readonly (number | null)[])[];

/** A figure, or why there is none. */
export type Figure =
  | { value: number }
  | { value: null; because: "too few learners" | "too few questions" | "no variance" };

export const none = (because: Extract<Figure, { value: null }>["because"]): Figure => ({ value: null, because });

/** How many questions the rows answer. */
export const questionCount = (matrix: ResponseMatrix): number => matrix[0]?.length ?? 0;

/** What one question earned, by learner. */
export const creditsOf = (matrix: ResponseMatrix, question: number): number[] =>
  matrix.map((row) => row[question] ?? 0);

/** What each learner earned in all, in questions. */
export const totalsOf = (matrix: ResponseMatrix): number[] =>
  matrix.map((row) => sum(row.map((credit) => credit ?? 0)));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** Sum of the squared distances from the mean; rounding noise of equal numbers counts as none. */
export function squares(numbers: readonly number[]): number {
  const middle = mean(numbers);
  const spread = sum(numbers.map((number) => (number - middle) ** 2));
  return spread < 1e-12 * Math.max(1, numbers.length) ? 0 : spread;
}
