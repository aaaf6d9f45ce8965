import { onceFor } from "../once-for";
import { derive, isOverruled } from "./derive";
import type { Entity, Unit } from "./entity";
import type { Fact } from "./fact";
import type { Ledger, Veto } from "./ledger";
import type { Property } from "./property";
import type { Source } from "./source";
import { cellOf } from "./value-id";

/** The ledger made searchable. A lookup throws only on a broken ledger, which `checkLedger` refuses earlier. */
export type LedgerIndex = {
  ledger: Ledger;
  /** Facts in force: superseded ones gone, derived ones in. */
  facts: readonly Fact[];
  entity(id: string): Entity;
  property(id: string): Property;
  source(id: string): Source;
  unit(id: string): Unit;
  /** A fact in force. */
  fact(id: string): Fact;
  factsOf(property: string): readonly Fact[];
  factsInCell(cell: string): readonly Fact[];
  factsFrom(source: string): readonly Fact[];
  /** Derived facts that a stated one overrules: no longer in force, yet they may still make an option right. */
  overruledOf(property: string): readonly Fact[];
  vetoesOf(property: string): readonly Veto[];
  /** The entity and, upward, all that it is part of. */
  wholesOf(entity: string): readonly string[];
};

/** A ledger made searchable: once, so that what is remembered for its index serves whoever asks. */
export const indexLedger = onceFor((ledger: Ledger): LedgerIndex => {
  const superseded = new Set(ledger.facts.map((fact) => fact.supersedes));
  const stated = ledger.facts.filter((fact) => !superseded.has(fact.id));
  const derived = derive(ledger.derivations, stated);
  const overruled = derived.filter((fact) => isOverruled(fact, stated));
  const facts = [...stated, ...derived.filter((fact) => !overruled.includes(fact))];

  const entities = byId(ledger.entities);
  const wholes = new Map(ledger.entities.map((entity) => [entity.id, wholesOf(entity, entities)]));
  return {
    ledger,
    facts,
    entity: lookUp(entities, "entity"),
    property: lookUp(byId(ledger.properties), "property"),
    source: lookUp(byId(ledger.sources), "source"),
    unit: lookUp(byId(ledger.units), "unit"),
    fact: lookUp(byId(facts), "fact in force"),
    factsOf: group(facts, (fact) => fact.property),
    factsInCell: group(facts, cellOf),
    factsFrom: group(facts, (fact) => fact.source),
    overruledOf: group(overruled, (fact) => fact.property),
    vetoesOf: group(ledger.vetoes, (veto) => veto.property),
    wholesOf: lookUp(wholes, "entity"),
  };
});

const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

function lookUp<Entry>(entries: ReadonlyMap<string, Entry>, what: string): (id: string) => Entry {
  return (id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`The ledger has no ${what} «${id}».`);
    return entry;
  };
}

function group<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): (key: string) => readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  return (key) => groups.get(key) ?? [];
}

function wholesOf(entity: Entity, entities: ReadonlyMap<string, Entity>): string[] {
  const wholes = [entity.id];
  let whole = entity.partOf;
  while (whole && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = entities.get(whole)?.partOf;
  }
  return wholes;
}
