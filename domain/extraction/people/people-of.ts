import type { ReadText } from "../text/read-text";
import type { Mention } from "./mentions";
import { commonNames, connectors } from "./names/name-words.ar";

/** One person of a text under one name: the English one where it is settled, else the fullest the text has. */
export type Person = {
  id: string;
  name: string;
  /** As the text writes it, at its fullest. */
  written: string;
  /** Folded first word, and what follows it. */
  given: string;
  family: string;
  isKnown: boolean;
  gender?: "m" | "f";
};

/** Who is meant by each mention: the same family name and given name, or a family name alone, are one person. */
export function peopleOf(text: ReadText, mentions: readonly Mention[]): Map<Mention, Person> {
  const index = new PeopleIndex();
  const meant = new Map<Mention, Person>();
  const byLength = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const mention of byLength) {
    const fresh = personFrom(text, mention);
    const same = index.sameAs(fresh);
    if (same && !same.gender && fresh.gender) same.gender = fresh.gender;
    if (!same) index.add(fresh);
    meant.set(mention, same ?? fresh);
  }
  return meant;
}

function personFrom({ tokens, raw, shadow }: ReadText, { first, last, skipped, known, gender }: Mention): Person {
  const head = tokens[first];
  const start = head ? shadow.rawStart(head.from + skipped) : 0;
  const written = raw.slice(start, tokens[last]?.end).replace(/\s+/g, " ");
  const words = tokens.slice(first, last + 1).map(({ text }, at) => (at === 0 ? text.slice(skipped) : text));
  const [given, rest] = givenAndFamily(words);
  const name = known?.en ?? (known?.isShort ? known.name : written);
  return {
    ...{ id: name, name, written, given, family: rest.join(" "), isKnown: known !== undefined },
    ...(gender ? { gender } : {}),
  };
}

/** «Abd al-Aziz» is one given name. */
function givenAndFamily([first = "", second, ...rest]: readonly string[]): [string, readonly string[]] {
  if (second === undefined) return [first, []];
  return first === servant ? [`${first} ${second}`, rest] : [first, [second, ...rest]];
}

const servant = "\u0639\u0628\u062f";

/** People by what a later mention may call them. */
class PeopleIndex {
  readonly #by = new Map<string, Person>();
  readonly #shared = new Set<string>();

  add(person: Person): void {
    for (const key of keysOf(person)) {
      // Of two with one given name nobody is meant by it.
      if (this.#by.has(key) && key.startsWith("given ")) this.#shared.add(key);
      if (!this.#by.has(key)) this.#by.set(key, person);
    }
  }

  sameAs(other: Person): Person | undefined {
    const { given, family } = other;
    const isFamilyAlone = connectors.has(given);
    const keys = family ? [isChain(family) ? chainKey(other) : fullKey(other)] : [`family ${given}`, `given ${given}`];
    // «Muhammad Husni Mubarak» is «Husni Mubarak»; three names that end the name of another are his father's.
    if (family && !family.includes(" ")) keys.push(`second ${given} ${family}`);
    if (isFamilyAlone) keys.push(`family ${given} ${family}`);
    for (const key of [`name ${other.name}`, ...keys]) {
      const person = this.#shared.has(key) ? undefined : this.#by.get(key);
      if (person) return person;
    }
    return undefined;
  }
}

/** By the given name alone only one whom the lexicons do not know is meant. */
function keysOf(person: Person): string[] {
  const { name, family, given, isKnown } = person;
  const parts = family.split(" ");
  if (isChain(family))
    return [`name ${name}`, `family ${family}`, ...chainKeys(person), ...(isKnown ? [] : [`given ${given}`])];
  const keys = [`name ${name}`, fullKey(person), `family ${family}`, `family ${lastWord(family)}`];
  if (parts.length > 1) keys.push(`second ${parts[0]} ${lastWord(family)}`);
  keys.push(
    ...parts
      .filter(
        (part, at) =>
          part.length > 3 && !commonNames.has(part) && !connectors.has(part) && !sonOf.test(parts[at - 1] ?? ""),
      )
      .map((part) => `family ${part}`),
  );
  const joint = parts.findLastIndex((part) => connectors.has(part));
  if (joint > 0 && joint < parts.length - 1) keys.push(`family ${parts.slice(joint).join(" ")}`);
  return family && !isKnown ? [...keys, `given ${given}`] : keys;
}

/** «X son of Y son of Z», without a family name: whoever shares his father's name is another man. */
const isChain = (family: string): boolean => ofFather.test(family);
const ofFather = /^\u0628\u0646\u062a? (?:\u0639\u0628\u062f )?\S+(?: \u0628\u0646 (?:\u0639\u0628\u062f )?\S+)*$/;
const sonOf = /^\u0628\u0646\u062a?$/;
const chainKey = ({ given, family }: Person) => `chain ${given} ${family}`;
/** By his own name and his father's, his grandfather's and so on. */
function chainKeys(person: Person): string[] {
  const fathers = person.family.split(/ (?=\u0628\u0646 )/);
  return fathers.map((_, at) => chainKey({ ...person, family: fathers.slice(0, at + 1).join(" ") }));
}

const fullKey = ({ given, family }: Person) => `full ${given} ${lastWord(family)}`;
const lastWord = (words: string) => words.slice(words.lastIndexOf(" ") + 1);
