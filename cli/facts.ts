import type { Corpus } from "@/corpus/read-corpus";
import { type Conflict, conflictsOf } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Source } from "@/domain/facts/source";
import type { Value } from "@/domain/facts/value";
import { mayBeAsked } from "@/domain/items/asked-fact";
import type { Bilingual } from "@/domain/language";
import { ok } from "@/domain/result";
import { conflictText } from "@/domain/wording/conflict-text";
import { type Disputes, disputesOf } from "@/domain/wording/disputes";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { statementOf } from "@/domain/wording/statement-of";
import { choose } from "./choose";
import type { Verb } from "./verb";

export const facts: Verb = {
  name: "facts",
  usage: "[--source ID]",
  does: "All facts in force, with statement, references, and the conflicts they stand in.",
  options: { source: "only this document's facts" },
  run({ ledger }, given) {
    const source = choose(
      "source",
      given.source,
      ledger.sources.map(({ id }) => id),
    );
    if (!source.ok) return source;
    return ok({ json: report(ledger, source.value), hasFindings: false });
  },
};

function report(ledger: Corpus["ledger"], source: string | undefined) {
  const index = indexLedger(ledger);
  const conflicts = conflictsOf(index);
  const disputes = disputesOf(conflicts);
  const chosen = index.facts.filter((fact) => source === undefined || fact.source === source);
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    facts: chosen.map((fact) => factJson(index, disputes, fact)),
    conflicts: conflicts
      .filter((conflict) => conflict.facts.some((id) => ids.has(id)))
      .map((conflict) => conflictJson(index, conflict)),
    sources: ledger.sources.filter(({ id }) => source === undefined || id === source).map(sourceJson),
  };
}

function factJson(index: LedgerIndex, disputes: Disputes, fact: Fact) {
  return {
    id: fact.id,
    source: fact.source,
    subject: fact.subject,
    property: fact.property,
    ...valueJson(fact.value),
    qualifiers: Object.fromEntries(
      Object.entries(fact.qualifiers ?? {}).map(([name, value]) => [name, valueJson(value).value]),
    ),
    asOf: fact.asOf ?? null,
    attributedTo: fact.attributedTo ?? null,
    certainty: fact.certainty,
    statement: inBoth((lang) => phrasebooks[lang].standing(statementOf(index, fact, lang))),
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
function valueJson(value: Value) {
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

function conflictJson(index: LedgerIndex, conflict: Conflict) {
  const { id, kind, facts: among, treatment } = conflict;
  return {
    id,
    kind,
    facts: among,
    treatment,
    note: conflict.note ?? inBoth((lang) => computedNote(index, conflict, lang)),
  };
}

/** Without an editor's word: what stands against the first fact, or the facts side by side where they agree. */
function computedNote(index: LedgerIndex, conflict: Conflict, lang: keyof Bilingual): string {
  const among = index.facts.filter(({ id }) => conflict.facts.includes(id));
  const [first] = among;
  const said = first && conflictText(index, disputesOf([conflict]), first, lang);
  return said ?? among.map((fact) => statementOf(index, fact, lang)).join(" | ");
}

const sourceJson = ({ id, language, title, publisher, published, sha256, characters }: Source) => ({
  id,
  language,
  title,
  publisher,
  published,
  sha256,
  characters,
});

const inBoth = (word: (lang: keyof Bilingual) => string): Bilingual => ({ ar: word("ar"), en: word("en") });
