import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import { prepareJudge } from "../facts/judge";
import { queryOf, type Scope } from "../facts/query";
import { relate } from "../facts/relate";
import { unify } from "../facts/unify";
import type { Value } from "../facts/value";

/**
 * Whether the fact's value is the one right answer under `scope`: it is supported and undisputed, and no fact of the
 * same voice that might be meant excludes it. Every member of a list is asked for by itself.
 */
export function hasUniqueKey(index: LedgerIndex, fact: Fact, scope: Scope): boolean {
  const query = queryOf(fact, scope);
  const keys = keysOf(fact.value);
  const judge = prepareJudge(index, query);
  if (!keys.every((key) => judge(key).verdict === "supported")) return false;

  const isSingle = index.property(fact.property).single || fact.value.type === "list" || fact.value.type === "entity";
  return index.factsOf(fact.property).every((other) => {
    const unification = unify(index, other, query, "strict");
    if (unification === "no" || other.attributedTo !== fact.attributedTo) return true;
    const says = (key: Value) => relate(index, other.value, key, { isClosedHere: true });
    if (unification === "may") return keys.every((key) => says(key) !== "no");
    // Of several figures that hold at once, none is the answer.
    return isSingle || keys.every((key) => says(key) === "yes");
  });
}

const keysOf = (value: Value): Value[] =>
  value.type === "list" ? value.ids.map((id) => ({ type: "entity", id })) : [value];
