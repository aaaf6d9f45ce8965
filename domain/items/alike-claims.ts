import type { LedgerIndex } from "../facts/index-ledger";

/**
 * Whether two claims say the same, or something of the same content: one claim, or two that share a tag. A claim
 * without tags cannot be told from any other.
 */
export function areAlike(index: LedgerIndex, one: string, other: string): boolean {
  const [first, second] = [index.entity(one).tags ?? [], index.entity(other).tags ?? []];
  return one === other || first.length === 0 || second.length === 0 || first.some((tag) => second.includes(tag));
}
