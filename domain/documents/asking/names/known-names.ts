import type { Lexicons } from "../../../extraction/lexicons";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import { countriesLike } from "./country-groups";
import { capitals, ministryHead, ministryTasks, placeHeads } from "./known-names.ar";

/** What lexicons tell of the names in a document, besides the document itself. */
export type KnownNames = {
  /** Names of the sort of a mark that the document does not hold. `isActor`: it does something there, as a capital may. */
  like(mark: Mark, isActor: boolean): readonly string[];
  /** Whether words tell which country is meant: by its adjective, or by a place of it besides one. */
  tellCountry(words: string, country: string, besides?: string): boolean;
  /** Whether a folded word without its article is a common one of news. */
  isCommon(folded: string): boolean;
  /** Whether a folded word is a person's given name or a family's. */
  isNamesake(folded: string): boolean;
  /** Whether a folded word without its article is the adjective of a country. */
  isAdjective(folded: string): boolean;
};

type Entry = { ways: readonly string[]; kind: string; country: string };

/** So sure a mark has to be that a list holds its name. */
const listed = 0.9;

/** Reads lexicons once; what it gives tells of one document each. */
export function knownNames(lexicons: Lexicons): (raw: string) => KnownNames {
  const { territories, cities, regions, organisations } = lexicons;
  const countries = new Map(territories.map(({ iso, names, demonyms = [] }) => [iso, { names, demonyms }]));
  const entries = [...cities, ...regions, ...organisations].flatMap(({ names = [], kind, country = "" }): Entry[] =>
    names.length > 0 ? [{ ways: names, kind, country }] : [],
  );
  const common = commonWords(lexicons);
  const namesakes = namesOfPeople(lexicons);
  const adjectives = new Set(territories.flatMap(({ demonyms = [] }) => demonyms.map(foldLoosely)));
  const signs = countrySigns(lexicons);
  const likely = (mark: Mark): readonly (readonly string[])[] => {
    if (mark.country !== undefined) return countriesLike(mark.country).flatMap((iso) => waysOf(countries.get(iso)));
    if (mark.type === "place") return placesLike(mark, entries);
    return mark.sort === "organisation|ministry" ? ministriesLike(mark.name) : bodiesLike(mark, entries);
  };
  return (raw) => {
    let text: string | undefined;
    const isNamed = (way: string) => {
      text ??= foldLoosely(raw);
      return text.includes(foldLoosely(way).replace(/^\u0627\u0644/u, ""));
    };
    const found = new Map<string, readonly string[]>();
    return {
      like(mark, isActor) {
        const actors = mark.sort === "place|city" && isActor ? capitalsLike(mark.name) : undefined;
        const key = [mark.sort, mark.name, mark.confidence, actors !== undefined].join();
        const known =
          found.get(key) ?? (actors ?? likely(mark)).flatMap((ways) => (ways.some(isNamed) ? [] : (ways[0] ?? [])));
        found.set(key, known);
        return known;
      },
      tellCountry(words, country, besides) {
        const folded = foldLoosely(words);
        const rest = besides === undefined ? folded : folded.replaceAll(foldLoosely(besides), "");
        return signs.get(country)?.test(rest) ?? false;
      },
      isCommon: (folded) => common.has(folded),
      isNamesake: (folded) => namesakes.has(folded),
      isAdjective: (folded) => adjectives.has(folded.replace(/\u0647$/u, "")),
    };
  };
}

/** «Moscow said»: what stands in its place are capitals. */
const capitalsLike = (name: string): (readonly string[])[] | undefined =>
  capitals.find((group) => group.includes(name))?.flatMap((other) => (other === name ? [] : [[other]]));

const waysOf = (country: { names: readonly string[]; demonyms: readonly string[] } | undefined) =>
  country ? [[...country.names, ...country.demonyms]] : [];

