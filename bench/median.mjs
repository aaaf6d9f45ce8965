/** The middle of some figures, or of the two in the middle. */
export function median(figures) {
  if (figures.length === 0) throw new Error("No figure was measured");
  const sorted = figures.toSorted((one, other) => one - other);
  const at = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[at] : (sorted[at - 1] + sorted[at]) / 2;
}

/** The figure that a share (0 to 1) of them does not exceed, by nearest rank. */
export function percentile(figures, share) {
  if (figures.length === 0) throw new Error("No figure was measured");
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
