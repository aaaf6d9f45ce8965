/** A stretch of the raw text: `raw.slice(start, end) === text`. */
export type Span = { id: string; text: string } & Found;

/** What a finder gives: `find-spans` adds the id and the text. `confidence` 0 to 1 decides between overlapping finds. */
export type Found = { start: number; end: number; confidence: number; rule: string } & Typed;

type Typed =
  | { type: "date"; norm: DateNorm }
  | { type: "quantity"; norm: QuantityNorm; numStart: number; numEnd: number }
  | { type: "person"; norm: PersonNorm }
  | { type: "role"; norm: RoleNorm }
  | { type: "organisation"; norm: OrganisationNorm }
  | { type: "place"; norm: PlaceNorm }
  | { type: "quote"; norm: QuoteNorm }
  | { type: "participant_list"; norm: ParticipantsNorm };
export type SpanType = Typed["type"];
export type SpanOf<Type extends SpanType> = Extract<Span, { type: Type }>;
export type FoundOf<Type extends SpanType> = Extract<Found, { type: Type }>;

/** `iso`: ISO 8601, also 2014-W32, 2018-Q2, 198X, a/b; X where the text does not say: XXXX-09-23, XXXX-XX-XX-WXX-3. */
export type DateNorm = {
  iso: string;
  precision: "day" | "month" | "year" | "quarter" | "week" | "decade" | "century" | "season" | "interval" | "time";
  kind: "absolute" | "partial" | "relative";
  /** What a missing or relative part was counted from. */
  anchor?: "publication" | "discourse_year" | "previous_date";
  mod?: "start" | "middle" | "end" | "spring" | "summer" | "autumn" | "winter";
  calendar?: "hijri";
  /** Hijri dates as the text writes them. */
  written?: string;
  time?: string;
  ambiguous?: true;
};

export type QuantityNorm = {
  subtype:
    | "count"
    | "money"
    | "percent"
    | "area"
    | "distance"
    | "duration"
    | "mass"
    | "ordinal"
    | "fraction"
    | "measure";
  /** `null` for vague ones and ranges. */
  value: number | null;
  min?: number;
  max?: number;
  /** A word for what is counted or measured: "country", "usd" written USD, "km2", "%". `null`: not known to the lexicon. */
  unit: string | null;
  op: "eq" | "gt" | "gte" | "lt" | "lte" | "approx" | "range" | "vague";
  /** The words that made `op`, outside the span. */
  modText?: string;
  /** The counted noun as a lemma, or as it stands where the lexicon has none. */
  noun?: string;
  per?: string;
  dual?: true;
  partitive?: true;
  /** The noun that a bare number inherits from the number before it. */
  ellipsis?: string;
  vague?: true;
  ambiguous?: true;
};

/** `id`: the same for all mentions of one person. `name`: the fullest name in the document. */
export type PersonNorm = { id: string; name: string; gender?: "m" | "f" };
/** `person`: the name of who holds the role, when the text says so. */
export type RoleNorm = { person: string | null; role: string; organisation?: string; country?: string; former?: true };
export type OrganisationNorm = { id: string; name: string; kind?: string };
/** `iso`: ISO 3166 alpha-2 for a country. `country`: that of a city or region. */
export type PlaceNorm = {
  kind: "country" | "city" | "region" | "river" | "facility" | "place";
  iso?: string;
  country?: string;
  name: string;
};
/** Marks stand outside the span. `speaker`: `null` when none was found. */
export type QuoteNorm = {
  speaker: string | null;
  speakerText?: string;
  cue: string | null;
  kind: "direct" | "mixed" | "direct_unmarked" | "direct_unclosed";
};
/** `members`: ISO codes of countries in the order of the text. `isOpen`: the text says there are others. */
export type ParticipantsNorm = { relation: string; members: string[]; count: number; isOpen?: true };
