import "server-only";
import type { Language } from "@/domain/language";
import { compareDocuments } from "@/domain/ledger/compare-documents";
import type { Context } from "../context";
import {
  aboutFact,
  describeDocument,
  type ListedConflict,
  type ListedDocument,
  type ListedFact,
  listFacts,
} from "./list-facts";
import { openLedger } from "./open-ledger";

/** One thing that several documents speak of. `cells`: what each of them says, in the order of `documents`. */
export type ComparisonRow = { id: string; about: string; cells: ListedFact[][]; conflicts: ListedConflict[] };
export type Comparison = {
  /** Every document, to choose from. */
  all: ListedDocument[];
  /** Those that are compared. */
  documents: ListedDocument[];
  rows: ComparisonRow[];
  isSomeHeld: boolean;
};

/** Documents side by side: two at least of those asked for, otherwise all. */
export async function listComparison({
  ctx,
  lang,
  sources,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
  sources: readonly string[];
}): Promise<Comparison> {
  const open = await openLedger(ctx);
  const ledger = listFacts(open, lang);
  const all = open.index.ledger.sources.map(({ id }) => describeDocument(open, id, lang));
  const asked = all.filter(({ id }) => sources.includes(id));
  const documents = asked.length > 1 ? asked : all;
  const ids = documents.map(({ id }) => id);
  const rows = compareDocuments(open.index, open.conflicts, ids, (fact) => !open.isHeld(fact));
  return {
    all,
    documents,
    rows: rows.map(({ facts, conflicts }) => ({
      id: facts.map(({ id }) => id).join(" "),
      about: [...new Set(facts.map(({ id }) => aboutFact(open, id, lang)))].slice(0, 2).join(" · "),
      cells: ids.map((source) =>
        facts.filter((fact) => fact.source === source).flatMap(({ id }) => ledger.byId.get(id) ?? []),
      ),
      conflicts: ledger.conflicts.filter(({ id }) => conflicts.some((conflict) => conflict.id === id)),
    })),
    isSomeHeld: open.facts.some((fact) => ids.includes(fact.source) && open.isHeld(fact)),
  };
}
