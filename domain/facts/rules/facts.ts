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
import type { Known, LedgerProblem, Rule } from "./known";
import { faultsOfFit, faultsOfValue } from "./values";

/** Facts name what exists, fit their property, and can be said by its patterns. */
export const facts: Rule = (known) =>
  known.ledger.facts.flatMap((fact) =>
    faults(fact, known).map((message): LedgerProblem => ({ part: "facts", id: fact.id, message })),
  );

function faults(fact: Fact, known: Known): string[] {
  const property = known.properties.get(fact.property);
  const subject = known.entities.get(fact.subject);
  const found = [...faultsOfSource(fact, known), ...faultsOfValue(fact.value, known)];
  if (!property) found.push(`The property «${fact.property}» does not exist.`);
  if (!subject) found.push(`The subject «${fact.subject}» is no entity.`);
  if (fact.attributedTo && !known.entities.has(fact.attributedTo))
    found.push(`The speaker «${fact.attributedTo}» is no entity.`);
  if ((!fact.askable || fact.certainty !== "stated") && !fact.reason)
    found.push("It is doubted, planned or not asked, and does not say why in «reason».");
  if (!property || !subject) return found;
  if (!property.subject.includes(subject.type))
    found.push(`«${subject.id}» is a ${subject.type}; the property is about ${property.subject.join(", ")}.`);
  if (property.sensitive && fact.askable)
    found.push("Its property is sensitive, so it is not asked («askable»: false).");
  return [
    ...found,
    ...faultsOfFit(fact, property, known),
    ...faultsOfQualifiers(fact, property, known),
    ...faultsOfWording(fact, property, known),
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
function faultsOfWording(fact: Fact, property: Property, known: Known): string[] {
  const subject = known.entities.get(fact.subject);
  const eventClass = known.classes.get(subject?.class ?? "");
  const tokens = new Set(
    [property.ar, property.en].flatMap((pattern) =>
      patternsOf(pattern).flatMap(([, text]) => tokensOf(withoutOptional(text))),
    ),
  );
  const found: string[] = [];
  if ((tokens.has("event") || tokens.has("did")) && !subject?.clause && !eventClass)
    found.push("Its subject needs a clause or a class to be said as an event.");
  if (tokens.has("obj") && !subject?.object) found.push("Its subject needs an «object».");
  if ((tokens.has("do:v") || tokens.has("didv")) && !(eventClass?.ar.active && eventClass.en.active))
    found.push("Its subject's class needs an active verb.");
  if (tokens.has("asOf") && !fact.asOf) found.push("The property's patterns say a time, and it has no «asOf».");
  return found;
}
