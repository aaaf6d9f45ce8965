import type { ReadText } from "../text/read-text";
import type { Mention } from "./mentions";

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
  const people: Person[] = [];
  const meant = new Map<Mention, Person>();
  const byLength = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const mention of byLength) {
    const fresh = personFrom(text, mention);
    const same = people.find((person) => isSame(person, fresh));
    if (same && !same.gender && fresh.gender) same.gender = fresh.gender;
    if (!same) people.push(fresh);
    meant.set(mention, same ?? fresh);
  }
  return meant;
}

function personFrom({ tokens, raw, shadow }: ReadText, { first, last, skipped, known, gender }: Mention): Person {
  const head = tokens[first];
  const start = head ? shadow.rawStart(head.from + skipped) : 0;
  const written = raw.slice(start, tokens[last]?.end).replace(/\s+/g, " ");
  const words = tokens.slice(first, last + 1).map(({ text }, at) => (at === 0 ? text.slice(skipped) : text));
  const [given = "", ...rest] = words;
  const name = known?.en ?? (known && !known.isShort ? known.name : undefined) ?? known?.name ?? written;
  return {
    ...{ id: name, name, written, given, family: rest.join(" "), isKnown: known !== undefined },
    ...(gender ? { gender } : {}),
  };
}

function isSame(full: Person, other: Person): boolean {
  if (full.name === other.name) return true;
  if (!other.family)
    return (
      lastWord(full.family) === other.given ||
      full.family === other.given ||
      (!full.isKnown && !other.isKnown && full.given === other.given)
    );
  return full.given === other.given && lastWord(full.family) === lastWord(other.family);
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(" ") + 1);
