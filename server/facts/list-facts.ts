import "server-only";
import type { z } from "zod";
import type { Conflict } from "@/domain/facts/conflicts";
import type { Certainty, Fact } from "@/domain/facts/fact";
import { mayBeAsked } from "@/domain/items/asked-fact";
import type { Language } from "@/domain/language";
import { factPath } from "@/domain/ledger/fact-path";
import { fillPattern } from "@/domain/wording/fill-pattern";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { statementOf } from "@/domain/wording/statement-of";
import { valueText } from "@/domain/wording/value-text";
import { textFor } from "@/i18n/messages";
import type { OpenLedger } from "./open-ledger";

/** A document as the ledger names it. `because`: why its date is thought so, where it states none. */
export type ListedDocument = { id: string; title: string; published: string; isInferred: boolean; because?: string };

/** A fact as pages show it. Dates are calendar dates at their own precision. */
export type ListedFact = {
  id: string;
  /** Its own page; null while it is held, and then nothing below tells of it. */
  path: string | null;
  property: { id: string; name: string };
  statement: string;
  value: string;
  asOf?: string;
  attributedTo?: string;
  document: ListedDocument;
  paragraphs: number[];
  certainty: z.infer<typeof Certainty>;
  /** Why it is doubted or never asked. */
  reason?: string;
  isAsked: boolean;
  isDerived: boolean;
  /** What was corrected in it or by it, and what an editor noted on it alone: an error, a missing date. */
  notes: string[];
  /** Ids of the conflicts it is a side of. */
  conflicts: string[];
  /** In a conflict that questions must heed. */
  isDisputed: boolean;
  /** The fact that replaced it, and the one it replaced. */
  successor?: { id: string; path: string };
  predecessor?: { id: string; path: string };
};

/** Facts that do not agree, all sides alike, and what an editor says of it. */
export type ListedConflict = Pick<Conflict, "id" | "kind" | "treatment"> & {
  about: string;
  sides: ListedFact[];
  note?: string;
};
export type FactLedger = {
  facts: ListedFact[];
  /** Every one with two sides or more. */
  conflicts: ListedConflict[];
  byId: ReadonlyMap<string, ListedFact>;
};

const known = new WeakMap<OpenLedger, Map<Language, FactLedger>>();

/** Every fact in the content's order, and the conflicts between them, worded once for each opened ledger. */
export function listFacts(open: OpenLedger, lang: Language): FactLedger {
  const worded = known.get(open) ?? new Map<Language, FactLedger>();
  known.set(open, worded);
  const before = worded.get(lang);
  if (before) return before;
  const facts = open.facts.map((fact, at) =>
    open.isHeld(fact) ? heldFact(open, fact, at, lang) : describe(open, fact, lang),
  );
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const conflicts = open.conflicts.flatMap((conflict) => describeConflict(open, byId, conflict, lang) ?? []);
  const made = { facts, conflicts, byId };
  worded.set(lang, made);
  return made;
}

function describe(open: OpenLedger, fact: Fact, lang: Language): ListedFact {
  const { index, conflicts } = open;
  const { standing } = phrasebooks[lang];
  const property = index.property(fact.property);
  const own = conflicts.filter(({ facts }) => facts.includes(fact.id));
  const reason = open.told(fact.reason?.[lang], [fact.source]);
  const successor = open.successors.get(fact.id);
  return {
    id: fact.id,
    path: factPath(fact.id),
    property: { id: property.id, name: propertyName(open, property.id, lang) },
    statement: standing(statementOf(index, fact, lang)),
    value: standing(valueText(index, fact.value, lang)),
    ...(fact.asOf ? { asOf: fact.asOf } : {}),
    ...(fact.attributedTo ? { attributedTo: index.entity(fact.attributedTo)[lang].name } : {}),
    document: describeDocument(open, fact.source, lang),
    paragraphs: [...new Set(fact.references.map(({ paragraph }) => paragraph))].sort((one, other) => one - other),
    certainty: fact.certainty,
    ...(reason ? { reason } : {}),
    isAsked: mayBeAsked(fact, property) && !successor,
    isDerived: fact.from !== undefined,
    notes: [
      ...correctionOf(open, fact, lang),
      ...own
        .filter(({ facts }) => facts.length === 1)
        .flatMap(({ note }) => open.told(note?.[lang], [fact.source]) ?? []),
    ],
    conflicts: own.filter(({ facts }) => facts.length > 1).map(({ id }) => id),
    isDisputed: own.some(({ facts, treatment }) => facts.length > 1 && treatment !== "none"),
    ...(successor && !open.isHeld(successor) ? { successor: linkTo(successor.id) } : {}),
    ...(fact.supersedes && !open.isHeld({ id: fact.supersedes }) ? { predecessor: linkTo(fact.supersedes) } : {}),
  };
}

/** What was wrong with a superseded fact, or with the one that a fact took the place of; unless that is held. */
function correctionOf(open: OpenLedger, fact: Fact, lang: Language): string[] {
  const mended = open.successors.get(fact.id) ?? fact;
  const told = open.isHeld(mended) ? undefined : open.told(mended.correction?.[lang], [mended.source]);
  return told === undefined ? [] : [told];
}

const linkTo = (id: string) => ({ id, path: factPath(id) });

/** What is left of a fact that an open exam asks: where it stands in the ledger, and of which document it is. */
function heldFact(open: OpenLedger, fact: Fact, at: number, lang: Language): ListedFact {
  return {
    id: `held-${at + 1}`,
    path: null,
    property: { id: "", name: "" },
    statement: textFor(lang)("facts.held"),
    value: "",
    document: describeDocument(open, fact.source, lang),
    paragraphs: [],
    certainty: "stated",
    isAsked: true,
    isDerived: false,
    notes: [],
    conflicts: [],
    isDisputed: false,
  };
}

export function describeDocument(open: OpenLedger, id: string, lang: Language): ListedDocument {
  const { title, published } = open.index.source(id);
  const because = published.stated ? undefined : open.told(published.reason?.[lang], [id]);
  return {
    id,
    title: title[lang],
    published: published.on,
    isInferred: !published.stated,
    ...(because ? { because } : {}),
  };
}

/** Nothing for a note on one fact, which stands with that fact. */
function describeConflict(
  open: OpenLedger,
  byId: ReadonlyMap<string, ListedFact>,
  { id, kind, treatment, facts, note }: Conflict,
  lang: Language,
): ListedConflict | undefined {
  const sides = facts.flatMap((fact) => byId.get(fact) ?? []);
  const [first] = sides;
  if (!first || sides.length < 2) return undefined;
  const told = open.told(
    note?.[lang],
    sides.map(({ document }) => document.id),
  );
  return { id, kind, treatment, about: aboutFact(open, first.id, lang), sides, ...(told ? { note: told } : {}) };
}

/** What a fact in force is about, without its value: «the number of members of …»; else its property's name. */
export function aboutFact(open: OpenLedger, id: string, lang: Language): string {
  const fact = open.index.fact(id);
  const { nounPhrase } = open.index.property(fact.property)[lang];
  const phrase = nounPhrase && fillPattern(open.index, nounPhrase, { fact, lang, hidden: ["*"] });
  return phrase ? phrasebooks[lang].standing(phrase) : propertyName(open, fact.property, lang);
}

/** What readers call a property; its topic's name where it has none of its own. */
export function propertyName({ index }: OpenLedger, id: string, lang: Language): string {
  const { name, topic } = index.property(id);
  return (name ?? index.ledger.topics.find((each) => each.id === topic)?.name)?.[lang] ?? id;
}
