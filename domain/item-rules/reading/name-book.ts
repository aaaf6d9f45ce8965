import type { Entity } from "../../facts/entity";
import { contentWords } from "../../text/content-words";
import { wordSet } from "../../text/word-set";
import { bareForms, type Word, wordsOf } from "./words-of";

/** A place in a text that names something. `at`, `end`: word numbers. `isName`: a name, not a demonym. */
export type Mention = { ids: readonly string[]; at: number; end: number; isName: boolean };

/** Finds every name of the ledger in a text, the longest at each place. */
export type NameBook = {
  mentionsIn(words: readonly Word[]): Mention[];
  entity(id: string): Entity | undefined;
  /** Entities that are phrases and have just these content words, in whatever form: «to protect …», «protecting …». */
  phrased(text: string): readonly string[];
};

type Entry = { id: string; rest: readonly string[]; isName: boolean; isCapital: boolean };

/** Compiles the names, aliases and demonyms of entities. */
export function makeNameBook(entities: readonly Entity[]): NameBook {
  const book = new Map<string, Entry[]>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    if (entity.type === "claim") continue;
    for (const name of [entity.ar.name, entity.en.name, ...(entity.aliases ?? [])]) enter(book, entity.id, name, true);
    for (const name of entity.demonyms ?? []) enter(book, entity.id, name, false);
  }
  const phrases = phrasesOf(entities);
  return {
    entity: (id) => byId.get(id),
    phrased: (text) => phrases.get(wordKey(text)) ?? [],
    mentionsIn(words) {
      const mentions: Mention[] = [];
      for (let at = 0; at < words.length; at++) {
        const mention = mentionAt(book, words, at);
        if (!mention) continue;
        mentions.push(mention);
        at = mention.end - 1;
      }
      return mentions;
    },
  };
}

/** Beginnings of the content words in one text, whatever their order. */
const wordKey = (text: string): string =>
  [...contentWords(text)]
    .map((word) => word.slice(0, 4))
    .sort()
    .join(" ");

const phraseTypes = wordSet(
  "concept matter trait ground stance support-form request order gain result task information reinforcement development deed",
);

/** Names of two content words or more; fewer say too little. */
function phrasesOf(entities: readonly Entity[]): ReadonlyMap<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { id, type, ar, en } of entities) {
    for (const key of new Set([ar.name, en.name].map(wordKey))) {
      if (phraseTypes.has(type) && key.includes(" ")) phrases.set(key, [...(phrases.get(key) ?? []), id]);
    }
  }
  return phrases;
}

function enter(book: Map<string, Entry[]>, id: string, name: string, isName: boolean) {
  const words = wordsOf(name.replace(/^the /i, ""));
  const [first, ...rest] = words.map(({ folded }) => bareWord(folded));
  if (!first) return;
  const isCapital = words.length === 1 && /^[A-Z]{2,3}$/.test(words[0]?.raw ?? "");
  const entry = { id, rest, isName, isCapital };
  const known = book.get(first);
  if (known) known.push(entry);
  else book.set(first, [entry]);
}

/** A name's word without its article. */
const bareWord = (folded: string) => folded.replace(/^\u0627\u0644(?=.{2})/u, "");

function mentionAt(book: ReadonlyMap<string, Entry[]>, words: readonly Word[], at: number): Mention | undefined {
  const word = words[at] as Word;
  const entries = bareForms(word.folded).flatMap((form) => book.get(form) ?? []);
  const fitting = entries.filter(
    ({ rest, isCapital }) =>
      (!isCapital || word.raw === word.raw.toUpperCase()) &&
      rest.every((part, next) => bareForms(words[at + 1 + next]?.folded ?? "").includes(part)),
  );
  if (fitting.length === 0) return undefined;
  const longest = Math.max(...fitting.map(({ rest }) => rest.length));
  const best = fitting.filter(({ rest }) => rest.length === longest);
  return {
    ids: [...new Set(best.map(({ id }) => id))],
    at,
    end: at + 1 + longest,
    isName: best.some(({ isName }) => isName),
  };
}
