import { carry } from "./carry";
import { spread } from "./denote";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import type { Veto } from "./ledger";
import type { Query } from "./query";
import { type Relation, relate, relateIntervals } from "./relate";
import { unify } from "./unify";
import type { NumberValue, Value } from "./value";

/** `hits`: facts (or `veto:property:subject`) that could make the value right. `checked`: every fact that was asked. */
export type Threats = { hits: string[]; checked: readonly string[] };

/**
 * Facts of any document, speaker or date that would let `value` be right, those of `also` properties and vetoes
 * included. No hit: the value is safe to show as wrong.
 */
export const threats = (index: LedgerIndex, query: Query, value: Value): Threats => prepareThreats(index, query)(value);

type Witness = { id: string; says(value: Value): Relation };

/** `threats` for many values of one query: the facts that could speak to it are found once. */
export function prepareThreats(index: LedgerIndex, query: Query): (value: Value) => Threats {
  const properties = [query.property, ...(index.property(query.property).also ?? [])];
  const queries = properties.map((property) => ({ ...query, property }));
  const witnesses = queries.flatMap((each) => factsFor(index, each));
  const vetoes = queries.flatMap((each) => vetoesFor(index, each));
  const checked = witnesses.map((witness) => witness.id);

  return (value) => {
    const hits: string[] = [];
    for (const witness of vetoes) if (witness.says(value) !== "no") hits.push(witness.id);
    for (const witness of witnesses) if (witness.says(value) !== "no") hits.push(witness.id);
    return { hits, checked };
  };
}

function factsFor(index: LedgerIndex, query: Query): Witness[] {
  const candidates = [...index.factsOf(query.property), ...index.overruledOf(query.property)];
  return candidates
    .filter((fact) => unify(index, fact, query, "wide") !== "no")
    .map((fact) => ({ id: fact.id, says: whatItSays(index, fact, query) }));
}

function whatItSays(index: LedgerIndex, fact: Fact, query: Query): Witness["says"] {
  const isClosedHere = !index.property(fact.property).silenceIsOpen;
  if (!hasNumber(fact)) return (value) => relate(index, fact.value, value, { isClosedHere });
  const { base } = index.unit(fact.value.unit);
  const carried = carry(index, fact, query.scope);
  return (value) =>
    value.type === "number" && index.unit(value.unit).base === base
      ? relateIntervals(carried, spread(index, value))
      : "no";
}
const hasNumber = (fact: Fact): fact is Fact & { value: NumberValue } => fact.value.type === "number";

function vetoesFor(index: LedgerIndex, query: Query): Witness[] {
  return index
    .vetoesOf(query.property)
    .filter((veto) => query.subject === undefined || veto.subject === query.subject)
    .map((veto) => ({
      id: `veto:${veto.property}:${veto.subject}`,
      says: (value) => relate(index, closed(veto), value, { isClosedHere: true }),
    }));
}
/** A veto bars what it names and nothing else. */
const closed = ({ value }: Veto): Value => (value.type === "list" ? { ...value, ends: "closed" } : value);
