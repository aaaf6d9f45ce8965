import { article } from "../../arabic/article";
import type { Lexicons } from "../lexicons";
import { shadowOf } from "../text/shadow-text";
import type { Token } from "../text/tokens";
import type { Gazetteer, KnownOrganisation, KnownPlace } from "./gazetteer";
import { readingsOf } from "./readings";

const fewestLetters = 9;
const shortestCountry = 4;
/** No name that lost its spaces is longer. */
const longestGlued = 40;
const and = "\u0648";
/** «Is», «year»: words that a shorter country's name and «and» could be cut from are left alone. */
const withoutSpaces = (name: string) => shadowOf(name).text.replace(/ /g, "");

/** Countries by their names without spaces; a name of one word stands as it is. */
export function gluedCountries({ territories }: Lexicons): Map<string, KnownPlace> {
  const countries = new Map<string, KnownPlace>();
  for (const { iso, names } of territories) {
    for (const name of names) {
      const place: KnownPlace = { kind: "country", iso, name: names[0] as string, isGuarded: false };
      if (withoutSpaces(name).length >= shortestCountry) countries.set(withoutSpaces(name), place);
    }
  }
  return countries;
}

/** Bodies of which each word has the article: «the United Nations». */
export function gluedOrganisations({ organisations }: Lexicons): Map<string, KnownOrganisation> {
  const glued = new Map<string, KnownOrganisation>();
  for (const { kind, names = [] } of organisations) {
    for (const one of names) {
      const words = shadowOf(one).text.split(" ");
      const isOne = words.length > 1 && words.every((word) => word.startsWith(article));
      const name = words.join("");
      if (isOne && name.length >= fewestLetters) glued.set(name, { name: names[0] as string, kind, isGuarded: false });
    }
  }
  return glued;
}

/** A part of a token's folded text, and what it names. */
export type GluedPart<Value> = { from: number; length: number; value: Value };

/** The countries that a word is made of: one of several words, or two with «and» between. */
export function countryParts({ text }: Token, { glued, places }: Gazetteer): GluedPart<KnownPlace>[] {
  if (text.length < fewestLetters || text.length > longestGlued) return [];
  for (const { word, skipped } of readingsOf(text)) {
    const whole = glued.countries.get(word);
    if (whole && places.longestAt([wordToken(word)], 0, word)?.skipped !== 0)
      return [{ from: skipped, length: word.length, value: whole }];
    const pair = pairIn(word, glued.countries);
    if (pair) return pair.map(({ from, ...part }) => ({ ...part, from: from + skipped }));
  }
  return [];
}

function pairIn(word: string, countries: Gazetteer["glued"]["countries"]): GluedPart<KnownPlace>[] | undefined {
  for (let at = word.indexOf(and, shortestCountry); at > 0; at = word.indexOf(and, at + 1)) {
    const [one, other] = [countries.get(word.slice(0, at)), countries.get(word.slice(at + 1))];
    if (one && other && one.iso !== other.iso)
      return [
        { from: 0, length: at, value: one },
        { from: at + 1, length: word.length - at - 1, value: other },
      ];
  }
  return undefined;
}

const wordToken = (text: string): Token => ({
  ...{ index: 0, kind: "word", text, start: 0, end: text.length, from: 0 },
  ...{ isGlued: false, sentence: 0, paragraph: 0 },
});
