import type { Fact } from "../fact";
import { cellOf, valueId } from "../value-id";
import { type LedgerProblem, type Rule, where } from "./known";

/** A correction names the fact that it replaces, once, and says why; nothing is recorded twice. */
export const corrections: Rule = ({ ledger }) => {
  const byId = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  const replaced = ledger.facts.flatMap((fact) => fact.supersedes ?? []);
  const problem = (fact: Fact, message: string): LedgerProblem => ({ part: "facts", id: fact.id, message });
  const inForce = ledger.facts.filter((fact) => !replaced.includes(fact.id));
  return [
    ...ledger.facts.flatMap((fact) =>
      fact.supersedes ? faults(fact, fact.supersedes, byId).map((message) => problem(fact, message)) : [],
    ),
    ...ledger.facts
      .filter(({ supersedes, correction }) => correction && !supersedes)
      .map((fact) => problem(fact, "It says in «correction» what was wrong, yet it supersedes nothing.")),
    ...ledger.facts
      .filter(
        ({ supersedes }, at) => supersedes && ledger.facts.findIndex((other) => other.supersedes === supersedes) < at,
      )
      .map((fact) => problem(fact, `Two facts supersede «${fact.supersedes}».`)),
    ...repeated(inForce).map(([fact, first]) => problem(fact, `It says the same as «${first.id}».`)),
  ];
};

function faults(fact: Fact, replaced: string, byId: ReadonlyMap<string, Fact>): string[] {
  const old = byId.get(replaced);
  return where([
    [!old, `It supersedes «${replaced}», which does not exist.`],
    [old !== undefined && old.source !== fact.source, "It supersedes a fact of another source."],
    [isReplacedBy(fact, replaced, byId), "It supersedes itself, by way of others."],
    [!fact.correction, "A correction says in «correction», in both languages, what was wrong."],
  ]);
}

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
