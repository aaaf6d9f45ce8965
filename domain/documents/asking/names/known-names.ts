import type { Lexicons } from "../../../extraction/lexicons";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import { countriesLike } from "./country-groups";
import { capitals, directionWord, ministryHead, ministryTasks, partOfTown, placeHeads } from "./known-names.ar";

/** What lexicons tell of the names in a document, besides the document itself. */
export type KnownNames = {
  /** Names of the sort of a mark that the document does not hold. `isActor`: it does something there, as a capital may. */
  like(mark: Mark, isActor: boolean): readonly string[];
  /** Whether news name a city for who governs there. */
  isCapital(name: string): boolean;
  /** Other names of what a mark names, as far as a list has it. */
  otherNames(mark: Mark): readonly string[];
  /** Every other name that a list of waters, buildings and public figures has beside one. */
  calledAlso(type: Mark["type"], name: string): readonly string[];
  /** Whether two cities or regions of one country are about as well known, as far as a list has both. */
  areOfLikeFame(one: Mark, other: Mark): boolean;
  /** Whether words tell which country is meant: by its adjective, or by a place of it besides one. */
  tellCountry(words: string, country: string, besides?: string): boolean;
  /** Whether a folded word without its article is a common one of news. */
  isCommon(folded: string): boolean;
  /** Whether a folded word is a person's given name or a family's. */
  isNamesake(folded: string): boolean;
  /** Whether a folded word without its article is a post, a rank, a title or a trade. */
  isRole(folded: string): boolean;
  /** Whether a folded word without its article is the adjective of a country. */
  isAdjective(folded: string): boolean;
  /** The adjectives of the country that a name is of, masculine and without the article. */
  adjectivesOf(name: string): readonly string[];
  /** Names of the countries of which a folded word without its article is the adjective. */
  countriesOf(folded: string): readonly string[];
};

type Entry = { ways: readonly string[]; kind: string; country: string };

/** So sure a mark has to be that a list holds its name. */
const listed = 0.9;

/** Reads lexicons once; what it gives tells of one document each. */
export function knownNames(lexicons: Lexicons): (raw: string) => KnownNames {
  const { territories, cities, regions, organisations } = lexicons;
  const countries = new Map(territories.map((each) => [each.iso, each]));
  const entries = [...cities, ...regions, ...organisations].flatMap(({ names = [], kind, country = "" }): Entry[] =>
    names.length > 0 ? [{ ways: names, kind, country }] : [],
  );
  const [common, namesakes] = [commonWords(lexicons), namesOfPeople(lexicons)];
  const roles = rolesIn(lexicons);
  const adjectives = namesByAdjective(lexicons);
  const signs = countrySigns(lexicons);
  const [aliases, demonyms] = [aliasesIn(lexicons), demonymsIn(lexicons)];
  const waysIn = (iso: string) => waysOf(countries.get(iso));
  const entered = (mark: Mark): readonly string[] => {
    if (mark.country !== undefined) return countries.get(mark.country)?.names ?? [];
    if (mark.confidence < listed || mark.type === "person") return [];
    return entries.find((entry) => isOf(entry, mark))?.ways ?? [];
  };
  const likely = (mark: Mark, isActor: boolean): readonly (readonly string[])[] => {
    if (mark.country !== undefined) return countriesLike(mark.country, isActor).flatMap(waysIn);
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
        const key = [mark.sort, mark.name, mark.confidence, isActor].join();
        const known =
          found.get(key) ??
          (actors ?? likely(mark, isActor)).flatMap((ways) => (ways.some(isNamed) ? [] : (ways[0] ?? [])));
        found.set(key, known);
        return known;
      },
      isCapital,
      otherNames: (mark) => entered(mark).filter((name) => name !== mark.name && !isOfOneSide(name, mark)),
      calledAlso: (type, name) => aliases.get(`${type}|${foldLoosely(name)}`) ?? [],
      areOfLikeFame(one, other) {
        const [first, second] = [one, other].map((mark) => rankIn(entries, mark));
        return first === undefined || second === undefined || Math.abs(first - second) <= fameMax;
      },
      tellCountry(words, country, besides) {
        const folded = foldLoosely(words);
        const rest = besides === undefined ? folded : folded.replaceAll(foldLoosely(besides), "");
        return signs.get(country)?.test(rest) ?? false;
      },
      isCommon: (folded) => common.has(folded),
      isNamesake: (folded) => namesakes.has(folded),
      isRole: (folded) => roles.has(folded),
      isAdjective: (folded) => adjectives.has(folded.replace(/\u0647$/u, "")),
      adjectivesOf: (name) => demonyms.get(foldLoosely(name)) ?? [],
      countriesOf: (folded) => adjectives.get(folded.replace(/\u0647$/u, "")) ?? [],
    };
  };
}

const isOf = ({ ways, kind, country }: Entry, { type, sort, within, name }: Mark): boolean =>
  sort === `${type}|${kind}` && (within ?? country) === country && ways.includes(name);

/** «Moscow said»: what stands in its place are capitals. */
const capitalsLike = (name: string): (readonly string[])[] | undefined =>
  capitals.find((group) => group.includes(name))?.flatMap((other) => (other === name ? [] : [[other]]));

