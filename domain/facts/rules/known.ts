import type { Entity, EventClass, Unit } from "../entity";
import type { Ledger } from "../ledger";
import type { Property } from "../property";
import type { Source } from "../source";

/** One thing that is wrong, in one sentence; `part` and `id` say where. */
export type LedgerProblem = { part: keyof Ledger; id: string; message: string };

/** The ledger with lookups that may find nothing. */
export type Known = {
  ledger: Ledger;
  entities: ReadonlyMap<string, Entity>;
  properties: ReadonlyMap<string, Property>;
  sources: ReadonlyMap<string, Source>;
  units: ReadonlyMap<string, Unit>;
  classes: ReadonlyMap<string, EventClass>;
  types: ReadonlySet<string>;
  topics: ReadonlySet<string>;
};

/** What one rule finds. */
export type Rule = (known: Known) => LedgerProblem[];

/** The sentences whose condition holds. */
export const where = (faults: readonly (readonly [holds: boolean, message: string])[]): string[] =>
  faults.filter(([holds]) => holds).map(([, message]) => message);

export function knownOf(ledger: Ledger): Known {
  const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ledger,
    entities: byId(ledger.entities),
    properties: byId(ledger.properties),
    sources: byId(ledger.sources),
    units: byId(ledger.units),
    classes: byId(ledger.classes),
    types: new Set(ledger.types.map((type) => type.id)),
    topics: new Set(ledger.topics.map((topic) => topic.id)),
  };
}
