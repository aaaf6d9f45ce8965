import type { LedgerIndex } from "../facts/index-ledger";
import type { Language } from "../language";
import { type Stem, type StemRequest, wordStem } from "./word-stem";

/** The first of several patterns that can be worded. */
export function firstStem(
  index: LedgerIndex,
  patterns: readonly string[],
  request: Omit<StemRequest, "pattern">,
  lang: Language,
): Stem | undefined {
  for (const pattern of patterns) {
    const stem = wordStem(index, { ...request, pattern }, lang);
    if (stem) return stem;
  }
  return undefined;
}
