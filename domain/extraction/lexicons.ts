import { z } from "zod";

const Words = z.array(z.string().min(1)).min(1);
const Gender = z.enum(["m", "f"]);

const Territory = z.strictObject({
  /** ISO 3166 alpha-2; XK for Kosovo. */
  iso: z.string().regex(/^[A-Z]{2}$/),
  names: Words,
  /** Country adjectives, masculine singular without the article. */
  demonyms: Words.optional(),
});
const NamedPlace = z.strictObject({
  kind: z.enum(["city", "region", "river", "facility"]),
  country: z.string().length(2).optional(),
  names: Words.optional(),
  /** Names that are common words too. */
  guarded: Words.optional(),
});
const NamedOrganisation = z.strictObject({
  kind: z.string(),
  country: z.string().length(2).optional(),
  names: Words.optional(),
  guarded: Words.optional(),
});
const OrganisationHead = z.strictObject({
  word: z.string().min(1),
  kind: z.string(),
  followedBy: z.enum(["any", "name", "country", "adjective"]),
  /** How many words must follow before it is a name; 1 unless said. */
  atLeast: z.number().int().min(1).optional(),
});
const GivenNames = z.strictObject({ gender: Gender.optional(), names: Words });
const CommonWords = z.strictObject({ words: Words });
const PublicFigure = z.strictObject({
  names: Words,
  short: Words.optional(),
  /** Country that a text must name for a short name which is a common word too. */
  shortWith: z.string().length(2).optional(),
  en: z.string().optional(),
  /** Country of which the person is or was the president. */
  leads: z.string().length(2).optional(),
});
const RoleWords = z.strictObject({ kind: z.enum(["post", "rank", "title"]), gender: Gender.optional(), words: Words });
const QuoteCue = z.strictObject({
  form: z.enum(["past", "present", "participle", "nominal"]),
  m: z.string().min(1),
  f: z.string().optional(),
  plural: z.string().optional(),
});
const UnitForms = z.strictObject({
  subtype: z.enum(["percent", "area", "distance", "mass", "volume", "duration", "measure"]),
  unit: z.string(),
  factor: z.number().positive(),
  base: z.string().optional(),
  forms: Words,
});
const Currency = z.strictObject({ code: z.string().length(3), forms: Words, adjectives: Words.optional() });
const CountedNoun = z.strictObject({
  id: z.string(),
  singular: z.string(),
  /** Nominative and oblique. */
  dual: z.tuple([z.string(), z.string()]),
  plural: Words,
  accusative: z.string(),
  gender: Gender,
});
const Guard = z.union([
  z.strictObject({
    name: z.string(),
    notAfter: Words.optional(),
    notBefore: Words.optional(),
    notBeforeFigure: z.boolean().optional(),
    onlyAfter: Words.optional(),
  }),
  z.strictObject({ phrase: z.string() }),
]);

/** For each file of `content/lexicons/` the shape of its entries. */
export const lexiconParts = {
  territories: Territory,
  cities: NamedPlace,
  regions: NamedPlace,
  waters: NamedPlace,
  facilities: NamedPlace,
  organisations: NamedOrganisation,
  "organisation-heads": OrganisationHead,
  "given-names": GivenNames,
  "family-names": CommonWords,
  "common-words": CommonWords,
  people: PublicFigure,
  roles: RoleWords,
  "quote-cues": QuoteCue,
  units: UnitForms,
  currencies: Currency,
  "counted-nouns": CountedNoun,
  guards: Guard,
} as const;
export type LexiconPart = keyof typeof lexiconParts;

/** A lexicon file: what it holds and where from, and its entries. */
export const lexiconFile = (part: LexiconPart) =>
  z.strictObject({
    about: z.strictObject({ holds: z.string().min(1), provenance: z.string().min(1), licence: z.string().min(1) }),
    entries: z.array(lexiconParts[part] as z.ZodType),
  });

/** What finders know by name, read from `content/lexicons/`. Every finder does with an empty lexicon what it can. */
export type Lexicons = { readonly [Part in LexiconPart]: readonly z.infer<(typeof lexiconParts)[Part]>[] };

export const noLexicons: Lexicons = Object.fromEntries(
  Object.keys(lexiconParts).map((part) => [part, []]),
) as unknown as Lexicons;
