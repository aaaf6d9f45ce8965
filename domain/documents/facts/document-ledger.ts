import type { Entity } from "../../facts/entity";
import type { Fact } from "../../facts/fact";
import type { Ledger } from "../../facts/ledger";
import type { Property } from "../../facts/property";
import type { Value } from "../../facts/value";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import type { Mark } from "../mark";
import { DocumentEntities } from "./document-entities";
import { alikeSentences, withOverlaps } from "./overlaps";
import type { ToldFact } from "./told-fact";
import { documentName, toldWordings } from "./told-words.ar";

/** `isAsked`: its teacher accepted it; the others may only stand against a wrong option. */
export type LedgerFact = ToldFact & { isAsked: boolean };

/** `known`: cities and countries of the corpus, which may stand beside the document's own where it names too few. */
export type LedgerGround = { cited: CitedDocument; marks: readonly Mark[]; known: readonly Entity[] };

const both = (text: string) => ({ ar: text, en: text });

/**
 * A ledger of one document: what it tells, and whom and what it names. It speaks Arabic alone; where a ledger has two
 * languages the other holds the same words. Ids begin with the document's, so that no two ledgers share one.
 */
export function documentLedger({ cited, marks, known }: LedgerGround, facts: readonly LedgerFact[]): Ledger {
  const entities = new DocumentEntities(cited, marks);
  const told = facts.flatMap((fact) => [recorded(cited, entities, fact), ...othersBeside(cited, entities, fact)]);
  const units = facts.flatMap(({ value }) => (value.type === "number" ? [value.unit] : []));
  return {
    sources: [sourceOf(cited)],
    units: [...new Map(units.map((unit) => [unit.id, unit])).values()],
    types: [],
    classes: [],
    topics: [{ id: "own", name: both(cited.title) }],
    entities: withOverlaps(
      entities.all(known),
      alikeSentences(facts, (fact) => entities.sentenceId(fact)),
    ),
    properties: toldWordings.map(propertyOf),
    facts: told,
    ...{ derivations: [], vetoes: [], notes: [], withdrawals: [] },
  };
}

const propertyOf = ({ ar, ...wording }: (typeof toldWordings)[number]): Property => ({
  ...{ topic: "own", subject: [], temporal: "fixed" },
  ...wording,
  ar,
  en: ar,
});

/** What a fact is called in the ledger of its document. */
export const ledgerId = ({ id }: Pick<ToldFact, "id">): string => `own.${id}`;

function recorded(cited: CitedDocument, entities: DocumentEntities, fact: LedgerFact): Fact {
  const { sort, sentence, paragraph, speaker, isAsked } = fact;
  const { start, end } = sentence;
  return {
    ...{ id: ledgerId(fact), source: cited.source, property: sort, weight: 1 },
    subject: entities.subjectOf(fact),
    value: ledgerValue(entities, fact),
    ...(speaker === null ? {} : { attributedTo: entities.named(speaker) }),
    certainty: "stated",
    askable: isAsked,
    references: [{ paragraph, start, end, sha256: cited.sha256Of(cited.raw.slice(start, end)) }],
  };
}

/** Never asked: whoever stands in the sentence of a deed or a statement is no wrong answer to it. */
function othersBeside(cited: CitedDocument, entities: DocumentEntities, fact: LedgerFact): Fact[] {
  if (fact.sort !== "stated" && fact.sort !== "deed") return [];
  const own = recorded(cited, entities, { ...fact, isAsked: false });
  return entities.beside(fact).map((subject, at) => ({ ...own, id: `${own.id}.${at + 1}`, subject }));
}

function ledgerValue(entities: DocumentEntities, fact: LedgerFact): Value {
  const { value } = fact;
  switch (value.type) {
    case "date":
      return { type: "date", iso: value.iso };
    case "number":
      return { type: "number", number: value.number, unit: value.unit.id };
    case "text":
      return { type: "entity", id: entities.valueId(fact) };
    case "countries":
      return {
        ...{ type: "list", ends: value.isOpen ? "open" : "listed" },
        ids: value.members.map((member) => entities.countryId(member)),
      };
  }
}

function sourceOf({ source, raw, title, publisher, published, sha256Of }: CitedDocument): Ledger["sources"][number] {
  const name = both(documentName(publisher));
  return {
    ...{ id: source, number: "000", language: "ar", sha256: sha256Of(raw), characters: raw.length },
    ...{ title: both(title), publisher: both(publisher), published: { on: published, stated: true } },
    ...{ names: { dated: name, topical: name }, gists: {}, completeParagraphs: [] },
  };
}

/** Entities of the corpus that a text does not name, neither by another name nor by those who come from there. */
export const unnamedIn = (raw: string, entities: readonly Entity[]): Entity[] => {
  const text = foldLoosely(raw);
  return entities.filter(({ ar, aliases = [], demonyms = [] }) =>
    [ar.name, ...aliases, ...demonyms].every((name) => !text.includes(foldLoosely(name).replace(/^\u0627\u0644/, ""))),
  );
};
