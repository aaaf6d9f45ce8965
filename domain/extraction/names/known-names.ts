import type { Lexicons } from "../lexicons";
import type { ReadText } from "../text/read-text";
import { type Gazetteer, gazetteerOf, type KnownOrganisation, type KnownPerson, type KnownPlace } from "./gazetteer";
import type { Hit } from "./phrase-table";

/** What the lexicons know in a text, unjudged. */
export type KnownNames = {
  gazetteer: Gazetteer;
  places: readonly Hit<KnownPlace>[];
  organisations: readonly Hit<KnownOrganisation>[];
  people: readonly Hit<KnownPerson>[];
};

const read = new WeakMap<ReadText, { lexicons: Lexicons; names: KnownNames }>();

/** The names of a text that the lexicons know, found once for all finders. */
export function knownNames(text: ReadText, lexicons: Lexicons): KnownNames {
  const before = read.get(text);
  if (before?.lexicons === lexicons) return before.names;
  const gazetteer = gazetteerOf(lexicons);
  const { tokens, raw } = text;
  const names = {
    gazetteer,
    places: gazetteer.places.hitsIn(tokens, raw),
    organisations: gazetteer.organisations.hitsIn(tokens, raw),
    people: gazetteer.people.hitsIn(tokens, raw),
  };
  read.set(text, { lexicons, names });
  return names;
}

/** Raw offsets of a hit: particles before it stay outside. */
export function offsetsOf({ tokens, shadow }: ReadText, hit: { first: number; last: number; skipped: number }) {
  const first = tokens[hit.first];
  const start = first ? shadow.rawStart(first.from + hit.skipped) : 0;
  return { start, end: tokens[hit.last]?.end ?? start };
}