/** Cities, or regions that are called by the same word for what they are, of the same country. */
function placesLike({ sort, name, within, confidence }: Mark, entries: readonly Entry[]): (readonly string[])[] {
  const kind = sort.slice("place|".length);
  if (within === undefined || confidence < listed) return [];
  const others = entries.filter(
    (entry) => entry.country === within && entry.kind === kind && !entry.ways.includes(name),
  );
  if (kind === "city") return others.map(({ ways }) => ways);
  const own = entries.find((entry) => entry.country === within && entry.kind === kind && entry.ways.includes(name));
  const [head = headOf(name)] = (own?.ways ?? []).flatMap((way) => headOf(way) ?? []);
  if (kind !== "region" || head === undefined) return [];
  return others.flatMap(({ ways }) => {
    const full = ways.find((way) => way.startsWith(`${head} `));
    if (full === undefined) return [];
    return [[headOf(name) === undefined ? full.slice(head.length + 1) : full, ...ways]];
  });
}

const headOf = (name: string): string | undefined => placeHeads.find((head) => name.startsWith(`${head} `));

/** Other ministries, of the country that a name ends with: those of like tasks first. */
function ministriesLike(name: string): (readonly string[])[] {
  const [head, task = "", ...rest] = name.split(" ");
  const group = ministryTasks.find((tasks) => tasks.includes(task));
  if (head !== ministryHead || !group || rest.length > 1) return [];
  return group.filter((other) => other !== task).map((other) => [[head, other, ...rest].join(" "), `${head} ${other}`]);
}

/** Bodies of which all the world speaks, of the same kind. */
function bodiesLike({ sort, name, confidence }: Mark, entries: readonly Entry[]): (readonly string[])[] {
  const kind = sort.slice("organisation|".length);
  const first = entries.filter((entry) => entry.kind === kind && entry.country === "").slice(0, bodiesMax);
  const own = first.find(({ ways }) => ways.includes(name));
  if (!own || confidence < listed || !worldly.has(kind)) return [];
  return first.filter((entry) => entry !== own).map(({ ways }) => ways);
}
const worldly = new Set(["agency", "body", "ngo", "bank"]);
/** Those that are named first in a list are named most. */
const bodiesMax = 14;

function commonWords({ "common-words": words, roles }: Lexicons): ReadonlySet<string> {
  return new Set([...words, ...roles].flatMap(({ words: each }) => each.map(foldLoosely)));
}

function namesOfPeople({ "given-names": given, "family-names": families }: Lexicons): ReadonlySet<string> {
  return new Set([...given.flatMap(({ names }) => names), ...families.flatMap(({ words }) => words)].map(foldLoosely));
}

/** For each country what its adjective and its places look like in folded words. */
function countrySigns({ territories, cities, regions }: Lexicons): ReadonlyMap<string, RegExp> {
  const places = new Map<string, string[]>();
  for (const { country = "", names = [], guarded = [] } of [...cities, ...regions])
    places.set(country, [...(places.get(country) ?? []), ...[...names, ...guarded].map(foldLoosely)]);
  return new Map(
    territories.map(({ iso, demonyms = [] }) => {
      const adjectives = demonyms.map(
        (each) =>
          `(?:\u0627\u0644|\u0644\u0644)?${foldLoosely(each)}(?:\u0647|\u0627|\u064A\u0646|\u0648\u0646|\u0627\u062A)?`,
      );
      const words = [...adjectives, ...(places.get(iso) ?? []).filter((name) => name.length >= placeMin)];
      return [
        iso,
        new RegExp(
          `(?<!\\p{L})[\u0648\u0641]?[\u0628\u0644\u0643]?(?:${words.map(escaped).join("|") || "$^"})(?!\\p{L})`,
          "u",
        ),
      ];
    }),
  );
}
/** Shorter names may be other words. */
const placeMin = 4;

const escaped = (text: string): string => text.replace(/[.+*]/gu, "\\$&");
