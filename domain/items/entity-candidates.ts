import type { Entity } from "../facts/entity";
import type { Fact } from "../facts/fact";
import { timeOf, wasInOffice } from "../facts/in-office";
import type { LedgerIndex } from "../facts/index-ledger";
import { cellOf } from "../facts/value-id";
import { type Rng, shuffled } from "../rng";
import { type Candidate, statableFacts } from "./candidate";

/**
 * Entities that could be taken for `key`: those the documents name elsewhere first, of the same property before others,
 * then any of a fitting type. Same region or same type where the property wants it, and in office at the
 * time of the fact. Each group is looked for only when the one before is used up.
 */
export function* entityCandidates(index: LedgerIndex, fact: Fact, key: string, rng: Rng): Generator<Candidate> {
  const fits = fitting(index, fact, key);
  yield* shuffled(namedElsewhere(index, fact, fits, true), rng);
  yield* shuffled(namedElsewhere(index, fact, fits, false), rng);
  const others = index.ledger.entities.filter(fits).map((entity) => ({ value: entityValue(entity.id) }));
  yield* shuffled(others, rng);
}

const entityValue = (id: string) => ({ type: "entity" as const, id });

function namedElsewhere(index: LedgerIndex, fact: Fact, fits: Fits, isOwnProperty: boolean): Candidate[] {
  const cell = cellOf(fact);
  const found: Candidate[] = [];
  for (const { fact: other, cell: otherCell, ids } of statableFacts(index)) {
    if ((other.property === fact.property) !== isOwnProperty || otherCell === cell) continue;
    for (const id of ids) if (fits(index.entity(id))) found.push({ value: entityValue(id), belongsTo: other });
  }
  return found;
}

type Fits = (entity: Entity) => boolean;

function fitting(index: LedgerIndex, fact: Fact, key: string): Fits {
  const property = index.property(fact.property);
  const own = index.entity(key);
  const isTypeSaid =
    property.sameType || [...property.ar.ask, ...property.en.ask].some((ask) => ask.includes("{type}"));
  const types = isTypeSaid ? [own.type] : (property.range ?? [own.type]);
  const region = regionOf(index, key);
  const time = timeOf(index, fact);
  return (entity) =>
    entity.id !== key &&
    types.includes(entity.type) &&
    (!property.sameRegion || regionOf(index, entity.id) === region) &&
    wasInOffice(entity, time) !== false;
}

/** The widest whole that an entity is part of. */
const regionOf = (index: LedgerIndex, id: string): string => index.wholesOf(id).at(-1) ?? id;
