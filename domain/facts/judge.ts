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
    const relations = speaking.map((fact) => relate(index, fact.value, value, { isClosedHere }));
    const supporting = speaking.filter((_, at) => relations[at] === "yes").map(({ id }) => id);
    const excluding = speaking.filter((fact, at) => relations[at] === "no" && mayExclude(fact)).map(({ id }) => id);
    return findingOf(supporting, excluding);
  };
}

function findingOf(supporting: string[], excluding: string[]): Finding {
  const isDisputed = supporting.length > 0 && excluding.length > 0;
  if (isDisputed) return { verdict: "unknown", isDisputed, by: [...supporting, ...excluding] };
  if (supporting.length > 0) return { verdict: "supported", isDisputed, by: supporting };
  return { verdict: excluding.length > 0 ? "contradicted" : "unknown", isDisputed, by: excluding };
}
