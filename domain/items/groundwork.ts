import { type Conflict, conflictsOf } from "../facts/conflicts";
import { indexLedger, type LedgerIndex } from "../facts/index-ledger";
import type { Ledger } from "../facts/ledger";
import { onceFor } from "../once-for";
import { type Disputes, disputesOf } from "../wording/disputes";
import { type AskableFact, askableFacts } from "./asked-fact";

/** What a ledger settles before any dice are thrown. */
export type Groundwork = {
  index: LedgerIndex;
  conflicts: readonly Conflict[];
  disputes: Disputes;
  askable: readonly AskableFact[];
};

/** Laid once for a ledger, whatever the seeds of the workshops that stand on it. */
export const groundworkOf = onceFor((ledger: Ledger): Groundwork => {
  const index = indexLedger(ledger);
  const conflicts = conflictsOf(index);
  const disputes = disputesOf(conflicts);
  return { index, conflicts, disputes, askable: askableFacts(index, conflicts, disputes) };
});
