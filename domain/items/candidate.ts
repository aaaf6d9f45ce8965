import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import { qualifiersId } from "../facts/value-id";

/** A value that might be shown as wrong. `belongsTo`: the fact it is true of; without one it was made up. */
export type Candidate<Shape extends Value = Value> = { value: Shape; belongsTo?: Fact };

/** Facts of other cells whose values may be shown and stated as true of something else. */
export function factsElsewhere(index: LedgerIndex, fact: Fact): Fact[] {
  const qualifiers = qualifiersId(fact.qualifiers);
  return index.facts.filter((other) => {
    if (!other.askable || other.certainty !== "stated" || index.property(other.property).sensitive) return false;
    const isSameCell =
      other.property === fact.property &&
      other.subject === fact.subject &&
      qualifiersId(other.qualifiers) === qualifiers;
    return !isSameCell;
  });
}

/** Those of the same property first: what is true of a sister cell misleads best. Otherwise in the order given. */
export function ownPropertyFirst<Entry extends { belongsTo?: Fact }>(entries: readonly Entry[], fact: Fact): Entry[] {
  const isOwn = (entry: Entry) => entry.belongsTo?.property === fact.property;
  return [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
}
