import "server-only";
import type { Fact } from "@/domain/facts/fact";
import type { Language } from "@/domain/language";
import { type Choice, countChoices, datesUnder, type Facet, type Faceted, isChosen } from "@/domain/ledger/facets";
import { involvedIn } from "@/domain/ledger/involved";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { compareNames, formatDay } from "@/i18n/format";
import type { Context } from "../context";
import { type FactLedger, type ListedConflict, type ListedFact, listFacts, propertyName } from "./list-facts";
import { type OpenLedger, openLedger } from "./open-ledger";

/** What a reader wants to see. `page`: from 1; 0: everything on one page, to print. */
export type FactsQuery = { words: string; choice: Choice; page: number };

/** A value to choose, with how many facts it would leave. `group`: the heading it stands under. */
export type FacetOption = { value: string; name: string; count: number; group?: string };

export type FactsPage = {
  facts: ListedFact[];
  /** Those of the facts on this page, by id. */
  conflicts: ReadonlyMap<string, ListedConflict>;
  total: number;
  /** How many of them are held back by exams. */
  held: number;
  page: number;
  pages: number;
  options: Record<Facet, FacetOption[]>;
};

/** Facts on one page: what a phone shows in some fifteen screens. */
const pageSize = 20;
export const states = ["conflict", "doubted", "unasked", "derived", "superseded"] as const;

/** The facts that a reader asks for, one page of them, and what else may be chosen. */
export async function browseFacts({
  ctx,
  lang,
  query,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
  query: FactsQuery;
}): Promise<FactsPage> {
  const open = await openLedger(ctx);
  const ledger = listFacts(open, lang);
  const entries = entriesOf(open, ledger).filter(({ text }) => hasWords(text, query.words));
  const found = entries.filter((entry) => isChosen(entry, query.choice)).map(({ fact }) => fact);
  const pages = query.page === 0 ? 1 : Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  const facts = page === 0 ? found : found.slice((page - 1) * pageSize, page * pageSize);
  const wanted = new Set(facts.flatMap(({ conflicts }) => conflicts));
  return {
    facts,
    conflicts: new Map(ledger.conflicts.filter(({ id }) => wanted.has(id)).map((conflict) => [conflict.id, conflict])),
    total: found.length,
    held: found.filter(({ path }) => path === null).length,
    ...{ page, pages },
    options: optionsOf(open, countChoices(entries, query.choice), query.choice, lang),
  };
}

type Entry = Faceted & { fact: ListedFact; text: string };
const known = new WeakMap<FactLedger, Entry[]>();

/** Facts that are held are found by their document alone. */
function entriesOf(open: OpenLedger, ledger: FactLedger): Entry[] {
  const before = known.get(ledger);
  if (before) return before;
  const made = ledger.facts.map((fact, at): Entry => {
    const { statement, value, attributedTo = "", document, property } = fact;
    const text = fact.path === null ? "" : `${statement} ${value} ${attributedTo} ${document.title} ${property.name}`;
    return { fact, text: foldLoosely(text), facets: facetsOf(open, open.facts[at], fact) };
  });
  known.set(ledger, made);
  return made;
}

function facetsOf(open: OpenLedger, fact: Fact | undefined, listed: ListedFact): Faceted["facets"] {
  const source = [listed.document.id];
  if (!fact || listed.path === null) return { source, date: [], property: [], person: [], place: [], state: [] };
  const { people, places, dates } = involvedIn(open.index, fact, open.isHeld);
  const date = dates.length === 0 ? ["none"] : [...new Set(dates.flatMap(datesUnder))];
  return { source, date, property: [fact.property], person: people, place: places, state: statesOf(fact, listed) };
}

const statesOf = (fact: Fact, { isDisputed, isAsked, isDerived, successor }: ListedFact): string[] => [
  ...(isDisputed ? ["conflict"] : []),
  ...(fact.certainty === "doubted" ? ["doubted"] : []),
  ...(isAsked ? [] : ["unasked"]),
  ...(isDerived ? ["derived"] : []),
  ...(successor ? ["superseded"] : []),
];

/** Every word of what was typed, in letters folded alike. */
const hasWords = (text: string, words: string): boolean =>
  foldLoosely(words)
    .split(/\s+/)
    .every((word) => text.includes(word));

/** What may be chosen; a choice that leaves nothing stays, so that it can be seen and taken back. */
function optionsOf(
  open: OpenLedger,
  counts: Record<Facet, Map<string, number>>,
  choice: Choice,
  lang: Language,
): FactsPage["options"] {
  const { index } = open;
  const { sources, topics, properties } = index.ledger;
  const isEntity = (id: string) => index.ledger.entities.some((entity) => entity.id === id);
  const ofFacet = (facet: Facet, ids: readonly string[], nameOf: (id: string) => string): FacetOption[] =>
    ids
      .filter((id) => counts[facet].has(id) || choice[facet] === id)
      .map((id) => ({ value: id, name: nameOf(id), count: counts[facet].get(id) ?? 0 }));
  const entities = (facet: "person" | "place") =>
    ofFacet(
      facet,
      [...counts[facet].keys(), choice[facet] ?? ""].filter(isEntity).filter(isFirst),
      (id) => index.entity(id)[lang].name,
    ).sort((one, other) => compareNames(lang, one.name, other.name));
  const dates = [...counts.date.keys(), choice.date ?? ""].filter(isFirst).filter((on) => /^\d{4}(-\d{2})?$/.test(on));
  return {
    source: ofFacet(
      "source",
      sources.map(({ id }) => id),
      (id) => index.source(id).title[lang],
    ),
    date: [...ofFacet("date", dates.sort(), (on) => formatDay(lang, on)), ...ofFacet("date", ["none"], () => "")],
    property: topics.flatMap((topic) => {
      const own = properties.filter((property) => property.topic === topic.id).map(({ id }) => id);
      return ofFacet("property", own, (id) => propertyName(open, id, lang)).map((option) => ({
        ...option,
        group: topic.name[lang],
      }));
    }),
    person: entities("person"),
    place: entities("place"),
    state: ofFacet("state", states, () => ""),
  };
}

const isFirst = (value: string, at: number, all: readonly string[]): boolean => all.indexOf(value) === at;
