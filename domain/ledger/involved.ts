import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import { statementOf } from "../wording/statement-of";

const people: ReadonlySet<string> = new Set(["person", "commander", "spokesperson"]);
const places: ReadonlySet<string> = new Set([
  ...["country", "city", "base", "region", "area", "part", "continent", "sea"],
]);

/** Whom, where and when a fact speaks of: ids of entities, and calendar dates at their own precision. */
export type Involved = { people: string[]; places: string[]; dates: string[] };

/**
 * What a fact names itself, and for an event also where and when other facts put it, unless they are `isHeld`. A place
 * counts as all that it is part of: a city as its country. What a statement names in passing counts too.
 */
export function involvedIn(index: LedgerIndex, fact: Fact, isHeld: (fact: Fact) => boolean): Involved {
  const own = [fact.value, ...Object.values(fact.qualifiers ?? {})];
  const isEvent = index.entity(fact.subject).class !== undefined;
  const setting = isEvent ? settingsOf(index, fact.subject).filter((other) => !isHeld(other)) : [];
  const all = [...own, ...setting.map(({ value }) => value)];
  const named = [fact.subject, ...(fact.attributedTo ? [fact.attributedTo] : []), ...own.flatMap(idsIn)];
  const isOf = (types: ReadonlySet<string>) => (id: string) => types.has(index.entity(id).type);
  return {
    people: distinct(named.filter(isOf(people))),
    places: distinct(
      [
        ...[fact.subject, ...all.flatMap(idsIn)].filter(isOf(places)),
        ...placesNamed(index, statementOf(index, fact, "en")),
      ].flatMap((id) => index.wholesOf(id)),
    ),
    dates: distinct([...(fact.asOf ? [fact.asOf] : []), ...all.flatMap(dateIn)]),
  };
}

/** Facts that say when or where an event was. */
const settingsOf = (index: LedgerIndex, event: string): Fact[] =>
  index.facts.filter(({ subject, property }) => {
    const { value, modifier } = index.property(property);
    return subject === event && (value === "date" || modifier !== undefined);
  });

/** Places whose names stand in an English text, where no particle is joined to a name. */
const placesNamed = (index: LedgerIndex, text: string): string[] =>
  index.ledger.entities
    .filter(({ type, en }) => places.has(type) && hasWord(text, en.name.replace(/^the /, "")))
    .map(({ id }) => id);

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}-]/u.test((text[at - 1] ?? "") + (text[at + word.length] ?? ""));
}

function idsIn(value: Value): string[] {
  if (value.type === "entity") return [value.id];
  return value.type === "list" ? value.ids : [];
}

const dateIn = (value: Value): string[] => (value.type === "date" ? [value.iso] : []);
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
