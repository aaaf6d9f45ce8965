import type { Conflict } from "./conflicts";
import type { Fact } from "./fact";
import type { LedgerIndex } from "./index-ledger";
import { relate } from "./relate";
import { cellOf, valueId } from "./value-id";

/**
 * The given facts and all that give one of them away: those of other documents that say the same or say it more
 * precisely, and those from which it is reckoned. Ids that are not in force come back alone.
 */
export function tellersOf(index: LedgerIndex, ids: readonly string[]): string[] {
  const facts = new Map(index.facts.map((fact) => [fact.id, fact]));
  const telling = new Set(ids);
  // A set is gone over with what is added to it meanwhile: who tells of a teller tells as well.
  for (const id of telling) {
    const fact = facts.get(id);
    if (!fact) continue;
    for (const part of fact.from ?? []) telling.add(part);
    for (const other of index.factsInCell(cellOf(fact))) if (tells(index, other, fact)) telling.add(other.id);
  }
  return [...telling];
}

/** The given facts and those beside which one of them is told, as what another document says instead. */
export function withRivals(conflicts: readonly Conflict[], ids: readonly string[]): string[] {
  const given = new Set(ids);
  const told = conflicts.filter(({ treatment, facts }) => treatment !== "none" && facts.some((id) => given.has(id)));
  return [...new Set([...ids, ...told.flatMap(({ facts }) => facts)])];
}

/** Of numbers only the same, in any unit: 69 makes «more than 60» true, yet nobody would answer «more than 60» for it. */
function tells(index: LedgerIndex, { value }: Fact, asked: Fact): boolean {
  const relation = relate(index, value, asked.value, { isClosedHere: true });
  if (value.type !== "number" || asked.value.type !== "number") return relation === "yes";
  return value.unit === asked.value.unit ? valueId(value) === valueId(asked.value) : relation !== "no";
}
