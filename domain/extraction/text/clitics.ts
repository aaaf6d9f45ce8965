import { article, mergedArticle } from "../../arabic/article";
import type { ReadText } from "./read-text";
import type { Token } from "./tokens";

/** A word as a table knows it, and how many letters of particles stand before it in its token. */
export type Known<Value> = { value: Value; skipped: number };
type Table<Value> = Readonly<Record<string, Value>>;

const conjunctions = new Set(["\u0648", "\u0641"]);
const prepositions = new Set(["\u0628", "\u0644", "\u0643"]);
const shortest = 2;

/**
 * How many letters of particles may stand before a word: none, then and, so; with, to, like; then both. Only as many as
 * the word's letters allow.
 */
export function particleLengths(word: string): readonly number[] {
  const first = word.charAt(0);
  if (prepositions.has(first)) return upToOne;
  if (!conjunctions.has(first)) return none;
  return prepositions.has(word.charAt(1)) ? upToTwo : upToOne;
}
const none = [0];
const upToOne = [0, 1];
const upToTwo = [0, 1, 2];

/** Looks a word up, first whole, then without the particles before it. */
export function known<Value>(word: string, table: Table<Value>): Known<Value> | undefined {
  const words = wordsOf(table);
  for (const skipped of particleLengths(word)) {
    if (word.length - skipped < shortest) return undefined;
    const rest = skipped === 0 ? word : word.slice(skipped);
    if (words.has(rest)) return { value: table[rest] as Value, skipped };
  }
  return undefined;
}

/** The words of a table as a set: a property is slow to find by a word that was just cut from a text. */
function wordsOf(table: object): ReadonlySet<string> {
  const before = sets.get(table);
  if (before) return before;
  const fresh = new Set(Object.keys(table));
  sets.set(table, fresh);
  return fresh;
}
const sets = new WeakMap<object, ReadonlySet<string>>();

/** As `known`, for a word that the table holds with its article: also «for the» written as one. */
export function knownDefinite<Value>(word: string, table: Table<Value>): Known<Value> | undefined {
  const plain = known(word, table);
  if (plain) return plain;
  const before = conjunctions.has(word.charAt(0)) ? 1 : 0;
  if (!word.startsWith(mergedArticle, before)) return undefined;
  const rest = article + word.slice(before + mergedArticle.length);
  // The span begins at the article's lam.
  return Object.hasOwn(table, rest) ? { value: table[rest] as Value, skipped: before + 1 } : undefined;
}

/** The raw offset of a token's word after its particles. */
export const startAfter = ({ shadow }: ReadText, token: Token, skipped: number): number =>
  shadow.rawStart(token.from + skipped);

/** A table from lines of «value: word word»; words are folded. */
export function table<Value>(lines: readonly (readonly [Value, string])[]): Table<Value> {
  const words: Record<string, Value> = {};
  for (const [value, list] of lines) for (const word of list.split(" ")) words[word] = value;
  return words;
}
