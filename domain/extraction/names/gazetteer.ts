import type { Lexicons } from "../lexicons";
import { foldTightly } from "../people/names/fold-tightly";
import { leadingPosts, ownedPosts } from "../people/names/name-words.ar";
import { shadowOf } from "../text/shadow-text";
import { demonymForms } from "./demonym-forms";
import { gluedCountries, gluedOrganisations } from "./glued-names";
import { PhraseTable } from "./phrase-table";

export type KnownPlace = {
  kind: "country" | "city" | "region" | "river" | "facility";
  name: string;
  iso?: string;
  country?: string;
  isGuarded: boolean;
  /** Words that hold no place although they look like one. */
  isNone?: true;
};
export type KnownOrganisation = { name: string; kind: string; isGuarded: boolean };
/**
 * `isShort`: a family name that stands alone; `with`: only in a text that names this country. `en`: the English name, where
 * one is settled; `leads`: the country of which this is or was the president.
 */
export type KnownPerson = { name: string; en?: string; isShort: boolean; with?: string; leads?: string };
export type HeadWord = Omit<Lexicons["organisation-heads"][number], "word">;
export type RoleWord = { kind: "post" | "rank" | "title"; gender?: "m" | "f" | undefined };
export type CueWord = { form: "past" | "present" | "participle" | "nominal"; gender?: "m" | "f"; cue: string };
export type Guard = Extract<Lexicons["guards"][number], { name: string }>;

/** The lexicons as tables over folded words. */
export type Gazetteer = {
  places: PhraseTable<KnownPlace>;
  organisations: PhraseTable<KnownOrganisation>;
  people: PhraseTable<KnownPerson>;
  heads: ReadonlyMap<string, HeadWord>;
  roles: PhraseTable<RoleWord>;
  cues: PhraseTable<CueWord>;
  /** Gender by folded given name; "x" where the name does not tell. */
  givenNames: ReadonlyMap<string, "m" | "f" | "x">;
  /** As they are spelt: hamza and final letters told apart. */
  tightGivenNames: ReadonlySet<string>;
  /** Folded family names with the article that are common words too. */
  familyNames: ReadonlySet<string>;
  /** ISO code by every form of a country's adjective. */
  demonyms: ReadonlyMap<string, string>;
  guards: ReadonlyMap<string, Guard>;
  /** Folded plurals of what news count, without article. */
  plurals: ReadonlySet<string>;
  /** Names of several words without the spaces that a copy has lost: countries, and bodies whose words have the article. */
  glued: { countries: ReadonlyMap<string, KnownPlace>; organisations: ReadonlyMap<string, KnownOrganisation> };
  /** Folded stems of common words: what is no form of one is rather a name. */
  stems: ReadonlySet<string>;
};

const built = new WeakMap<Lexicons, Gazetteer>();

/** The tables of a set of lexicons, built once. */
export function gazetteerOf(lexicons: Lexicons): Gazetteer {
  const known = built.get(lexicons);
  if (known) return known;
  const fresh = build(lexicons);
  built.set(lexicons, fresh);
  return fresh;
}

/** A word as the shadow text writes it. */
export const folded = (word: string): string => shadowOf(word).text;

function build(lexicons: Lexicons): Gazetteer {
  const { guards } = lexicons;
  return {
    places: placesOf(lexicons),
    glued: { countries: gluedCountries(lexicons), organisations: gluedOrganisations(lexicons) },
    organisations: organisationsOf(lexicons),
    people: peopleOf(lexicons),
    heads: new Map(lexicons["organisation-heads"].map(({ word, ...head }) => [folded(word), head])),
    roles: rolesOf(lexicons),
    cues: cuesOf(lexicons),
    givenNames: new Map(
      lexicons["given-names"].flatMap(({ gender, names }) =>
        names.map((name) => [folded(name), gender ?? "x"] as const),
      ),
    ),
    tightGivenNames: new Set(lexicons["given-names"].flatMap(({ names }) => names.map(foldTightly))),
    familyNames: new Set(lexicons["family-names"].flatMap(({ words }) => words.map(folded))),
    demonyms: demonymsOf(lexicons),
    plurals: new Set(lexicons["counted-nouns"].flatMap(({ plural }) => plural.map(folded))),
    stems: new Set(lexicons["common-words"].flatMap(({ words }) => words.map(folded))),
    guards: new Map(guards.flatMap((guard) => ("name" in guard ? [[folded(guard.name), guard]] : []))),
  };
}

