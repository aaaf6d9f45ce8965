import type { Fact } from "../fact";
import { cellOf, valueId } from "../value-id";
import type { LedgerProblem, Rule } from "./known";

/** A correction names the fact that it replaces, once, and says why; nothing is recorded twice. */
export const corrections: Rule = ({ ledger }) => {
  const byId = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  const problem = (fact: Fact, message: string): LedgerProblem => ({ part: "facts", id: fact.id, message });
  const found: LedgerProblem[] = [];
  const replaced = new Set<string>();
  for (const fact of ledger.facts) {
    if (!fact.supersedes) continue;
    const old = byId.get(fact.supersedes);
    if (!old) found.push(problem(fact, `It supersedes «${fact.supersedes}», which does not exist.`));
    if (old && old.source !== fact.source) found.push(problem(fact, "It supersedes a fact of another source."));
    if (replaced.has(fact.supersedes)) found.push(problem(fact, `Two facts supersede «${fact.supersedes}».`));
    if (isReplacedBy(fact, fact.supersedes, byId)) found.push(problem(fact, "It supersedes itself, by way of others."));
    if (!fact.note && !fact.reason) found.push(problem(fact, "A correction says in «note» why it was needed."));
    replaced.add(fact.supersedes);
  }
  const inForce = ledger.facts.filter((fact) => !replaced.has(fact.id));
  return [...found, ...repeated(inForce).map(([fact, first]) => problem(fact, `It says the same as «${first.id}».`))];
};

function isReplacedBy(fact: Fact, id: string, byId: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set<string>();
  let next: string | undefined = id;
  while (next && !seen.has(next)) {
    if (next === fact.id) return true;
    seen.add(next);
    next = byId.get(next)?.supersedes;
  }
  return false;
}

function repeated(facts: readonly Fact[]): [Fact, Fact][] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact): [Fact, Fact][] => {
    const key = [fact.source, cellOf(fact), fact.asOf, fact.attributedTo, valueId(fact.value)].join("|");
    const before = first.get(key);
    if (before) return [[fact, before]];
    first.set(key, fact);
    return [];
  });
}
