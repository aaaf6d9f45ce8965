import type { Lexicons } from "../../../extraction/lexicons";
import { foldArabic, foldLoosely } from "../../../text/fold-arabic";
import { nationEndings, nationSigns } from "./nation-words.ar";

/** Words that tell a country, each folded and without the article, by the first of them. */
export type Signs = ReadonlyMap<string, readonly Sign[]>;
type Sign = { words: readonly string[]; country: string };
type Phrase = { country: string; phrase: string };

/** Names, adjectives, places and bodies of countries. */
export function nationSignsOf({ territories, cities, regions, organisations }: Lexicons): Signs {
  const called = territories.flatMap(({ iso: country, names, demonyms = [] }): Phrase[] =>
    [...names, ...demonyms.flatMap(adjectiveForms)].map((phrase) => ({ country, phrase })),
  );
  const held = [...cities, ...regions, ...organisations.map((each) => ({ ...each, guarded: [] }))].flatMap(
    ({ country = "", names = [], guarded = [] }): Phrase[] =>
      country === "" ? [] : [...names, ...guarded].map((phrase) => ({ country, phrase })),
  );
  const known = Object.entries(nationSigns).flatMap(([country, each]) => each.map((phrase) => ({ country, phrase })));
  const signs = new Map<string, Sign[]>();
  for (const { country, phrase } of [...called, ...held, ...known]) {
    const words = phrase.split(" ").map((word) => foldLoosely(bare(word)));
    const [first = ""] = words;
    if (phrase.length >= signMin) signs.set(first, [...(signs.get(first) ?? []), { words, country }]);
  }
  return signs;
}
/** Shorter names may be other words. */
const signMin = 3;

const adjectiveForms = (adjective: string): string[] => [...nationEndings, "\u0627"].map((each) => adjective + each);

const bare = (word: string): string => word.replace(/^\u0627\u0644(?=\p{L}{2})/u, "");

/** For each country that a text tells, the words that do, as often as they stand there. */
export function nationsTold(text: string, signs: Signs): ReadonlyMap<string, readonly string[]> {
  const written = foldArabic(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const words = written.map(foldLoosely);
  const isAt = (at: number, { words: wanted }: Sign) =>
    wanted.slice(1).every((each, step) => isWritten(words[at + step + 1] ?? "", each));
  const told = new Map<string, string[]>();
  for (const [at, word] of words.entries())
    for (const sign of readingsOf(word).flatMap((first) => signs.get(first) ?? [])) {
      if (!isAt(at, sign)) continue;
      const { country, words: wanted } = sign;
      told.set(country, [...(told.get(country) ?? []), written.slice(at, at + wanted.length).join(" ")]);
    }
  return told;
}

const isWritten = (word: string, wanted: string): boolean => word === wanted || bare(word) === wanted;

/** A word as it may be read: with what is glued to it, and without. */
function readingsOf(word: string): string[] {
  const joined = word.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "");
  const led = joined.replace(/^[\u0628\u0644\u0643](?=\p{L}{3})/u, "");
  const merged = joined.replace(/^\u0644\u0644(?=\p{L}{2})/u, "");
  return [...new Set([word, joined, led, merged].flatMap((each) => [each, bare(each)]))];
}
