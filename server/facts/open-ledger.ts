import "server-only";
import { type Conflict, conflictsOf } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { type Withheld, withheldFacts } from "@/domain/ledger/withheld-facts";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { corpusIndex } from "../corpus";

/** The ledger, and what of it may be read now. Whatever shows facts to the public begins here. */
export type OpenLedger = {
  index: LedgerIndex;
  /** In force, superseded and derived ones, in the content's order. */
  facts: readonly Fact[];
  /** Those whose every side may be told. */
  conflicts: readonly Conflict[];
  /** By the id of a fact: the one that replaced it. */
  successors: ReadonlyMap<string, Fact>;
  isHeld(fact: Pick<Fact, "id">): boolean;
  /** An editor's words on facts of these sources, unless they give away what is held. */
  told<Words extends string | undefined>(words: Words, sources: readonly string[]): Words | undefined;
};

let whole: Pick<OpenLedger, "index" | "facts" | "conflicts" | "successors"> | undefined;
/** The last ledger that was opened, by the guard it was opened under: readers of one moment share it. */
let last: { key: string; ledger: OpenLedger } | undefined;

/** Opens the ledger as it may be read now: what an open exam asks for keeps its place and says nothing. */
export async function openLedger(ctx: Pick<Context, "db" | "now">): Promise<OpenLedger> {
  const { key, hidesFact } = await guardedItems(ctx);
  if (last?.key !== key) {
    whole ??= readWhole();
    last = { key, ledger: opened(whole, withheldFacts(whole.index, whole.facts, hidesFact)) };
  }
  return last.ledger;
}

function opened(all: NonNullable<typeof whole>, { facts, mayTell }: Withheld): OpenLedger {
  return {
    ...all,
    conflicts: all.conflicts.filter((conflict) => !conflict.facts.some((id) => facts.has(id))),
    isHeld: ({ id }) => facts.has(id),
    told: (words, sources) => (words !== undefined && mayTell(words, sources) ? words : undefined),
  };
}

function readWhole(): NonNullable<typeof whole> {
  const index = corpusIndex();
  const { facts } = index.ledger;
  const derived = index.facts.filter(({ from }) => from);
  const successors = facts.flatMap((fact): [string, Fact][] => (fact.supersedes ? [[fact.supersedes, fact]] : []));
  return { index, facts: [...facts, ...derived], conflicts: conflictsOf(index), successors: new Map(successors) };
}
