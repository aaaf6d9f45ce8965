import type { Entity } from "@/domain/facts/entity";
import type { Fact } from "@/domain/facts/fact";
import { timeOf, wasInOffice } from "@/domain/facts/in-office";
import { areAlike } from "@/domain/items/alike-claims";
import { isClaim, mayBeAsked } from "@/domain/items/asked-fact";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { shuffled } from "@/domain/rng";
import { explain } from "@/domain/wording/explain";
import { firstStem } from "@/domain/wording/first-stem";
import type { WhoSaidIt } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A claim and its speaker: where two others in office then said nothing of the same content, in any document. */
export function generate(workshop: Workshop): WhoSaidIt[] {
  const { index, facts } = workshop;
  return facts.flatMap((fact) => {
    const property = index.property(fact.property);
    const isAsked = isClaim(property) && mayBeAsked(fact, property) && property.ar.askSubject && !fact.attributedTo;
    if (!isAsked || fact.value.type !== "entity") return [];
    const others = otherSpeakers(workshop, fact, fact.value.id);
    if (others.length < 2) return [];
    return wordInBoth<WhoSaidIt>((lang) => draft(workshop, fact, others, lang));
  });
}

/** People in office at the time, quoted or not, of whom no like claim is known. */
function otherSpeakers({ index, ledger, rngFor }: Workshop, fact: Fact, claim: string): Entity[] {
  const speaker = index.entity(fact.subject);
  const time = timeOf(index, fact);
  const others = ledger.entities.filter(
    (entity) =>
      entity.type === speaker.type &&
      entity.id !== speaker.id &&
      wasInOffice(entity, time) &&
      entity.ar.gender === speaker.ar.gender &&
      !claimsOf(index, entity.id).some((other) => areAlike(index, claimIn(other), claim)),
  );
  // Those who are quoted somewhere tempt most.
  const drawn = shuffled(others, rngFor(`speakers|${fact.id}`));
  const isQuoted = ({ id }: Entity) => claimsOf(index, id).length > 0;
  return [...drawn.filter(isQuoted), ...drawn.filter((entity) => !isQuoted(entity))].slice(0, 3);
}

/** Claims of any kind, in any document, that someone makes or that are attributed to them. */
const claimsOf = (index: Workshop["index"], person: string): readonly Fact[] => claimsByPerson(index).get(person) ?? [];

const claimsByPerson = onceFor((index: Workshop["index"]): ReadonlyMap<string, readonly Fact[]> => {
  const claims = new Map<string, Fact[]>();
  for (const property of index.ledger.properties.filter(isClaim))
    for (const fact of index.factsOf(property.id))
      for (const person of new Set([fact.subject, fact.attributedTo ?? fact.subject]))
        claims.set(person, [...(claims.get(person) ?? []), fact]);
  return claims;
});
const claimIn = ({ value }: Fact) => (value.type === "entity" ? value.id : "");

function draft(
  workshop: Workshop,
  fact: Fact,
  others: readonly Entity[],
  lang: Language,
): Draft<WhoSaidIt> | undefined {
  const { index, disputes } = workshop;
  const scope = { source: fact.source, ...(fact.asOf ? { asOf: fact.asOf } : {}) };
  const patterns = index.property(fact.property)[lang].askSubject ?? [];
  const speakers = [fact.subject, ...others.map(({ id }) => id)].map((id) => ({ type: "entity" as const, id }));
  const stem = firstStem(index, patterns, { fact, scope, secrets: speakers }, lang);
  if (!stem) return undefined;

  const subject: Subject = {
    kind: "who-said-it",
    asked: `speaker of ${claimIn(fact)}`,
    scope,
    facts: [fact],
    trueElsewhere: others.filter(({ id }) => claimsOf(index, id).length > 0).length,
  };
  const id = questionId(subject);
  const explanation = explain(index, disputes, [fact], lang);
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "who-said-it" as const,
    options: optionsFor(workshop, id, speakers, lang),
    key: optionId(id, fact.subject),
    explanation,
    perOption: Object.fromEntries([
      [optionId(id, fact.subject), explanation],
      ...others.map((other) => [optionId(id, other.id), remarkOn(workshop, fact, other, lang)]),
    ]),
    proof: others.map((other) => proofOf(workshop, other.id, id)),
  });
}

function remarkOn({ index, disputes }: Workshop, fact: Fact, other: Entity, lang: Language): string {
  const speaker = index.entity(fact.subject)[lang].name;
  const [quoted] = claimsOf(index, other.id).filter((claim) => mayBeAsked(claim, index.property(claim.property)));
  return quoted
    ? words[lang].saidElse(speaker, explain(index, disputes, [quoted], lang))
    : words[lang].neverQuoted(speaker, other[lang].name);
}

const proofOf = ({ index }: Workshop, person: string, question: string): Proof => ({
  option: optionId(question, person),
  verdict: "unsupported",
  checked: claimsOf(index, person).map(({ id }) => id),
  because: "no claim of the same content by this person in any document",
});
