import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import type { ReadText } from "../text/read-text";
import type { Mention } from "./mentions";
import { connectors } from "./names/name-words.ar";
import type { Person } from "./people-of";

type Named = { mentions: readonly Mention[]; people: ReadonlyMap<Mention, Person> };
const shortest = 4;
/** «We note», «poisoning»: what no lexicon has may be a verb of the present, or a noun of the second form. */
const present = /^[\u0646\u064A\u062A]/;

/** «Hilary», of one named in full: by given names of the world, or that no lexicon has, which no two people bear. */
export function givenAlone({ tokens }: ReadText, names: KnownNames, { mentions, people }: Named) {
  const given = new Map<string, Person>();
  const shared = new Set<string>();
  for (const mention of mentions) {
    const person = people.get(mention);
    const word = tokens[mention.first]?.text.slice(mention.skipped) ?? "";
    if (!person || mention.last === mention.first || names.placeOver.has(mention.first)) continue;
    if (!isOfWorld(word, names)) continue;
    if ((given.get(word) ?? person) !== person) shared.add(word);
    given.set(word, person);
  }
  return [...given].flatMap(([word, person]) =>
    shared.has(word) ? [] : [[word, { person, words: [word], isGiven: false }] as const],
  );
}

function isOfWorld(word: string, { gazetteer: { stems, givenNames } }: KnownNames): boolean {
  if (word.length < shortest || word.startsWith("\u0627\u0644") || connectors.has(word)) return false;
  if (stems.size === 0 || stems.has(word)) return false;
  const isUnknown = !givenNames.has(word) && !isCommonWord(word, stems) && !present.test(word);
  return givenNames.get(word) === "x" || isUnknown;
}

/** A form of a common word; «Wang», in Arabic written as «and …», is a given name of the world. */
export const isFormOfCommon = (word: string, { gazetteer: { stems, givenNames } }: KnownNames): boolean =>
  isCommonWord(word, stems) && (stems.has(word) || givenNames.get(word) !== "x");
