/**
 * Partial credit for an order, 0 to 1: Kendall's rank correlation with the right order, and 0 where it is negative, so
 * that an order drawn by lot earns about nothing. `given` holds the same ids as `right`, each once.
 * Source: M. G. Kendall, A New Measure of Rank Correlation, Biometrika 30 (1938): tau = (concordant - discordant) / pairs.
 */
export function orderCredit(given: readonly string[], right: readonly string[]): number {
  const rank = new Map(right.map((id, at) => [id, at]));
  let concordant = 0;
  let pairs = 0;
  for (const [at, one] of given.entries()) {
    for (const other of given.slice(at + 1)) {
      pairs++;
      if ((rank.get(one) ?? 0) < (rank.get(other) ?? 0)) concordant++;
    }
  }
  if (pairs === 0) return 1;
  return Math.max(0, (2 * concordant - pairs) / pairs);
}
