import type { Entity } from "../facts/entity";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Property } from "../facts/property";
import { relate } from "../facts/relate";
import type { Language } from "../language";
import { onceFor } from "../once-for";
import { phrasebooks } from "./phrasebooks";
import { renderPattern } from "./render-pattern";

const describedIn = onceFor((_index: LedgerIndex) => new Map<string, string | undefined>());

/**
 * Words that tell an event from every other of the same name, from facts alone: its name, then a place or a date that
 * no rival shares. `hidden`: properties whose answers must not be given away («*»: the bare name will do).
 * `undefined`: it cannot be told apart, so nothing may be asked about it here.
 */
export function describeEvent(
  index: LedgerIndex,
  id: string,
  lang: Language,
  hidden: readonly string[],
): string | undefined {
  const known = describedIn(index);
  const key = `${lang}|${id}|${hidden.join()}`;
  if (!known.has(key)) known.set(key, describe(index, index.entity(id), lang, hidden));
  return known.get(key);
}

function describe(index: LedgerIndex, event: Entity, lang: Language, hidden: readonly string[]): string | undefined {
  const name = event[lang].name;
  if (!event.class || hidden.includes("*")) return name;
  const rivals = index.ledger.entities.filter(
    (other) =>
      other.class && other.id !== event.id && (other.ar.name === event.ar.name || other.en.name === event.en.name),
  );
  const isGeneric = index.ledger.classes.find((entry) => entry.id === event.class)?.generic;
  if (rivals.length === 0 && !isGeneric) return name;

  const facts = modifiers(index, hidden).flatMap((property) => settledFact(index, property, event.id) ?? []);
  const chosen = enoughToTell(index, facts, rivals);
  if (!chosen) return undefined;
  const parts = chosen.map((fact) => {
    const pattern = index.property(fact.property).modifier?.[lang] ?? "";
    const scene = {
      index,
      lang,
      fact,
      value: fact.value,
      isBlank: false,
      asOf: fact.asOf,
      describeSubject: () => name,
    };
    return renderPattern(pattern, scene);
  });
  return parts.includes(undefined)
    ? undefined
    : phrasebooks[lang].weave([name, ...parts.flatMap((part) => [" ", part ?? ""])]);
}

/** Places before dates: a place is how people name a meeting. */
function modifiers(index: LedgerIndex, hidden: readonly string[]): Property[] {
  const usable = index.ledger.properties.filter((property) => property.modifier && !hidden.includes(property.id));
  return [...usable.filter(({ value }) => value !== "date"), ...usable.filter(({ value }) => value === "date")];
}

/** A fact that no document contradicts, so that a description takes no side. */
function settledFact(index: LedgerIndex, property: Property, subject: string): Fact | undefined {
  const facts = index.factsOf(property.id).filter((fact) => fact.subject === subject);
  return facts.find(
    (fact) =>
      fact.askable &&
      fact.certainty === "stated" &&
      facts.every((other) => relate(index, other.value, fact.value, { isClosedHere: true }) !== "no"),
  );
}

/** The first single fact, else the first two together, that no rival shares. */
function enoughToTell(index: LedgerIndex, facts: readonly Fact[], rivals: readonly Entity[]): Fact[] | undefined {
  const isTold = (chosen: readonly Fact[]) =>
    rivals.every((rival) => chosen.some((fact) => !mayShare(index, rival.id, fact)));
  const one = facts.find((fact) => isTold([fact]));
  if (one) return [one];
  for (const [at, first] of facts.entries()) {
    const second = facts.slice(at + 1).find((fact) => isTold([first, fact]));
    if (second) return [first, second];
  }
  return undefined;
}

const mayShare = (index: LedgerIndex, rival: string, fact: Fact): boolean =>
  index
    .factsOf(fact.property)
    .some(
      (other) => other.subject === rival && relate(index, other.value, fact.value, { isClosedHere: true }) !== "no",
    );
