import type { Lexicons } from "../../../extraction/lexicons";
import { foldLoosely } from "../../../text/fold-arabic";
import { remembered } from "../../../text/remembered";
import { nationSignsOf, nationsTold } from "./nation-signs";
import { doubtfulAdjectives, nationEndings } from "./nation-words.ar";

/** How a country's adjective is written: with the article or without, and its ending. */
export type NationForm = { hasArticle: boolean; ending: (typeof nationEndings)[number] };
export type NationWord = { country: string; adjective: string; form: NationForm };

/** What lists tell of the adjectives of countries, and of the words that tell a country. */
export type Nations = {
  /** The country whose adjective a folded word is; undefined where it may be that of two, or another word. */
  read(folded: string): NationWord | undefined;
  /** The adjective of a country as news write it most, in a form. */
  word(country: string, form: NationForm): string | undefined;
  /** By countries the words that tell one, each as often as a text has it: names, adjectives, places and bodies. */
  told(text: string): ReadonlyMap<string, readonly string[]>;
};

const article = "\u0627\u0644";

export const writtenIn = (adjective: string, { hasArticle, ending }: NationForm): string =>
  `${hasArticle ? article : ""}${adjective}${ending}`;

/** Reads lexicons once. */
export function nationsOf(lexicons: Lexicons): Nations {
  const adjectives = new Map(
    lexicons.territories.map(({ iso, demonyms = [] }) => [iso, demonyms.filter((each) => isRegular(each))]),
  );
  const words = wordsOf(adjectives);
  const signs = nationSignsOf(lexicons);
  return {
    read: (folded) => words.get(folded),
    word(country, form) {
      const adjective = adjectives.get(country)?.[0];
      return adjective === undefined ? undefined : writtenIn(adjective, form);
    },
    told: remembered((text) => nationsTold(text, signs)),
  };
}

/** One word that takes the usual endings, and is no other word. */
const isRegular = (adjective: string): boolean =>
  /^\p{L}{2,}\u064A$/u.test(adjective) && !doubtfulAdjectives.has(adjective);

const forms: readonly NationForm[] = [true, false].flatMap((hasArticle) =>
  nationEndings.map((ending) => ({ hasArticle, ending })),
);

/** By its folded spelling, each form of each adjective that is of one country alone. */
function wordsOf(adjectives: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, NationWord> {
  const all = [...adjectives].flatMap(([country, each]) =>
    each.flatMap((adjective) => forms.map((form): NationWord => ({ country, adjective, form }))),
  );
  const words = new Map<string, NationWord>();
  const shared = new Set<string>();
  for (const word of all) {
    const folded = foldLoosely(writtenIn(word.adjective, word.form));
    if ((words.get(folded)?.country ?? word.country) !== word.country) shared.add(folded);
    if (!words.has(folded)) words.set(folded, word);
  }
  for (const folded of shared) words.delete(folded);
  return words;
}
