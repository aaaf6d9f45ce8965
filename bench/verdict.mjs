/** What a figure comes to against its target: "aim", "must" or "missed". */
export function verdictOf({ better, must, aim }, value) {
  const reaches = (target) => (better === "less" ? value <= target : value >= target);
  if (reaches(aim)) return "aim";
  return reaches(must) ? "must" : "missed";
}

/** By how much a figure misses a target, as a factor of at least 1; Infinity where nothing was allowed. */
export const missedBy = ({ better }, target, value) => (better === "less" ? value / target : target / value);