const waysOf = (country: { names: readonly string[]; demonyms?: readonly string[] | undefined } | undefined) =>
  country ? [[...country.names, ...(country.demonyms ?? [])]] : [];

const rolesIn = ({ roles }: Lexicons): ReadonlySet<string> =>
  new Set(roles.flatMap(({ words }) => words.map(withoutArticle)));

/** Cities, or regions that are called by the same word for what they are, of the same country. */
function placesLike({ sort, name, within, confidence }: Mark, entries: readonly Entry[]): (readonly string[])[] {
  const kind = sort.slice("place|".length);
  if (within === undefined || confidence < listed) return [];
  const others = entries.filter(
    (entry) => entry.country === within && entry.kind === kind && !entry.ways.includes(name),
  );
  if (kind === "city") return citiesLike({ name, within }, entries);
  const own = entries.find((entry) => entry.country === within && entry.kind === kind && entry.ways.includes(name));
  const [head = headOf(name)] = (own?.ways ?? []).flatMap((way) => headOf(way) ?? []);
  if (kind !== "region" || head === undefined) return [];
  return others.flatMap(({ ways }) => {
    const full = ways.find((way) => way.startsWith(`${head} `));
    if (full === undefined) return [];
    return [[headOf(name) === undefined ? full.slice(head.length + 1) : full, ...ways]];
  });
}

/** «The north of Sinai» is not all of it. */
const isOfOneSide = (name: string, mark: Mark): boolean =>
  mark.type === "place" && directionWord.test(foldLoosely(name)) !== directionWord.test(foldLoosely(mark.name));

/** Cities of a country that a list names near one: it has those first of which more is told. */
function citiesLike({ name, within }: Pick<Mark, "name" | "within">, entries: readonly Entry[]) {
  const cities = citiesOf(entries, within);
  const own = cities.findIndex(({ ways }) => ways.includes(name));
  // Beside the capital of a small country stand villages.
  if (own >= 0 && isCapital(name) && cities.length < citiesMin) return [];
  const from = Math.max(0, own - fameMax);
  return cities
    .slice(from, own < 0 ? undefined : own + fameMax + 1)
    .flatMap((city, at) => (from + at === own ? [] : [city.ways]));
}
/** So far apart in the list of its country two cities are about as well known. */
const fameMax = 10;
const citiesMin = 12;

/** None that a list tells from its namesakes by the adjective of its country, nor what may lie within another. */
const citiesOf = (entries: readonly Entry[], within: string | undefined): Entry[] =>
  entries.filter(
    ({ kind, country, ways: [name = ""] }) =>
      kind === "city" &&
      country === within &&
      !/\s\u0627\u0644\p{L}+\u064A\u0629$/u.test(name) &&
      !partOfTown.test(name),
  );

function rankIn(entries: readonly Entry[], { sort, name, within }: Mark): number | undefined {
  if (sort !== "place|city" || within === undefined) return undefined;
  const at = citiesOf(entries, within).findIndex(({ ways }) => ways.includes(name));
  return at < 0 ? undefined : at;
}

const isCapital = (name: string): boolean => capitals.some((group) => group.includes(name));

const headOf = (name: string): string | undefined => placeHeads.find((head) => name.startsWith(`${head} `));

/** Other ministries, of the country that a name ends with: those of like tasks first. */
function ministriesLike(name: string): (readonly string[])[] {
  const [head, task = "", ...rest] = name.split(" ");
  const group = ministryTasks.find((tasks) => tasks.includes(task));
  if (head !== ministryHead || !group || rest.length > 1) return [];
  const isTold = (other: string) => other === task || rest.some((word) => word.endsWith(other));
  return group.filter((other) => !isTold(other)).map((other) => [[head, other, ...rest].join(" "), `${head} ${other}`]);
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

/** What the country is called whose adjective a folded word is. */
const namesByAdjective = ({ territories }: Lexicons): ReadonlyMap<string, readonly string[]> =>
  new Map(
    territories.flatMap(({ names, demonyms = [] }) =>
      demonyms.map((demonym) => [foldLoosely(demonym), names.slice(0, 1)]),
    ),
  );

const demonymsIn = ({ territories }: Lexicons): ReadonlyMap<string, readonly string[]> =>
  new Map(territories.flatMap(({ names, demonyms = [] }) => names.map((name) => [foldLoosely(name), demonyms])));

/** By sort and folded name; a name that two have tells neither. */
function aliasesIn({ waters, facilities, people }: Lexicons): ReadonlyMap<string, readonly string[]> {
  const all = [
    ...[...waters, ...facilities].map(({ names = [], guarded = [] }) => ["place", [...names, ...guarded]] as const),
    ...people.map(({ names, short = [] }) => ["person", [...names, ...short]] as const),
  ];
  const found = new Map<string, readonly string[]>();
  for (const [type, names] of all)
    for (const name of names) {
      const key = `${type}|${foldLoosely(name)}`;
      found.set(key, found.has(key) ? [] : names);
    }
  return found;
}

const withoutArticle = (word: string): string => foldLoosely(word).replace(/^\u0627\u0644/u, "");

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
