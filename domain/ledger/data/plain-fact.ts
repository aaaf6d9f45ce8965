import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import type { Value } from "../../facts/value";
import { mayBeAsked } from "../../items/asked-fact";
import type { Bilingual } from "../../language";
import type { Disputes } from "../../wording/disputes";
import { phrasebooks } from "../../wording/phrasebooks";
import { statementOf } from "../../wording/statement-of";

/** A fact as plain JSON for programs: ids, its value, its statement in both languages, its references. */
export function plainFact(index: LedgerIndex, disputes: Disputes, fact: Fact) {
  return {
    id: fact.id,
    source: fact.source,
    subject: fact.subject,
    property: fact.property,
    ...plainValue(fact.value),
    qualifiers: Object.fromEntries(
      Object.entries(fact.qualifiers ?? {}).map(([name, value]) => [name, plainValue(value).value]),
    ),
    asOf: fact.asOf ?? null,
    attributedTo: fact.attributedTo ?? null,
    certainty: fact.certainty,
    statement: statementsOf(index, fact),
    references: fact.references.map(({ paragraph, start, end, sha256, member }) => ({
      source: fact.source,
      paragraph,
      start,
      end,
      sha256,
      ...(member === undefined ? {} : { member }),
    })),
    askable: mayBeAsked(fact, index.property(fact.property)),
    ...(fact.reason === undefined ? {} : { reason: fact.reason }),
    ...(fact.from === undefined ? {} : { derivedFrom: fact.from }),
    conflicts: disputes.of(fact.id).map(({ id }) => id),
  };
}

/** A value as plain JSON: a number with its unit, an ISO date, an entity's id, or several ids. */
export function plainValue(value: Value) {
  if (value.type === "date") return { value: value.iso, unit: null };
  if (value.type === "entity") return { value: value.id, unit: null };
  if (value.type === "list") return { value: value.ids, unit: null, listEnds: value.ends };
  return {
    value: value.number,
    unit: value.unit,
    ...(value.operator === undefined ? {} : { operator: value.operator }),
    ...(value.roundedBy === undefined ? {} : { roundedBy: value.roundedBy }),
  };
}

/** The statement of a fact in both languages, as it stands alone. */
export function statementsOf(index: LedgerIndex, fact: Fact): Bilingual {
  const state = (lang: keyof Bilingual) => phrasebooks[lang].standing(statementOf(index, fact, lang));
  return { ar: state("ar"), en: state("en") };
}
