import type { Lexicons } from "../lexicons";
import { gazetteerOf } from "../names/gazetteer";
import type { QuantityNorm } from "../span";
import { shadowOf } from "../text/shadow-text";
import { tokensOf } from "../text/tokens";

/** A unit, a currency or a counted noun, in one of its forms. */
export type CountedForm = {
  subtype: QuantityNorm["subtype"];
  /** `null`: a currency of several countries, which only an adjective tells. */
  unit: string | null;
  lemma: string;
  form: "singular" | "dual" | "plural";
  /** Its plural ends in alef and ta: what ends like men in the plural is its dual. */
  isThing?: true;
  /** Words the form has. */
  length: number;
};
export type NounTable = {
  /** Folded forms, words parted by a space. */
  forms: ReadonlyMap<string, CountedForm>;
  /** Adjectives of currencies, folded, by the currency's first form and the adjective. */
  currencies: ReadonlyMap<string, string>;
  /** Adjectives of countries in all their forms, folded. */
  demonyms: ReadonlyMap<string, string>;
};

const tables = new WeakMap<Lexicons, NounTable>();

/** The units, currencies and counted nouns of lexicons by their folded forms. Made once for each lexicons. */
export function nounTable(lexicons: Lexicons): NounTable {
  const known = tables.get(lexicons);
  if (known) return known;
  const forms = new Map<string, CountedForm>();
  const currencies = new Map<string, string>();
  for (const entry of lexicons["counted-nouns"]) addNoun(forms, entry);
  for (const entry of lexicons.units) addUnit(forms, entry);
  for (const entry of lexicons.currencies) addCurrency(forms, currencies, entry);
  const table = { forms, currencies, demonyms: gazetteerOf(lexicons).demonyms };
  tables.set(lexicons, table);
  return table;
}

/** A form as the tokens of a text would show it. */
export const folded = (form: string): string =>
  tokensOf(shadowOf(form))
    .tokens.map(({ text }) => text)
    .join(" ");

function put(forms: Map<string, CountedForm>, form: string, of: Omit<CountedForm, "length">): void {
  const key = folded(form);
  // The first entry of the lexicon decides; a measure decides over a noun.
  if (!forms.has(key)) forms.set(key, { ...of, length: key.split(" ").length });
}

function addNoun(forms: Map<string, CountedForm>, entry: Lexicons["counted-nouns"][number]): void {
  const of = { subtype: "count" as const, unit: entry.id, lemma: entry.singular };
  put(forms, entry.singular, { ...of, form: "singular" });
  put(forms, entry.accusative, { ...of, form: "singular" });
  for (const plural of entry.plural) put(forms, plural, { ...of, form: "plural" });
  const isThing = entry.plural.every((plural) => plural.endsWith("\u0627\u062A"));
  for (const dual of entry.dual) put(forms, dual, { ...of, form: "dual", ...(isThing ? { isThing } : {}) });
}

const measured = new Set(["area", "distance", "mass", "duration", "percent"]);

function addUnit(forms: Map<string, CountedForm>, entry: Lexicons["units"][number]): void {
  const subtype = measured.has(entry.subtype) ? (entry.subtype as QuantityNorm["subtype"]) : "count";
  const written = [...entry.forms, ...dualsOf(entry.forms[0] as string)];
  const all = new Set(written.map(folded));
  for (const form of written) {
    const isDual = isDualAmong(folded(form), all);
    forms.set(folded(form), {
      subtype,
      unit: entry.unit,
      lemma: entry.forms[0] as string,
      form: isDual ? "dual" : "singular",
      length: folded(form).split(" ").length,
    });
  }
}

/** Both cases of a unit's dual, for units of one Arabic word. */
function dualsOf(singular: string): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(singular)) return [];
  const stem = singular.replace(/\u0629$/, "\u062A");
  return [`${stem}\u0627\u0646`, `${stem}\u064A\u0646`];
}

/** A dual stands in a list in both its cases: so «acre», which ends like one, is none. */
function isDualAmong(form: string, all: ReadonlySet<string>): boolean {
  const stem = /^(.{2,})(?:\u0627\u0646|\u064A\u0646)$/.exec(form)?.[1];
  return stem !== undefined && all.has(`${stem}\u0627\u0646`) && all.has(`${stem}\u064A\u0646`);
}

function addCurrency(
  forms: Map<string, CountedForm>,
  currencies: Map<string, string>,
  entry: Lexicons["currencies"][number],
): void {
  const all = new Set(entry.forms.map(folded));
  for (const form of entry.forms) {
    const key = folded(form);
    for (const adjective of entry.adjectives ?? []) currencies.set(`${key} ${folded(adjective)}`, entry.code);
    const before = forms.get(key);
    const isShared = before?.subtype === "money" && before.unit !== entry.code;
    // Without an adjective a dollar is that of the United States; of other shared names nothing is known.
    const unit = isShared ? (before.unit === "USD" ? "USD" : null) : entry.code;
    forms.set(key, {
      subtype: "money",
      unit,
      lemma: entry.forms[0] as string,
      form: isDualAmong(key, all) ? "dual" : "singular",
      length: key.split(" ").length,
    });
  }
}
