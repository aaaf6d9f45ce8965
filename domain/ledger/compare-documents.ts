import type { Conflict } from "../facts/conflicts";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import { cellOf } from "../facts/value-id";
import { isClaim } from "../items/asked-fact";

/** What several documents say of one thing. `conflicts`: those between facts of the row, treated or not. */
export type ComparedRow = { facts: Fact[]; conflicts: Conflict[] };

/**
 * The cells in which at least two of the documents have a fact, and what editors set against each other across cells;
 * rows that differ come first, each group in the ledger's order.
 */
export function compareDocuments(
  index: LedgerIndex,
  conflicts: readonly Conflict[],
  sources: readonly string[],
  isShown: (fact: Fact) => boolean,
): ComparedRow[] {
  const facts = index.facts.filter((fact) => sources.includes(fact.source) && isShown(fact));
  // Two statements about one thing are not two values of it.
  const cells = new Map<string, Set<Fact>>();
  for (const fact of facts.filter((each) => !isClaim(index.property(each.property))))
    cells.set(cellOf(fact), (cells.get(cellOf(fact)) ?? new Set()).add(fact));
  const noted = conflicts.map(({ facts: ids }) => new Set(facts.filter(({ id }) => ids.includes(id))));
  const groups = [...cells.values(), ...noted].filter(isAcross).reduce<Set<Fact>[]>(withGroup, []);
  const rows = groups.map((group) => rowOf([...group].sort(inOrder(facts)), conflicts));
  const differs = ({ conflicts: own }: ComparedRow) => own.some(({ treatment }) => treatment !== "none");
  return [...rows.filter(differs), ...rows.filter((row) => !differs(row))];
}

const isAcross = (group: ReadonlySet<Fact>): boolean => new Set([...group].map(({ source }) => source)).size > 1;

/** A group that is within another adds nothing; one that another is within takes its place. */
function withGroup(groups: Set<Fact>[], next: Set<Fact>): Set<Fact>[] {
  if (groups.some((group) => isWithin(next, group))) return groups;
  return [...groups.filter((group) => !isWithin(group, next)), next];
}

const isWithin = (part: ReadonlySet<Fact>, whole: ReadonlySet<Fact>): boolean =>
  [...part].every((fact) => whole.has(fact));
const inOrder = (facts: readonly Fact[]) => (one: Fact, other: Fact) => facts.indexOf(one) - facts.indexOf(other);

function rowOf(facts: Fact[], conflicts: readonly Conflict[]): ComparedRow {
  const ids = new Set(facts.map(({ id }) => id));
  const isOwn = (conflict: Conflict) => conflict.facts.filter((id) => ids.has(id)).length > 1;
  return { facts, conflicts: conflicts.filter(isOwn) };
}
