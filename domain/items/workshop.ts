import type { Fact } from "../facts/fact";
import type { Ledger } from "../facts/ledger";
import type { Rng } from "../rng";

/**
 * What every kind of question makes its items with: the ledger searched, scopes, wording, proofs.
 * (The engine's owner fills this in; kinds take what they need from it.)
 */
export type Workshop = {
  ledger: Ledger;
  /** Facts in force: superseded ones gone, derived ones in. */
  facts: Fact[];
  /** The same dice for the same name under one seed. */
  rngFor(name: string): Rng;
};
