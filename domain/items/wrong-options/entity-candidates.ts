import type { Entity } from "../../facts/entity";
import type { Fact } from "../../facts/fact";
import { timeOf, wasInOffice } from "../../facts/in-office";
import type { LedgerIndex } from "../../facts/index-ledger";
import { cellOf } from "../../facts/value-id";
import { onceFor } from "../../once-for";
import { type Rng, shuffled } from "../../rng";
import { recaller } from "../../text/remembered";
import { type Candidate, statableFacts } from "./candidate";

/**
 * Entities that could be taken for `key`: those the documents name elsewhere first, of the same property before others,
 * then any of a fitting type. Same region or same type where the property wants it, and in office at the
 * time of the fact. Each group is looked for only when the one before is used up.
 */
export function* entityCandidates(index: LedgerIndex, fact: Fact, key: string, rng: Rng): Generator<Candidate> {
  const { ownProperty, otherProperties, anywhere } = known(index)(`${fact.id}|${key}`, () =>
    findGroups(index, fact, key),
  );
  yield* shuffled(ownProperty, rng);
  yield* shuffled(otherProperties, rng);
  yield* shuffled(anywhere, rng);
}

type Groups = Record<"ownProperty" | "otherProperties" | "anywhere", readonly Candidate[]>;

/** By fact and key: the dice only put them in order. */
const known = onceFor((_index: LedgerIndex) => recaller<Groups>());

function findGroups(index: LedgerIndex, fact: Fact, key: string): Groups {
  const fitting = index.ledger.entities.filter(fits(index, fact, key)).map(({ id }) => id);
  const cell = cellOf(fact);
  const isFitting = new Set(fitting);
  const named = namedIn(index).filter((each) => each.cell !== cell && isFitting.has(each.id));
  const isOwn = ({ candidate }: Named) => candidate.belongsTo?.property === fact.property;
  return {
    ownProperty: named.filter(isOwn).map(({ candidate }) => candidate),
    otherProperties: named.filter((each) => !isOwn(each)).map(({ candidate }) => candidate),
    anywhere: fitting.map((id) => ({ value: { type: "entity", id } })),
  };
}

/** An entity as a fact of some cell names it. */
type Named = { id: string; cell: string; candidate: Candidate };

const namedIn = onceFor((index: LedgerIndex): readonly Named[] =>
  statableFacts(index).flatMap(({ fact, cell, ids }) =>
    ids.map((id): Named => ({ id, cell, candidate: { value: { type: "entity", id }, belongsTo: fact } })),
  ),
);

function fits(index: LedgerIndex, fact: Fact, key: string): (entity: Entity) => boolean {
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
