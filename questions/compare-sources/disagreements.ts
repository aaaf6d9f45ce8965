import type { Conflict } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import { relate } from "@/domain/facts/relate";
import type { Value } from "@/domain/facts/value";
import { cellOf, valueId } from "@/domain/facts/value-id";
import type { Workshop } from "@/domain/items/workshop";

/** What documents give for one cell, one fact each. */
export type Disagreement = { cell: string; reports: Fact[] };

/** Conflicts that a reader can see by laying documents side by side. */
const seen: Conflict["kind"][] = ["value", "drift", "undated", "list"];

/** Every cell on which documents disagree, with what each of them says in its own voice. */
export function disagreements(workshop: Workshop): Disagreement[] {
  const cells = new Map<string, Set<Fact>>();
  for (const conflict of workshop.conflicts) {
    if (!seen.includes(conflict.kind) || ["none", "do not ask"].includes(conflict.treatment)) continue;
    for (const fact of conflict.facts.map((id) => workshop.index.fact(id))) {
      if (isReport(workshop, fact)) cells.set(cellOf(fact), (cells.get(cellOf(fact)) ?? new Set()).add(fact));
    }
  }
  return [...cells].flatMap(([cell, facts]) => {
    const reports = [...facts].sort((one, other) => (one.id < other.id ? -1 : 1));
    const isOneEach = new Set(reports.map(({ source }) => source)).size === reports.length;
    return isOneEach && reports.length > 1 ? [{ cell, reports }] : [];
  });
}

/** In the document's own voice; a doubted value may be compared, one that is not to be asked may not. */
function isReport({ index }: Workshop, fact: Fact): boolean {
  return (
    fact.askable &&
    fact.certainty !== "planned" &&
    fact.attributedTo === undefined &&
    fact.from === undefined &&
    !index.property(fact.property).sensitive
  );
}

/** What a document says of a cell, in any voice, asked or not; the day counts, not that it also gives the month. */
export function saidBy({ index }: Workshop, source: string, cell: string): Fact[] {
  const said = index.factsInCell(cell).filter((fact) => fact.source === source);
  const isImplied = (fact: Fact) =>
    fact.value.type !== "number" &&
    said.some((other) => {
      const isOther = valueId(other.value) !== valueId(fact.value);
      return isOther && relate(index, other.value, fact.value, { isClosedHere: true }) === "yes";
    });
  return said.filter((fact) => !isImplied(fact));
}

/**
 * Whether two documents give the same, read literally: «more than 60» and 69 are two figures, 83 members and 83
 * countries one; dates and names are two only if they exclude each other.
 */
export function isSameReport({ index }: Workshop, one: Value, other: Value): boolean {
  if (valueId(one) === valueId(other)) return true;
  if (one.type === "number" && other.type === "number") {
    return one.number === other.number && one.operator === other.operator;
  }
  return relate(index, one, other, { isClosedHere: true }) !== "no";
}
