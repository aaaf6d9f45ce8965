import type { Entity } from "../entity";
import type { Fact } from "../fact";
import {
  patternsOf,
  qualifiersNamed,
  qualifiersNeeded,
  tokensOf,
  withNounPhrase,
  withoutOptional,
} from "../pattern-tokens";
import type { Property } from "../property";
import { type Known, type LedgerProblem, type Rule, where } from "./known";
import { faultsOfFit, faultsOfValue } from "./values";

/** Facts name what exists, fit their property, and can be said by its patterns. */
export const facts: Rule = (known) =>
  known.ledger.facts.flatMap((fact) =>
    faults(fact, known).map((message): LedgerProblem => ({ part: "facts", id: fact.id, message })),
  );

function faults(fact: Fact, known: Known): string[] {
  const property = known.properties.get(fact.property);
  const subject = known.entities.get(fact.subject);
  const speaker = fact.attributedTo;
  return [
    ...faultsOfSource(fact, known),
    ...faultsOfValue(fact.value, known),
    ...where([
      [!property, `The property «${fact.property}» does not exist.`],
      [!subject, `The subject «${fact.subject}» is no entity.`],
      [speaker !== undefined && !known.entities.has(speaker), `The speaker «${speaker}» is no entity.`],
      [!isPlain(fact) && !fact.reason, "It is doubted, planned or not asked, and does not say why in «reason»."],
    ]),
    ...(property && subject ? faultsOfUse(fact, property, subject, known) : []),
  ];
}
const isPlain = (fact: Fact) => fact.askable && fact.certainty === "stated";

function faultsOfUse(fact: Fact, property: Property, subject: Entity, known: Known): string[] {
  return [
    ...where([
      [
        !property.subject.includes(subject.type),
        `«${subject.id}» is a ${subject.type}; the property is about ${property.subject.join(", ")}.`,
      ],
      [
        Boolean(property.sensitive && fact.askable),
        "Its property is sensitive, so it is not asked («askable»: false).",
      ],
    ]),
    ...faultsOfFit(fact, property, known),
    ...faultsOfQualifiers(fact, property, known),
    ...faultsOfWording(fact, property, subject, known),
  ];
}

function faultsOfSource(fact: Fact, { sources }: Known): string[] {
  const source = sources.get(fact.source);
  if (!source) return [`The source «${fact.source}» does not exist.`];
  return fact.id.startsWith(`${source.number}.`)
    ? []
    : [`Its id does not begin with its source's number, ${source.number}.`];
}

function faultsOfQualifiers(fact: Fact, property: Property, known: Known): string[] {
  const qualifiers = fact.qualifiers ?? {};
  const sayable = qualifiersNamed(withNounPhrase(property.ar.say, property.ar));
  return [
    ...Object.values(qualifiers).flatMap((value) => faultsOfValue(value, known)),
    ...Object.keys(qualifiers)
      .filter((name) => !sayable.includes(name))
      .map((name) => `No pattern of the property names the qualifier «${name}».`),
    ...qualifiersNeeded(property)
      .filter((name) => !qualifiers[name])
      .map((name) => `The property's patterns need the qualifier «${name}».`),
  ];
}

/** Tokens that can only be filled for events of a class, or with a time. */
function faultsOfWording(fact: Fact, property: Property, subject: Entity, known: Known): string[] {
  const eventClass = known.classes.get(subject.class ?? "");
  const tokens = new Set(
    [property.ar, property.en].flatMap((pattern) =>
      patternsOf(pattern).flatMap(([, text]) => tokensOf(withoutOptional(text))),
    ),
  );
  const needs = (...names: string[]) => names.some((name) => tokens.has(name));
  const hasActive = Boolean(eventClass?.ar.active && eventClass.en.active);
  return where([
    [
      needs("event", "did") && !subject.clause && !eventClass,
      "Its subject needs a clause or a class to be said as an event.",
    ],
    [needs("obj") && !subject.object, "Its subject needs an «object»."],
    [needs("do:v", "didv") && !hasActive, "Its subject's class needs an active verb."],
    [needs("asOf") && !fact.asOf, "The property's patterns say a time, and it has no «asOf»."],
  ]);
}
