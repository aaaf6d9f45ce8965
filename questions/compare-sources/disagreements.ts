import type { Conflict } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import { relate } from "@/domain/facts/relate";
import type { Value } from "@/domain/facts/value";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { mayBeAsked } from "@/domain/items/asked-fact";
import type { Workshop } from "@/domain/items/workshop";

/** What documents give for one cell, one fact each. */
export type Disagreement = { cell: string; reports: Fact[] };

/** Conflicts that a reader can see by laying documents side by side. */
const seen: Conflict["kind"][] = ["value", "drift", "undated", "list"];
const isSeen = ({ kind, treatment }: Conflict) => seen.includes(kind) && !["none", "do not ask"].includes(treatment);

/** Every cell on which documents disagree, with what each of them says in its own voice. */
export function disagreements(workshop: Workshop): Disagreement[] {
  const cells = new Map<string, Set<Fact>>();
  for (const conflict of workshop.conflicts) {
    if (!isSeen(conflict)) continue;
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

/** A fact that a document reports, and what each other document in a conflict with it says instead. */
export type Report = { fact: Fact; rivals: Fact[] };

/** What each document reports where another says otherwise, of the same cell or, by an editor's note, of another. */
export function reportsOf(workshop: Workshop): Report[] {
  const found = new Map<string, Report>();
  for (const { reports } of disagreements(workshop))
    for (const fact of reports) found.set(fact.id, { fact, rivals: reports.filter((other) => other !== fact) });
  for (const conflict of workshop.conflicts.filter(isSeen)) {
    const facts = conflict.facts.map((id) => workshop.index.fact(id)).filter((fact) => mayBeStated(workshop, fact));
    for (const fact of facts.filter((each) => isReport(workshop, each) && !found.has(each.id))) {
      const rivals = onePerSource(
        facts.filter((other) => other.source !== fact.source && cellOf(other) !== cellOf(fact)),
      );
      if (rivals.length > 0) found.set(fact.id, { fact, rivals });
    }
  }
  return [...found.values()];
}

const onePerSource = (facts: readonly Fact[]): Fact[] =>
  [...new Set(facts.map(({ source }) => source))].flatMap(
    (source) => facts.find((fact) => fact.source === source) ?? [],
  );

const mayBeStated = ({ index }: Workshop, fact: Fact) => mayBeAsked(fact, index.property(fact.property));

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
export function isSameReport(index: Workshop["index"], one: Value, other: Value): boolean {
  if (valueId(one) === valueId(other)) return true;
  if (one.type === "number" && other.type === "number") {
    return one.number === other.number && one.operator === other.operator;
  }
  return relate(index, one, other, { isClosedHere: true }) !== "no";
}
