import { foldLoosely } from "../../../text/fold-arabic";
import { sameAnswer } from "../../../text/same-answer";
import { halfNames, namePrefixes, nameSorts } from "../../clauses/clause-openers.ar";
import type { Mark } from "../../mark";
import { inStrip, ministryHead, ofCongress, ofParliament, ofUnion, strip } from "./known-names.ar";

type Named = Pick<Mark, "type" | "sort" | "name">;

/**
 * Whether two names may both be right: a part of something and the whole, two armies of one country, one person in two
 * spellings or two of one family, or what passes for the other when it is typed.
 */
export function mayBeOne(one: Named, other: Named): boolean {
  const isHeld =
    holds(withoutJoint(one), withoutJoint(other)) || isInOther(one.name, other.name) || isInOther(other.name, one.name);
  if (isHeld || isPartOfStrip(one, other) || isPartOfStrip(other, one) || areOfUnion(one, other)) return true;
  if (areParliaments(one, other)) return true;
  if (one.type === "person" && other.type === "person") return areAlike(one.name, other.name);
  if (one.type === "place" && other.type === "place" && areOnePlace(one.name, other.name)) return true;
  return areForcesOfOne(one, other) || areOneBody(one, other) || passFor(one.name, other.name);
}

const areOneBody = (one: Named, other: Named): boolean =>
  one.type === "organisation" &&
  other.type === "organisation" &&
  (areNamedAlike(one.name, other.name) || openAlike(one.name, other.name) || areSpelledAlike(one.name, other.name));

/** One body in two spellings, with long vowels and spaces more or less. */
const areSpelledAlike = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((name) => foldLoosely(name).replace(/[ \u0627\u0648\u064A]/gu, ""));
  return first === second && (first?.length ?? 0) >= bonesOfBody;
};
const bonesOfBody = 5;

/** «The body of the green band of the valley» and «… for the needs of»: of two that go on otherwise one was read too far. */
function openAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => foldLoosely(name).split(" ")) as [string[], string[]];
  const shared = first.findIndex((word, at) => word !== second[at]);
  return shared >= openingShared && !namePrefixes.has(first[shared - 1] ?? "");
}
const openingShared = 3;

/** The one typed would be taken for the other: a space or a title more is no other name. */
const passFor = (one: string, other: string): boolean => sameAnswer(one, [other]) || sameAnswer(other, [one]);

/** One town in two spellings: its letters are the same but for long vowels, and for «s» and «z». */
function areOnePlace(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) =>
    foldLoosely(name)
      .split(" ")
      .map((word) => skeleton(word).replace(/[\u0632\u0635]/gu, "\u0633"))
      .join(" "),
  );
  return first === second && Math.abs(one.length - other.length) <= 1 && (first?.length ?? 0) >= bonesOfPlace;
}
const bonesOfPlace = 3;

/** What happens in a town of the strip happens in what is called as its city is. */
const isPartOfStrip = (one: Named, other: Named): boolean =>
  strip.test(foldLoosely(one.name)) && inStrip.has(foldLoosely(other.name));

/** A union and its council, a congress and its houses: what one decides the other does. */
const areOfUnion = (one: Named, other: Named): boolean =>
  [ofUnion, ofCongress].some((form) =>
    [one, other].every(({ type, name }) => type === "organisation" && form.test(foldLoosely(name))),
  );

/** «The parliament of Peru» and «the Peruvian house of deputies»: of one country, or of none that is told. */
function areParliaments(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ name }) => ofParliament.exec(foldLoosely(name)));
  return Boolean(first && second) && (!first?.[1] || !second?.[1] || first[1] === second[1]);
}

/** «The high committee of elections» and «the independent committee of elections»: one body by two of its adjectives. */
function areNamedAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => foldLoosely(name).split(" ")) as [string[], string[]];
  const areLong = first.length > 2 && second.length > 2;
  const [last = ""] = first.slice(-1);
  return areLong && last === second.at(-1) && last.startsWith("\u0644\u0644") && first[0] === second[0];
}

/** Forces of one country, and forces in general with any of them. */
function areForcesOfOne(one: Named, other: Named): boolean {
  const areForces = isForce(one) && isForce(other);
  return areForces && (countryOf(one) === countryOf(other) || isAnyForce(one) || isAnyForce(other));
}

const isForce = ({ sort }: Named): boolean => forces.has(sort);
const forces = new Set(["military", "police", "armed_group"].map((kind) => `organisation|${kind}`));

/** «The forces» of somebody: no corps of theirs is meant, and each may be. */
const isAnyForce = ({ name }: Named): boolean => /^(?:\u0627\u0644)?\u0642\u0648\u0627\u062A(?:\s|$)/u.test(name);

/** The adjective of a country that a name ends with, without its gender. */
const countryOf = ({ name }: Named): string =>
  foldLoosely(name)
    .split(" ")
    .at(-1)
    ?.replace(/^\u0627\u0644/u, "")
    .replace(/\u0647$/u, "") ?? "";

/**
 * Two that share the family's name, or the first two of three names, or of whose names each word of the shorter has its
 * letters in the longer.
 */
function areAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => foldLoosely(name).split(" ").map(skeleton)) as [
    string[],
    string[],
  ];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const [given = "", father = ""] = foldLoosely(one).split(" ");
  const isNamePart = namePrefixes.has(given) || namePrefixes.has(father) || halfNames.has(father);
  const areOfOneFather = short.length > 2 && !isNamePart && foldLoosely(other).startsWith(`${given} ${father} `);
  return areOfOneFather || first.at(-1) === second.at(-1) || short.every((word) => long.includes(word));
}

/** A name without the long vowels and with one letter for those that foreign names are spelled with by turns. */
export const skeleton = (word: string): string => {
  const bones = word
    .replace(/^\u0627\u0644/u, "")
    .replace(/[\u062C\u0642\u0643]/gu, "\u063A")
    .replace(/[\u062B\u0637]/gu, "\u062A")
    .replace(/[\u0627\u0648\u064A]/gu, "");
  return bones.length >= bonesMin ? bones : word;
};
const bonesMin = 2;

/** «The Houthis» and «the Houthi militias»: what one name is made of stands in the other, with other endings. */
function isInOther(one: string, other: string): boolean {
  const stems = new Set(stemsOf(other));
  return stemsOf(one).every((stem) => stems.has(stem));
}

const stemsOf = (name: string): string[] =>
  foldLoosely(name)
    .split(" ")
    .filter((word, _, words) => words.length === 1 || !(nameSorts.has(word) || word === ministry))
    .map((word) =>
      word
        .replace(/^\u0627\u0644/u, "")
        .replace(/(?:\u064A?\u0648\u0646|\u064A?\u064A\u0646|\u064A\u0647?|\u0647)$/u, ""),
    );

const ministry = foldLoosely(ministryHead);

/** Without an «and» that may be glued to it. */
const withoutJoint = ({ name, type }: Named): string =>
  type === "place" ? name.replace(/^\u0648(?=\p{L}{3})/u, "") : name;

/** One name holds the other. */
const holds = (one: string, other: string): boolean => {
  // «Of the union» has lost the alef of «the union».
  const [first = "", second = ""] = [one, other].map((name) =>
    foldLoosely(name).replace(/(?<=^| )\u0644\u0644(?=\p{L}{3})/gu, "\u0627\u0644"),
  );
  return first.includes(second) || second.includes(first);
};
