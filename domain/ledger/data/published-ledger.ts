import type { Conflict } from "../../facts/conflicts";
import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";

/** The ledger as it is given to others. */
export type PublishedLedger = {
  index: LedgerIndex;
  /** Every fact that may be told, superseded ones too. */
  facts: readonly Fact[];
  conflicts: readonly Conflict[];
  /** By the id of a fact: the id of the one that replaced it. */
  successors: ReadonlyMap<string, string>;
  /** Names the content: another one is another version. */
  version: string;
  /** How many facts open exams hold back, which are not among `facts`. */
  heldBack: number;
  /** Where it is published, without a slash at the end. */
  site: string;
};

/** Creative Commons Attribution 4.0 International. It covers our wording; the documents belong to their publishers. */
export const licence = "https://creativecommons.org/licenses/by/4.0/";
