import type { Ledger } from "@/domain/facts/ledger";
import { cellOf } from "@/domain/facts/value-id";
import type { QuizSet } from "@/domain/items/quiz-set";
import type { CorpusProblem } from "./corpus-problem";

/** Sets draw on things that exist, and no two have one slug. */
export function checkSets(sets: readonly QuizSet[], ledger: Ledger): CorpusProblem[] {
  const known = {
    sources: new Set(ledger.sources.map((source) => source.id)),
    topics: new Set(ledger.topics.map((topic) => topic.id)),
    properties: new Set(ledger.properties.map((property) => property.id)),
    subjects: new Set(ledger.entities.map((entity) => entity.id)),
    cells: new Set(ledger.facts.map(cellOf)),
  };
  const lists = Object.keys(known) as (keyof typeof known)[];
  return sets.flatMap((set) =>
    lists.flatMap((list) =>
      (set[list] ?? [])
        .filter((id) => !known[list].has(id))
        .map((id) => ({ file: `sets/${set.slug}.json`, at: list, message: `«${id}» is not among the ${list}.` })),
    ),
  );
}
