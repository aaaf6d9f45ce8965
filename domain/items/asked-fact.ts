import type { Conflict } from "../facts/conflicts";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Property } from "../facts/property";
import type { Scope } from "../facts/query";
import type { Value } from "../facts/value";
import { cellOf, valueId } from "../facts/value-id";
import { type Rng, shuffled } from "../rng";
import type { Disputes } from "../wording/disputes";
import { scopeOf } from "./scope-of";
import { hasUniqueKey } from "./unique-key";

/** A fact whose value has exactly one right answer under `scope`. */
export type AskedFact = {
  fact: Fact;
  property: Property;
  scope: Scope;
  /** The values asked one by one: the fact's own, or some members of its list. */
  keys: Value[];
  /** Facts to cite: those that say the same, or the one that the scope names. */
  backers: Fact[];
  /** No bound and no «about»: a choice can hold it. */
  isExact: boolean;
};

/** Members asked of one list; more would be the same question again. */
const membersAsked = 3;

/** An asked fact before the dice say which members of its list are asked. */
export type AskableFact = Omit<AskedFact, "keys">;

/** Every fact that may be asked for points, once however many documents say it. */
export function askableFacts(index: LedgerIndex, conflicts: readonly Conflict[], disputes: Disputes): AskableFact[] {
  return index.facts.flatMap((fact) => {
    const property = index.property(fact.property);
    if (!mayBeAsked(fact, property) || isClaim(property)) return [];
    const scope = scopeOf(index, conflicts, fact);
    const backers = scope.source ? [fact] : backersOf(index, disputes, fact, true);
    if (backers[0] !== fact || !hasUniqueKey(index, fact, scope)) return [];
    const isExact = fact.value.type !== "number" || fact.value.operator === undefined;
    return [{ fact, property, scope, backers, isExact }];
  });
}

/** With the values that are asked under one seed. */
export const askedFacts = (askable: readonly AskableFact[], rngFor: (name: string) => Rng): AskedFact[] =>
  askable.map((each) => ({ ...each, keys: keysOf(each.fact, rngFor) }));

/** Stated as it stands, and neither the fact nor its property is kept from questions. */
export const mayBeAsked = (fact: Fact, property: Property): boolean =>
  fact.askable && fact.certainty === "stated" && !property.sensitive;

/** A property whose values are statements: asked by who said them, never by what was said. */
export const isClaim = (property: Property): boolean => property.range?.includes("claim") ?? false;

/** The facts that say the same of the same thing in no one's voice; ledger order, or the given fact first. */
export function backersOf(index: LedgerIndex, disputes: Disputes, fact: Fact, inOrder = false): Fact[] {
  if (disputes.isDisputed(fact.id) || fact.attributedTo || fact.value.type === "list") return [fact];
  const value = valueId(fact.value);
  const backers = index
    .factsInCell(cellOf(fact))
    .filter(
      (other) =>
        other.askable &&
        other.certainty === "stated" &&
        !other.attributedTo &&
        other.asOf === fact.asOf &&
        valueId(other.value) === value,
    );
  return inOrder ? backers : [fact, ...backers.filter((other) => other !== fact)];
}

function keysOf(fact: Fact, rngFor: (name: string) => Rng): Value[] {
  if (fact.value.type !== "list") return [fact.value];
  const ids = shuffled(fact.value.ids, rngFor(`members|${fact.id}`)).slice(0, membersAsked);
  return ids.map((id) => ({ type: "entity", id }));
}
