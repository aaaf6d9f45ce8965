/**
 * Partial credit for a selection, 0 to 1: right choices less wrong ones, as a share of all that are right, and 0 where
 * that is negative. So choosing everything earns no more than chance, and full credit needs exactly the right ones.
 * Source: «right minus wrong» of multiple true-false scoring, e.g. Ebel and Frisbie, Essentials of Educational
 * Measurement (1991), chapter 9.
 */
export function selectionCredit(given: readonly string[], right: readonly string[]): number {
  const hits = given.filter((id) => right.includes(id)).length;
  const misses = given.length - hits;
  return right.length === 0 ? 0 : Math.max(0, (hits - misses) / right.length);
}
