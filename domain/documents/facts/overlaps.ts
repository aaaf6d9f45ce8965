import type { Entity } from "../../facts/entity";
import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { hole, type ToldFact } from "./told-fact";

/** Content words that two texts share before they may speak of one thing. */
const sharedMax = 2;

type Pair = readonly [string, string];

/** Sentences with a hole for the same sort of thing that share words: what fills one might fill the other. */
export function alikeSentences(facts: readonly ToldFact[], idOf: (fact: ToldFact) => string): Pair[] {
  const holed = facts.filter(({ about }) => about.includes(hole));
  return pairsOf(holed).flatMap(([one, other]): Pair[] =>
    unitOf(one) === unitOf(other) && sharesWords(one.about, other.about) ? [[idOf(one), idOf(other)]] : [],
  );
}

const unitOf = ({ sort, value }: ToldFact): string => (value.type === "number" ? value.unit.id : sort);

/** Entities that may be taken for each other: a name that holds another, claims that share words, and the given pairs. */
export function withOverlaps(entities: readonly Entity[], alike: readonly Pair[]): Entity[] {
  const named = pairsOf(entities.filter(({ type }) => type !== "sentence" && type !== "event" && type !== "claim"));
  const joined = [...alike, ...named.flatMap(([one, other]) => (holdsName(one, other) ? [[one.id, other.id]] : []))];
  const claims = pairsOf(entities.filter(({ type }) => type === "claim")).filter(([one, other]) =>
    sharesWords(one.ar.name, other.ar.name),
  );
  return entities.map((entity) => {
    const overlaps = joined.flatMap(([one = "", other]) => (one === entity.id && other !== undefined ? [other] : []));
    const tags = claims.flatMap(([one, other]) =>
      one === entity || other === entity ? [`${one.id}+${other.id}`] : [],
    );
    return {
      ...entity,
      ...(overlaps.length > 0 ? { overlaps: [...new Set(overlaps)] } : {}),
      ...(tags.length > 0 ? { tags: [...(entity.tags ?? []), ...tags] } : {}),
    };
  });
}

function holdsName(one: Entity, other: Entity): boolean {
  const [first, second] = [foldLoosely(one.ar.name), foldLoosely(other.ar.name)];
  return first.includes(second) || second.includes(first);
}

function sharesWords(one: string, other: string): boolean {
  const words = contentWords(one);
  return [...contentWords(other)].filter((word) => words.has(word)).length >= sharedMax;
}

const pairsOf = <Entry>(entries: readonly Entry[]): [Entry, Entry][] =>
  entries.flatMap((one, at) => entries.slice(at + 1).map((other): [Entry, Entry] => [one, other]));
