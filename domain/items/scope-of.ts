import type { Conflict } from "../facts/conflicts";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";

const disputes = new WeakMap<readonly Conflict[], ReadonlySet<string>>();

/** The facts that stand in a conflict which questions must treat. */
export function disputedIn(conflicts: readonly Conflict[]): ReadonlySet<string> {
  const known = disputes.get(conflicts);
  if (known) return known;
  const treated = conflicts.filter((conflict) => conflict.treatment !== "none");
  const disputed = new Set(treated.flatMap((conflict) => conflict.facts));
  disputes.set(conflicts, disputed);
  return disputed;
}

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
    disputedIn(conflicts).has(fact.id)
  );
}
