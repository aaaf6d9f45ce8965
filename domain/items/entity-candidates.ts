import type { Entity } from "../facts/entity";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import { type Rng, shuffled } from "../rng";
import { type Candidate, factsElsewhere, ownPropertyFirst } from "./candidate";

/**
 * Entities that could be taken for `key`: those the documents name elsewhere first, then any of a fitting type.
 * Same region or same type where the property wants it, and in office in the document's year.
 */
export function entityCandidates(index: LedgerIndex, fact: Fact, key: string, rng: Rng): Candidate[] {
  const fits = fitting(index, fact, key);
  const named = factsElsewhere(index, fact).flatMap((other) =>
    idsIn(other).flatMap((id) => (fits(index.entity(id)) ? [{ value: entityValue(id), belongsTo: other }] : [])),
  );
  const others = index.ledger.entities.filter(fits).map((entity) => ({ value: entityValue(entity.id) }));
  return [...ownPropertyFirst(shuffled(named, rng), fact), ...shuffled(others, rng)];
}

const entityValue = (id: string) => ({ type: "entity" as const, id });
function idsIn({ value }: Fact): string[] {
  if (value.type === "entity") return [value.id];
  return value.type === "list" ? value.ids : [];
}

function fitting(index: LedgerIndex, fact: Fact, key: string): (entity: Entity) => boolean {
  const property = index.property(fact.property);
  const own = index.entity(key);
  const isTypeSaid =
    property.sameType || [...property.ar.ask, ...property.en.ask].some((ask) => ask.includes("{type}"));
  const types = isTypeSaid ? [own.type] : (property.range ?? [own.type]);
  const region = regionOf(index, key);
  const year = Number(index.source(fact.source).published.on.slice(0, 4));
  return (entity) =>
    entity.id !== key &&
    types.includes(entity.type) &&
    (!property.sameRegion || regionOf(index, entity.id) === region) &&
    (!entity.tenure || (entity.tenure[0] <= year && year <= entity.tenure[1]));
}

/** The widest whole that an entity is part of. */
const regionOf = (index: LedgerIndex, id: string): string => index.wholesOf(id).at(-1) ?? id;
