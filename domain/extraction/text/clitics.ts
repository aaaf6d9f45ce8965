import type { ReadText } from "./read-text";
import type { Token } from "./tokens";

/** A word as a table knows it, and how many letters of particles stand before it in its token. */
export type Known<Value> = { value: Value; skipped: number };
type Table<Value> = Readonly<Record<string, Value>>;

const and = ["\u0648", "\u0641"];
const withTo = ["\u0628", "\u0644", "\u0643"];
/** Particles that may be written on to a word: and, so; with, to, like; from the least to the most. */
const particles = ["", ...and, ...withTo, ...and.flatMap((first) => withTo.map((second) => first + second))];
/** The article, also after particles and as the merged «for the». */
const article = "\u0627\u0644";
const merged = "\u0644\u0644";

/** Looks a word up, first whole, then without the particles before it. */
export function known<Value>(word: string, table: Table<Value>): Known<Value> | undefined {
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length - particle.length < 2) continue;
    const rest = word.slice(particle.length);
    if (Object.hasOwn(table, rest)) return { value: table[rest] as Value, skipped: particle.length };
  }
  return undefined;
}

/** As `known`, for a word that the table holds with its article: also «for the» written as one. */
export function knownDefinite<Value>(word: string, table: Table<Value>): Known<Value> | undefined {
  const plain = known(word, table);
  if (plain) return plain;
  for (const first of ["", ...and]) {
    if (!word.startsWith(first + merged)) continue;
    const rest = article + word.slice(first.length + merged.length);
    // The span begins at the article's lam.
    if (Object.hasOwn(table, rest)) return { value: table[rest] as Value, skipped: first.length + 1 };
  }
  return undefined;
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
