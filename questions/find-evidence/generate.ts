import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { relate } from "@/domain/facts/relate";
import type { Source } from "@/domain/facts/source";
import { threats } from "@/domain/facts/threats";
import type { NumberValue } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { mayBeAsked } from "@/domain/items/asked-fact";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import { aroundTheKey } from "@/domain/items/wrong-options/around-the-key";
import type { Language } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { shuffled } from "@/domain/rng";
import { explain } from "@/domain/wording/explain";
import { parsePattern } from "@/domain/wording/pattern";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { scopeText } from "@/domain/wording/scope-text";
import { statementOf } from "@/domain/wording/statement-of";
import { saysDateTwice } from "@/domain/wording/word-stem";
import type { FindEvidence } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A fact, the paragraph that backs it, and others of its document that are known not to. */
type Place = { fact: Fact; source: Source; paragraph: number; others: readonly number[] };

/** For every fact that stands in one paragraph: where two more paragraphs are complete and speak of other things. */
export function generate(workshop: Workshop): FindEvidence[] {
  return placesIn(workshop.index).flatMap((place) => {
    const others = aroundIt(workshop, place);
    if (others.length < 2) return [];
    return wordInBoth<FindEvidence>((lang) => draft(workshop, { ...place, others }, lang));
  });
}

/** With every paragraph that could be offered as wrong. */
const placesIn = onceFor((index: LedgerIndex): readonly Place[] =>
  index.facts.flatMap((fact) => {
    const paragraphs = new Set(fact.references.map((reference) => reference.paragraph));
    const [paragraph] = paragraphs;
    const source = index.source(fact.source);
    if (fact.from || !mayBeAsked(fact, index.property(fact.property))) return [];
    if (paragraph === undefined || paragraphs.size > 1 || !source.gists[paragraph]) return [];
    const others = unrelated(index, fact, source, paragraph);
    return others.length < 2 ? [] : [{ fact, source, paragraph, others }];
  }),
);

/** Up to three, before and after the right one as evenly as the document allows, so that «the first» is no cue. */
function aroundIt({ rngFor }: Workshop, { fact, paragraph, others }: Place): number[] {
  const rng = rngFor(`paragraphs|${fact.id}`);
  const real = shuffled(others, rng).map((number) => ({ value: asPlace(number) }));
  return aroundTheKey(asPlace(paragraph), { real, madeUp: [] }, 3, rng).map(({ value }) => value.number);
}
const asPlace = (number: number): NumberValue => ({ type: "number", number, unit: "paragraph" });

/** Complete paragraphs without a fact that could back the statement, or that a reader could take for it. */
function unrelated(index: LedgerIndex, fact: Fact, source: Source, paragraph: number): number[] {
  const { hits } = threats(index, { property: fact.property, scope: {} }, fact.value);
  const near = index
    .factsFrom(source.id)
    .filter((other) => other.subject === fact.subject || hits.includes(other.id) || names(index, other, fact.subject));
  const related = new Set(near.flatMap((other) => other.references.map((reference) => reference.paragraph)));
  return source.completeParagraphs.filter((number) => number !== paragraph && !related.has(number));
}

/** Whether a fact's value is this entity, or one that could be taken for it. */
const names = (index: LedgerIndex, { value }: Fact, subject: string): boolean =>
  (value.type === "entity" || value.type === "list") &&
  (value.type === "entity" ? [value.id] : value.ids).some(
    (id) => relate(index, { type: "entity", id }, { type: "entity", id: subject }, { isClosedHere: true }) !== "no",
  );

function draft(workshop: Workshop, place: Place, lang: Language): Draft<FindEvidence> | undefined {
  const { index, disputes } = workshop;
  const { fact, source, paragraph, others } = place;
  const statement = statementBy(workshop, fact, lang);
  if (!statement) return undefined;

  const scope = {
    source: fact.source,
    ...(fact.asOf ? { asOf: fact.asOf } : {}),
    ...(fact.attributedTo ? { attributedTo: fact.attributedTo } : {}),
  };
  const subject: Subject = { kind: "find-evidence", asked: askedOf(fact), scope, facts: [fact] };
  const id = questionId(subject);
  const idOf = (number: number) => optionId(id, `paragraph ${number}`);
  const gistOf = (number: number) => source.gists[number]?.[lang] ?? "";
  const explanation = explain(index, disputes, [fact], lang);
  return Object.assign(baseOf(workshop, subject, lang), {
    stem: stemOf(source, statement, lang),
    kind: "find-evidence" as const,
    // Many facts stand in the first paragraphs: by number, the first option would too often be right.
    options: shuffled(
      [paragraph, ...others].sort((one, other) => one - other),
      workshop.rngFor(`options|${id}`),
    ).map((number) => ({ id: idOf(number), text: words[lang].paragraph(number, gistOf(number)) })),
    key: idOf(paragraph),
    explanation,
    perOption: Object.fromEntries([
      [idOf(paragraph), explanation],
      ...others.map((number) => [idOf(number), words[lang].elsewhere(paragraph, number, gistOf(number))]),
    ]),
    proof: others.map((number) => proofOf(index, source, number, idOf(number))),
  });
}

/** The document by its date, which is shorter, unless the statement says that date too. */
function stemOf({ names }: Source, statement: string, lang: Language): string {
  const { standing, quoted, monthYear } = phrasebooks[lang];
  const [dated, topical] = [names.dated, names.topical].map((name) =>
    words[lang].ask(name[lang], quoted(standing(statement))),
  ) as [string, string];
  return saysDateTwice(dated, monthYear) ? topical : dated;
}

/** Several facts of one cell may stand in one document: lists and claims are told apart by what they name. */
const askedOf = ({ value }: Fact): string =>
  value.type === "entity" || value.type === "list" ? `paragraph of ${valueId(value)}` : "paragraph";

/** The statement in its speaker's name, where it is a claim; the document is named by the question. */
function statementBy({ index }: Workshop, fact: Fact, lang: Language): string {
  const statement = statementOf(index, fact, lang);
  const speaker = fact.attributedTo && scopeText(index, { attributedTo: fact.attributedTo }, lang);
  if (!speaker || !statement) return statement;
  const [first] = parsePattern(index.property(fact.property)[lang].say).nodes;
  return phrasebooks[lang].sentence(speaker, statement, !fact.gist && first?.type === "text");
}

/** Ids of the facts that stand in a paragraph, by «source|number». */
const factsByParagraph = onceFor((index: LedgerIndex): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, source, references } of index.facts)
    for (const paragraph of new Set(references.map((reference) => reference.paragraph))) {
      const name = `${source}|${paragraph}`;
      found.set(name, [...(found.get(name) ?? []), id]);
    }
  return found;
});

function proofOf(index: LedgerIndex, { id }: Source, paragraph: number, option: string): Proof {
  return {
    option,
    verdict: "unsupported",
    checked: factsByParagraph(index).get(`${id}|${paragraph}`) ?? [],
    because: "all its facts are recorded, and none is on this subject or has this value",
  };
}
