import "server-only";
import type { Language } from "@/domain/language";
import { textFor } from "@/i18n/messages";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { type FactLedger, type ListedFact, listFacts } from "./list-facts";

/**
 * The ledger as it may be read now: facts that an open exam asks for keep their place and say nothing, and a conflict
 * with one of them is left out.
 */
export async function visibleFacts({
  ctx,
  lang,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
}): Promise<FactLedger> {
  const ledger = listFacts(lang);
  const { key, hidesFact } = await guardedItems(ctx);
  if (key === "") return ledger;
  return {
    facts: ledger.facts.map((fact) => (hidesFact(fact.id) ? silenced(fact, lang) : fact)),
    conflicts: ledger.conflicts.filter(({ sides }) => !sides.some(({ id }) => hidesFact(id))),
  };
}

const silenced = ({ id, topic, document, isAsked, isDerived }: ListedFact, lang: Language): ListedFact => ({
  ...{ id, topic, document, isAsked, isDerived },
  statement: textFor(lang)("facts.held"),
  value: "",
  paragraphs: [],
  notes: [],
});
