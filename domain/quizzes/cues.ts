import type { ItemBase, Option } from "../items/item";
import { type Language, languages } from "../language";
import { monthWords } from "../text/date-words.ar";
import { foldArabic } from "../text/fold-arabic";
import { phrasebooks } from "../wording/phrasebooks";

/** What a set must know of an item, whatever its kind. */
export type ComposableItem = Pick<
  ItemBase,
  "id" | "lang" | "cell" | "subject" | "topic" | "stem" | "explanation" | "facts" | "references" | "scope" | "scopeText"
> & {
  kind: string;
  key: unknown;
  options?: readonly Option[] | undefined;
  left?: readonly Option[] | undefined;
  right?: readonly Option[] | undefined;
};

/** One question in all its languages. */
export type Question<Item extends ComposableItem> = Record<Language, Item>;

/** What an item gives away and what it asks for, folded so that spelling does not hide it; each part when first asked. */
class Reading {
  readonly #item: ComposableItem;
  #stem: string | undefined;
  #rest: string | undefined;
  #keys: readonly KeyPattern[] | undefined;

  constructor(item: ComposableItem) {
    this.#item = item;
  }

  get stem(): string {
    this.#stem ??= foldCues(this.#item.stem);
    return this.#stem;
  }

  /** Options, and what is said after the answer: a cue for questions on the same subject. */
  get rest(): string {
    const { options = [], left = [], right = [], explanation } = this.#item;
    this.#rest ??= foldCues([...[...options, ...left, ...right].map((option) => option.text), explanation].join(" | "));
    return this.#rest;
  }

  get keys(): readonly KeyPattern[] {
    this.#keys ??= keyTexts(this.#item).flatMap((text) => keyPattern(text, this.#item.lang) ?? []);
    return this.#keys;
  }
}
const readings = new WeakMap<ComposableItem, Reading>();

/** Whether one question answers another, in any language: what it shows holds the other's key. */
export function cue<Item extends ComposableItem>(one: Question<Item>, other: Question<Item>): boolean {
  return languages.some((lang) => {
    const isSameSubject = one[lang].subject === other[lang].subject;
    const [first, second] = [readingOf(one[lang]), readingOf(other[lang])];
    return tells(first, second, isSameSubject) || tells(second, first, isSameSubject);
  });
}

function tells(shown: Reading, asked: Reading, isSameSubject: boolean): boolean {
  return asked.keys.some((key) => holdsKey(shown.stem, key) || (isSameSubject && holdsKey(shown.rest, key)));
}

function readingOf(item: ComposableItem): Reading {
  const known = readings.get(item) ?? new Reading(item);
  readings.set(item, known);
  return known;
}

/** A text as keys are looked for in it: as `foldArabic`, and numbers in figures alone, without thousands signs, be they stops. */
export const foldCues = (text: string) =>
  foldArabic(text)
    .replace(/(?<![\d.])\d{1,3}(?:\.\d{3}){2,6}(?!\d)/g, (grouped) => grouped.replaceAll(".", ""))
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(scaled, (_, figure: string, scale: string, rest?: string) =>
      String(Math.round(Number(figure) * (scales.get(scale) ?? 1)) + Number(rest ?? 0)),
    );

/** Folded words for a thousand, a million and a milliard. */
const scales = new Map<string, number>([
  ...["\u0627\u0644\u0641", "\u0627\u0644\u0641\u0627", "\u0627\u0644\u0627\u0641", "thousand"].map(
    (word) => [word, 1e3] as const,
  ),
  ...[
    "\u0645\u0644\u064A\u0648\u0646",
    "\u0645\u0644\u064A\u0648\u0646\u0627",
    "\u0645\u0644\u0627\u064A\u064A\u0646",
    "million",
  ].map((word) => [word, 1e6] as const),
  ...[
    "\u0645\u0644\u064A\u0627\u0631",
    "\u0645\u0644\u064A\u0627\u0631\u0627",
    "\u0645\u0644\u064A\u0627\u0631\u0627\u062A",
    "billion",
  ].map((word) => [word, 1e9] as const),
]);
/** «1.8 million», «13 thousand and 221». */
const scaled = new RegExp(
  `(\\d+(?:\\.\\d+)?) (${[...scales.keys()].join("|")})(?!\\p{L})(?: \u0648(\\d{1,3})(?!\\d))?`,
  "gu",
);

/** The key in words. An order has none: all that is ordered is shown; nor has a verdict. */
export function keyTexts(item: ComposableItem): string[] {
  const named = new Map([...(item.options ?? []), ...(item.right ?? [])].map((option) => [option.id, option.text]));
  const keys = partsOf(item.key);
  if (item.options && keys.length === item.options.length) return [];
  return keys
    .filter((key) => key !== "true" && key !== "false")
    .map((key) => named.get(key) ?? (isoDate.test(key) ? phrasebooks[item.lang].date(key) : key));
}
const isoDate = /^\d{4}(-\d{2}){0,2}$/;

function partsOf(key: unknown): string[] {
  if (typeof key === "string" || typeof key === "number") return [String(key)];
  if (Array.isArray(key)) return key.flatMap(partsOf);
  return typeof key === "object" && key !== null ? Object.values(key).flatMap(partsOf) : [];
}

/** How a key stands in a text: nowhere without `word`, which is found much faster. */
export type KeyPattern = { word: string; pattern: RegExp };

/** Whether a text, as `foldCues` has it, holds a key. */
export const holdsKey = (folded: string, { word, pattern }: KeyPattern): boolean =>
  folded.includes(word) && pattern.test(folded);

/** How a key is found: a date as it is written, any other figure by its number alone, names as they stand. */
export function keyPattern(text: string, lang: Language): KeyPattern | undefined {
  const folded = foldCues(text);
  const number = /\d+(\.\d+)?/.exec(folded)?.[0];
  const isDate = text.search(phrasebooks[lang].monthYear) !== -1 || isDayOfMonth(folded);
  if (number !== undefined && !isDate) return { word: number, pattern: numberPattern(number) };
  const all = folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (all.length < 3) return undefined;
  const words = all.split(" ");
  const spaced = words.map(literally).join("[^\\p{L}\\p{N}]+");
  const word = words.reduce((one, other) => (other.length > one.length ? other : one));
  return { word, pattern: new RegExp(isDate ? `(?<!\\d)${spaced}(?!\\d)` : spaced, "u") };
}

/** «6 April», without its year. */
const isDayOfMonth = (folded: string): boolean =>
  monthWords[/^\d{1,2} (\p{L}+)/u.exec(folded)?.[1] ?? ""] !== undefined;

/** The number by itself: no part of a longer one, and no day of a month (a month's name follows, or two by a stroke). */
const numberPattern = (number: string) =>
  new RegExp(`(?<![\\d.])${literally(number)}(?!\\d|\\.\\d| (?:\\p{L}+ )?(?:${months})/| [a-z]+ \\d{4})`, "u");
const months = Object.keys(monthWords)
  .filter((name) => !/[a-z]/u.test(name))
  .join("|");
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
