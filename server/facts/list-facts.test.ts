import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { corpus } from "../corpus";
import { corrected, correction } from "../testing/corrected-content";
import { listFacts } from "./list-facts";
import type { OpenLedger } from "./open-ledger";

const id = corpus().ledger.facts.find(({ value }) => value.type === "number")?.id ?? "";

/** The ledger in which that fact was corrected, of which these are held back. */
function opened(held: readonly string[] = []): OpenLedger {
  const index = indexLedger(corrected(id, {}).ledger);
  const { facts } = index.ledger;
  return {
    index,
    ...{ facts, conflicts: [], told: (words) => words },
    successors: new Map(facts.flatMap((fact) => (fact.supersedes ? [[fact.supersedes, fact] as const] : []))),
    isHeld: (fact) => held.includes(fact.id),
  };
}

describe("a corrected fact in the ledger", () => {
  it("says what was wrong with it, and so does the fact in its place", () => {
    for (const lang of ["ar", "en"] as const) {
      const { byId } = listFacts(opened(), lang);
      for (const each of [id, `${id}-mended`]) expect(byId.get(each)?.notes).toEqual([correction[lang]]);
    }
  });

  it("says nothing of that while the fact in its place is held back", () => {
    expect(listFacts(opened([`${id}-mended`]), "ar").byId.get(id)?.notes).toEqual([]);
  });
});
