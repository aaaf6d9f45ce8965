import type { Conflict } from "../facts/conflicts";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import { disputesOf } from "../wording/disputes";

/**
 * What a stem about `fact` must fix. Computed, never chosen: time and speaker wherever the fact has them, the source
 * wherever another could say otherwise. Left out else, so that what several documents share is asked once.
 */
export function scopeOf(index: LedgerIndex, conflicts: readonly Conflict[], fact: Fact): Scope {
  return {
    ...(needsSource(index, conflicts, fact) ? { source: fact.source } : {}),
    ...(fact.asOf ? { asOf: fact.asOf } : {}),
    ...(fact.attributedTo ? { attributedTo: fact.attributedTo } : {}),
  };
}

function needsSource(index: LedgerIndex, conflicts: readonly Conflict[], fact: Fact): boolean {
  const property = index.property(fact.property);
  const isBound = fact.value.type === "number" && fact.value.operator !== undefined;
  return (
    property.temporal !== "fixed" ||
    !property.single ||
    property.silenceIsOpen === true ||
    fact.value.type === "list" ||
    isBound ||
    fact.attributedTo !== undefined ||
    fact.from !== undefined ||
    disputesOf(conflicts).isDisputed(fact.id)
  );
}
