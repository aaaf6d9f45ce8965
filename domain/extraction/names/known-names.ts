import type { Lexicons } from "../lexicons";
import type { ReadText } from "../text/read-text";
import {
  type CueWord,
  type Gazetteer,
  gazetteerOf,
  type KnownOrganisation,
  type KnownPerson,
  type KnownPlace,
} from "./gazetteer";
import { joinedPlaces } from "./joined-places";
import type { Hit } from "./phrase-table";

/** What the lexicons know in a text, unjudged. */
export type KnownNames = {
  gazetteer: Gazetteer;
  places: readonly Hit<KnownPlace>[];
  organisations: readonly Hit<KnownOrganisation>[];
  people: readonly Hit<KnownPerson>[];
  /** Verbs and phrases of saying by their first token, with at most «and» or «so» written on to them. */
  cues: ReadonlyMap<number, Hit<CueWord>>;
  /** Places by their first and by their last token. */
  placeAt: ReadonlyMap<number, Hit<KnownPlace>>;
  placeEndAt: ReadonlyMap<number, Hit<KnownPlace>>;
  /** By every token that a name holds. */
  placeOver: ReadonlyMap<number, Hit<KnownPlace>>;
  organisationOver: ReadonlyMap<number, Hit<KnownOrganisation>>;
};

const read = new WeakMap<ReadText, { lexicons: Lexicons; names: KnownNames }>();

/** The names of a text that the lexicons know, found once for all finders. */
export function knownNames(text: ReadText, lexicons: Lexicons): KnownNames {
  const before = read.get(text);
  if (before?.lexicons === lexicons) return before.names;
  const gazetteer = gazetteerOf(lexicons);
  const { tokens, raw } = text;
  const places = joinedPlaces(gazetteer.places.hitsIn(tokens, raw), gazetteer.places, text);
  const organisations = gazetteer.organisations.hitsIn(tokens, raw);
  const names = {
    gazetteer,
    places,
    placeAt: new Map(places.map((hit) => [hit.first, hit])),
    placeEndAt: new Map(places.map((hit) => [hit.last, hit])),
    placeOver: byToken(places),
    organisations,
    organisationOver: byToken(organisations),
    people: peopleOf(gazetteer.people.hitsIn(tokens, raw), text, { gazetteer, places }),
    cues: cuesOf(text, gazetteer),
  };
  read.set(text, { lexicons, names });
  return names;
}

/** «Al-Assad» is the lion too: he is meant where the text names his country or its adjective. */
function peopleOf(
  hits: readonly Hit<KnownPerson>[],
  { tokens }: ReadText,
  { gazetteer, places }: Pick<KnownNames, "gazetteer" | "places">,
): Hit<KnownPerson>[] {
  const isNamed = (country: string) =>
    places.some(({ value }) => (value.iso ?? value.country) === country) ||
    tokens.some(({ text }) => gazetteer.demonyms.get(text) === country);
  const named = new Map<string, boolean>();
  return hits.filter(({ value }) => {
    if (!value.with) return true;
    if (!named.has(value.with)) named.set(value.with, isNamed(value.with));
    return named.get(value.with);
  });
}

function byToken<Value>(hits: readonly Hit<Value>[]): Map<number, Hit<Value>> {
  const held = new Map<number, Hit<Value>>();
  for (const hit of hits) for (let at = hit.first; at <= hit.last; at++) held.set(at, hit);
  return held;
}

/** «Addition» folds to «added it». */
const isNoun = /\u0629$/;

/** «Stated in», «came in»: in Arabic «and replied» too. */
const reported = /^\u0648\u0631\u062f\u062a?$/;
const isPlaced = (next: string) =>
  /^(?:\u0641\u064a(?:\u0647\u0627?)?|\u0645\u0646|\u0639\u0646)$|^\u0628(?!\u0642\u0648\u0644|\u0627\u0644\u0642\u0648\u0644|\u0627\u0646)/.test(
    next,
  );

function cuesOf({ tokens, raw }: ReadText, { cues }: Gazetteer): Map<number, Hit<CueWord>> {
  const found = new Map<number, Hit<CueWord>>();
  for (const { index, text } of tokens) {
    const hit = cues.longestAt(tokens, index, raw);
    if (hit?.value.form === "past" && isNoun.test(raw.slice(tokens[hit.last]?.start, tokens[hit.last]?.end))) continue;
    if (hit && reported.test(text) && isPlaced(tokens[index + 1]?.text ?? "")) continue;
    if (hit && (hit.skipped === 0 || (hit.skipped === 1 && /^[\u0648\u0641]/.test(text)))) found.set(index, hit);
  }
  return found;
}

/** Raw offsets of a hit: particles before it stay outside. */
export function offsetsOf({ tokens, shadow }: ReadText, hit: { first: number; last: number; skipped: number }) {
  const first = tokens[hit.first];
  const start = first ? shadow.rawStart(first.from + hit.skipped) : 0;
  return { start, end: tokens[hit.last]?.end ?? start };
}
