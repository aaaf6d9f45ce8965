import type { Conflict } from "../facts/conflicts";
import { onceFor } from "../once-for";

/** Which facts others dispute, and how. */
export type Disputes = {
  /** In a conflict that questions must heed. */
  isDisputed(fact: string): boolean;
  of(fact: string): readonly Conflict[];
};

export const disputesOf = onceFor((conflicts: readonly Conflict[]): Disputes => {
  const byFact = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const fact of conflict.facts) byFact.set(fact, [...(byFact.get(fact) ?? []), conflict]);
  }
  const of = (fact: string) => byFact.get(fact) ?? [];
  return { of, isDisputed: (fact) => of(fact).some(({ treatment }) => treatment !== "none") };
});
