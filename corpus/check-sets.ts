import type { Ledger } from "@/domain/facts/ledger";
import { cellOf } from "@/domain/facts/value-id";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import type { CorpusProblem } from "./corpus-problem";

/** Sets draw on things that exist. `kinds`: the kinds of question there are, where the caller knows. */
export function checkSets(sets: readonly QuizSet[], ledger: Ledger, kinds?: readonly string[]): CorpusProblem[] {
  const known = {
    sources: new Set(ledger.sources.map((source) => source.id)),
    topics: new Set(ledger.topics.map((topic) => topic.id)),
    properties: new Set(ledger.properties.map((property) => property.id)),
    subjects: new Set(ledger.entities.map((entity) => entity.id)),
    cells: new Set(ledger.facts.map(cellOf)),
    ...(kinds ? { kinds: new Set(kinds) } : {}),
  };
  return sets.flatMap((set) =>
    Object.entries(known).flatMap(([list, ids]) =>
      (set[list as keyof typeof known] ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => ({ file: `sets/${set.slug}.json`, at: list, message: `«${id}» is not among the ${list}.` })),
    ),
  );
}
