import type { Decisions } from "../review";
import { correctFact } from "./correct-fact";
import { isClaimed, type ToldFact } from "./told-fact";

/** The facts as a teacher left them: corrected, one thing where two say the same, and without what was dropped. */
export function reviewedFacts(raw: string, facts: readonly ToldFact[], decisions: Decisions): ToldFact[] {
  const corrected = facts.map((fact) => {
    const decision = decisions.get(fact.id);
    const read = decision ? correctFact(raw, fact, decision) : undefined;
    // A correction that was taken once and is no longer readable leaves the fact as it was found.
    return read?.ok ? read.value : fact;
  });
  const byId = new Map(corrected.map((fact) => [fact.id, fact]));
  return corrected
    .filter(({ id }) => decisions.get(id)?.verdict !== "dropped")
    .map((fact) => {
      const other = byId.get(decisions.get(fact.id)?.same ?? "");
      return other && other.sort === fact.sort ? toldAs(fact, other) : fact;
    });
}

/** Told of the same: where the values differ too, the two contradict each other and neither is asked. */
const toldAs = (fact: ToldFact, { about, speaker, value, sort }: ToldFact): ToldFact => ({
  ...fact,
  ...{ about, speaker },
  // A sentence said in other words is the same saying.
  value: isClaimed(sort) ? value : fact.value,
});
