import { isDeepStrictEqual } from "node:util";
import type { Fact } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import type { Bilingual } from "@/domain/language";

/** How a fact differs between two states of the content. superseded: it is there, and another stands in its place. */
export type FactChange = {
  id: string;
  change: "added" | "removed" | "edited" | "superseded";
  /** Of a superseded fact: the one in its place; of an added one: the one that it supersedes. */
  other?: string;
  /** Of a superseded fact: what was wrong, as the one in its place says it. */
  reason?: Bilingual;
};

/** What was done to facts, in the order of the ledgers; superseded facts before those that were added. */
export function compareFacts(old: Ledger, next: Ledger): FactChange[] {
  const [before, after] = [byId(old), byId(next)];
  const [wasSuperseded, isSuperseded] = [supersededIn(old), supersededIn(next)];
  const gone = old.facts.flatMap((fact): FactChange[] => {
    const now = after.get(fact.id);
    const by = isSuperseded.get(fact.id);
    if (!now) return [{ id: fact.id, change: "removed" }];
    const reason = by && after.get(by)?.correction;
    if (by && !wasSuperseded.has(fact.id))
      return [{ id: fact.id, change: "superseded", other: by, ...(reason ? { reason } : {}) }];
    return isDeepStrictEqual(now, fact) ? [] : [{ id: fact.id, change: "edited" }];
  });
  const added = next.facts.filter(({ id }) => !before.has(id));
  return [
    ...gone,
    ...added.map(
      ({ id, supersedes }): FactChange => ({ id, change: "added", ...(supersedes ? { other: supersedes } : {}) }),
    ),
  ];
}

const byId = ({ facts }: Ledger): Map<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

const supersededIn = ({ facts }: Ledger): Map<string, string> =>
  new Map(facts.flatMap(({ id, supersedes }) => (supersedes ? [[supersedes, id] as const] : [])));
