import type { Token } from "./tokens";

/** The index of the token that holds a raw offset, or of the last before it; 0 before the first. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle] as Token).start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
