import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import type { Query } from "./query";
import { relate } from "./relate";
import { unify } from "./unify";
import type { Value } from "./value";

/** `by`: the facts that decided. `isDisputed`: some support it and some contradict it, so nothing is known. */
export type Finding = { verdict: "supported" | "contradicted" | "unknown"; isDisputed: boolean; by: string[] };

/** The verdict on «this query has this value», under the query's own scope. */
export const judge = (index: LedgerIndex, query: Query, value: Value): Finding => prepareJudge(index, query)(value);

/** `judge` for many values of one query: the facts that speak to it are found once. */
export function prepareJudge(index: LedgerIndex, query: Query): (value: Value) => Finding {
  const property = index.property(query.property);
  const isClosedHere = query.scope.source !== undefined && !property.silenceIsOpen;
  const speaking = index.factsOf(query.property).filter((fact) => unify(index, fact, query, "strict") === "match");
  const mayExclude = (fact: Fact) => property.single || fact.value.type === "list";

  return (value) => {
    const supporting: string[] = [];
    const contradicting: string[] = [];
    for (const fact of speaking) {
      const relation = relate(index, fact.value, value, { isClosedHere });
      if (relation === "yes") supporting.push(fact.id);
      if (relation === "no" && mayExclude(fact)) contradicting.push(fact.id);
    }
    if (supporting.length && contradicting.length)
      return { verdict: "unknown", isDisputed: true, by: [...supporting, ...contradicting] };
    if (supporting.length) return { verdict: "supported", isDisputed: false, by: supporting };
    if (contradicting.length) return { verdict: "contradicted", isDisputed: false, by: contradicting };
    return { verdict: "unknown", isDisputed: false, by: [] };
  };
}
