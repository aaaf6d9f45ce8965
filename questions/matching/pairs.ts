import type { Fact } from "@/domain/facts/fact";
import type { Property } from "@/domain/facts/property";
import { queryOf } from "@/domain/facts/query";
import { prepareThreats, type Threats } from "@/domain/facts/threats";
import type { Value } from "@/domain/facts/value";
import { areAlike } from "@/domain/items/alike-claims";
import { isClaim, mayBeAsked } from "@/domain/items/asked-fact";
import type { Workshop } from "@/domain/items/workshop";
import { shuffled } from "@/domain/rng";

const least = 3;
const most = 4;

/**
 * Sets of three or four facts of one property in which no left side could have another's right side, in any document:
 * one precision, one voice, and one document where the property changes with time.
 */
export function pairSets(workshop: Workshop, property: Property): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of workshop.index.factsOf(property.id)) {
    if (!isUsable(workshop, fact, property)) continue;
    const key = sameFrame(fact, property);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups].flatMap(([key, facts]) =>
    setsOf(workshop, property, shuffled(facts, workshop.rngFor(`pairs|${property.id}|${key}`))),
  );
}

function isUsable({ disputes }: Workshop, fact: Fact, property: Property): boolean {
  const isExact = fact.value.type !== "number" || fact.value.operator === undefined;
  return (
    mayBeAsked(fact, property) &&
    fact.from === undefined &&
    fact.value.type !== "list" &&
    isExact &&
    !disputes.isDisputed(fact.id)
  );
}

/** What all pairs of a set share, so that neither form nor scope tells which belong together. */
function sameFrame({ value, source, attributedTo }: Fact, property: Property): string {
  const form = value.type === "date" ? value.iso.length : value.type === "number" ? value.unit : "";
  const isBound = property.temporal !== "fixed" || attributedTo !== undefined;
  return [form, isBound ? source : "", attributedTo ?? ""].join("|");
}

type Pair = { fact: Fact; threatsTo: (value: Value) => Threats };

function setsOf({ index }: Workshop, property: Property, facts: readonly Fact[]): Fact[][] {
  let rest = facts.map((fact): Pair => ({ fact, threatsTo: prepareThreats(index, queryOf(fact, {})) }));
  const sets: Fact[][] = [];
  while (rest.length >= least) {
    const set: Pair[] = [];
    for (const pair of rest) {
      if (set.length < most && set.every((other) => areApart(index, property, pair, other))) set.push(pair);
    }
    if (set.length < least) break;
    sets.push(set.map(({ fact }) => fact));
    rest = rest.filter((pair) => !set.includes(pair));
  }
  return sets;
}

function areApart(index: Workshop["index"], property: Property, one: Pair, other: Pair): boolean {
  if (one.fact.subject === other.fact.subject) return false;
  if (isClaim(property) && mayBeSaidByBoth(index, one.fact, other.fact)) return false;
  return one.threatsTo(other.fact.value).hits.length === 0 && other.threatsTo(one.fact.value).hits.length === 0;
}

/** Whether one of the two is known, in any document, to have said what the other did, or the like. */
function mayBeSaidByBoth(index: Workshop["index"], one: Fact, other: Fact): boolean {
  const claims = ({ subject, property }: Fact) =>
    index
      .factsOf(property)
      .filter((fact) => fact.subject === subject)
      .flatMap(({ value }) => (value.type === "entity" ? value.id : []));
  const saysIt = (speaker: Fact, { value }: Fact) =>
    value.type === "entity" && claims(speaker).some((claim) => areAlike(index, claim, value.id));
  return saysIt(one, other) || saysIt(other, one);
}
