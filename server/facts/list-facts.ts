import "server-only";
import { type Conflict, conflictsOf } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Language } from "@/domain/language";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { fillPattern } from "@/domain/wording/fill-pattern";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { statementOf } from "@/domain/wording/statement-of";
import { valueText } from "@/domain/wording/value-text";
import { corpus } from "../corpus";

/** A fact as the ledger page shows it. Dates are calendar dates at their own precision. */
export type ListedFact = {
  id: string;
  topic: string;
  statement: string;
  value: string;
  /** A number, for charts. `isLeast`: «more than» or «at least» so many. */
  amount?: { number: number; isLeast: boolean };
  asOf?: string;
  attributedTo?: string;
  document: { id: string; title: string; published: string; isInferred: boolean };
  paragraphs: number[];
  /** Why it is doubted or never asked. */
  reason?: string;
  isAsked: boolean;
  isDerived: boolean;
  /** What an editor noted on this fact alone: an error, a missing date. */
  notes: string[];
};

/** Facts that do not agree, all sides alike, and what an editor says of it. */
export type ListedConflict = Pick<Conflict, "id" | "kind" | "treatment"> & {
  about: string;
  sides: ListedFact[];
  note?: string;
};
export type FactLedger = { facts: ListedFact[]; conflicts: ListedConflict[] };

const ledgers = new Map<Language, FactLedger>();

/** The facts in force in the content's order, and the conflicts between them. */
export function listFacts(lang: Language): FactLedger {
  const known = ledgers.get(lang);
  if (known) return known;
  const index = indexLedger(corpus().ledger);
  const conflicts = conflictsOf(index);
  const listed = new Map(index.facts.map((fact) => [fact.id, describeFact(index, conflicts, fact, lang)]));
  const made: FactLedger = {
    facts: [...listed.values()],
    conflicts: conflicts.flatMap((conflict) => describeConflict(index, listed, conflict, lang) ?? []),
  };
  ledgers.set(lang, made);
  return made;
}

function describeFact(index: LedgerIndex, conflicts: readonly Conflict[], fact: Fact, lang: Language): ListedFact {
  const source = index.source(fact.source);
  const { standing } = phrasebooks[lang];
  const alone = conflicts.filter(({ facts }) => facts.length === 1 && facts[0] === fact.id);
  return {
    id: fact.id,
    topic: index.property(fact.property).topic,
    statement: standing(statementOf(index, fact, lang)),
    value: standing(valueText(index, fact.value, lang)),
    ...amountOf(fact),
    ...(fact.asOf ? { asOf: fact.asOf } : {}),
    ...(fact.attributedTo ? { attributedTo: index.entity(fact.attributedTo)[lang].name } : {}),
    document: {
      id: source.id,
      title: source.title[lang],
      published: source.published.on,
      isInferred: !source.published.stated,
    },
    paragraphs: [...new Set(fact.references.map(({ paragraph }) => paragraph))].sort((one, other) => one - other),
    ...(fact.reason ? { reason: fact.reason[lang] } : {}),
    isAsked: fact.askable && fact.certainty === "stated",
    isDerived: fact.from !== undefined,
    notes: alone.flatMap(({ note }) => note?.[lang] ?? []),
  };
}

function amountOf({ value }: Fact): Pick<ListedFact, "amount"> {
  if (value.type !== "number" || value.operator === "vague") return {};
  return { amount: { number: value.number, isLeast: value.operator === "gt" || value.operator === "gte" } };
}

/** Nothing for a note on one fact, which stands with that fact. */
function describeConflict(
  index: LedgerIndex,
  listed: ReadonlyMap<string, ListedFact>,
  { id, kind, treatment, facts, note }: Conflict,
  lang: Language,
): ListedConflict | undefined {
  const sides = facts.flatMap((fact) => listed.get(fact) ?? []);
  const [first] = sides;
  if (!first || sides.length < 2) return undefined;
  return { id, kind, treatment, about: aboutFact(index, first.id, lang), sides, ...(note ? { note: note[lang] } : {}) };
}

/** What a fact is about, without its value: «the number of members of …»; else its topic. */
function aboutFact(index: LedgerIndex, id: string, lang: Language): string {
  const fact = index.fact(id);
  const property = index.property(fact.property);
  const { nounPhrase } = property[lang];
  const phrase = nounPhrase && fillPattern(index, nounPhrase, { fact, lang, hidden: ["*"] });
  return phrase ? phrasebooks[lang].standing(phrase) : (topicNames(lang).get(property.topic) ?? property.topic);
}

/** The topics of the content by id, in its order. */
export const topicNames = (lang: Language): Map<string, string> =>
  new Map(corpus().ledger.topics.map(({ id, name }) => [id, name[lang]]));

/** Whether a fact speaks of what was typed: every word of it, in letters folded alike. */
export function matchesSearch(fact: ListedFact, words: string): boolean {
  const text = foldLoosely(`${fact.statement} ${fact.value} ${fact.attributedTo ?? ""} ${fact.document.title}`);
  return foldLoosely(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
