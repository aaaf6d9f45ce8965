import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import type { Value } from "../../facts/value";
import { cellOf } from "../../facts/value-id";
import { onceFor } from "../../once-for";

/** A value that might be shown as wrong. `belongsTo`: the fact it is true of; without one it was made up. */
export type Candidate<Shape extends Value = Value> = { value: Shape; belongsTo?: Fact };

/** A fact that feedback may state as true of something else, with its cell and the entities it names. */
export type Statable = { fact: Fact; cell: string; ids: readonly string[] };

/** Every fact that may be stated: asked, not doubted, not sensitive. Found once for a ledger. */
export const statableFacts = onceFor((index: LedgerIndex): readonly Statable[] =>
  index.facts
    .filter((fact) => fact.askable && fact.certainty === "stated" && !index.property(fact.property).sensitive)
    .map((fact) => ({ fact, cell: cellOf(fact), ids: idsIn(fact) })),
);

function idsIn({ value }: Fact): readonly string[] {
  if (value.type === "entity") return [value.id];
  return value.type === "list" ? value.ids : [];
}

/** Those of the same property first: what is true of a sister cell misleads best. Otherwise in the order given. */
export function ownPropertyFirst<Entry extends { belongsTo?: Fact }>(entries: readonly Entry[], fact: Fact): Entry[] {
  const isOwn = (entry: Entry) => entry.belongsTo?.property === fact.property;
  return [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
}