function placesOf({ territories, cities, regions, waters, facilities, guards }: Lexicons): PhraseTable<KnownPlace> {
  const table = new PhraseTable<KnownPlace>();
  const none: KnownPlace = { kind: "region", name: "", isGuarded: false, isNone: true };
  for (const guard of guards) if ("phrase" in guard) table.add(guard.phrase, none);
  for (const { iso, names } of territories) {
    for (const name of names) table.add(name, { kind: "country", iso, name: names[0] as string, isGuarded: false });
  }
  for (const { kind, country, names = [], guarded = [] } of [...cities, ...regions, ...waters, ...facilities]) {
    const place = { kind, name: (names[0] ?? guarded[0]) as string, ...(country ? { country } : {}) };
    for (const name of names) table.add(name, { ...place, isGuarded: false });
    for (const name of guarded) table.add(name, { ...place, isGuarded: true });
  }
  return table;
}

function organisationsOf({ organisations }: Lexicons): PhraseTable<KnownOrganisation> {
  const table = new PhraseTable<KnownOrganisation>();
  for (const { kind, names = [], guarded = [] } of organisations) {
    const name = (names[0] ?? guarded[0]) as string;
    for (const one of names) table.add(one, { name, kind, isGuarded: false });
    for (const one of guarded) table.add(one, { name, kind, isGuarded: true });
  }
  return table;
}

function peopleOf({ people }: Lexicons): PhraseTable<KnownPerson> {
  const table = new PhraseTable<KnownPerson>();
  for (const { names, short = [], shortWith, en, leads } of people) {
    const person = { name: names[0] as string, ...(en ? { en } : {}), ...(leads ? { leads } : {}) };
    for (const name of names) table.add(name, { ...person, isShort: false });
    for (const name of short) table.add(name, { ...person, isShort: true, ...(shortWith ? { with: shortWith } : {}) });
  }
  return table;
}

function rolesOf({ roles }: Lexicons): PhraseTable<RoleWord> {
  const table = new PhraseTable<RoleWord>();
  for (const { words, ...role } of roles) for (const word of words) table.add(word, role);
  // «His head» and «a head» in the feminine are one word: what the lexicon lists stands.
  for (const { words, ...role } of roles) {
    for (const word of words) {
      if (role.kind === "post") for (const form of formsOf(word)) table.add(form, role);
    }
  }
  return table;
}

/** With the article, and with «his», «its», «her». */
function formsOf(post: string): string[] {
  const stem = post.replace(/\u0629$/, "\u062a");
  const definite = `\u0627\u0644${post}`;
  return leadingPosts.has(folded(post)) || ownedPosts.has(folded(post))
    ? [definite, `${stem}\u0647`, `${stem}\u0647\u0627`]
    : [definite];
}

/** «Described her as»: an object written on to the verb. */
const objects = ["", "\u0647", "\u0647\u0627", "\u0647\u0645"];

function cuesOf(lexicons: Lexicons): PhraseTable<CueWord> {
  const table = new PhraseTable<CueWord>();
  for (const { form, m, f, plural } of lexicons["quote-cues"]) {
    const words: CueWord[] = [{ form, cue: m, ...(f ? { gender: "m" as const } : {}) }];
    if (f) words.push({ form, cue: f, gender: "f" });
    if (plural) words.push({ form, cue: plural });
    const ends = form === "past" || form === "present" ? objects : [""];
    for (const word of words) for (const end of ends) table.add(word.cue + end, word);
  }
  return table;
}

function demonymsOf({ territories }: Lexicons): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { iso, demonyms = [] } of territories) {
    for (const demonym of demonyms) for (const form of demonymForms(folded(demonym))) forms.set(form, iso);
  }
  return forms;
}
