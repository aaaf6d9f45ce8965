import { seededRng, shuffled } from "../../rng";
import { foldLoosely } from "../../text/fold-arabic";
import { nameSorts } from "../clause-openers.ar";
import type { Mark } from "../mark";
import { isSureName } from "./sure-name";

const wrongMax = 3;
const confidenceMin = 0.6;

/** Marks that could stand in its place, none of them in its sentence: what reads alike once. */
export function standIns(raw: string, mark: Mark, marks: readonly Mark[]): Mark[] {
  // A sea does not stand in for a continent, and both are regions.
  if (mark.isBound || mark.sort === "place|region" || mark.sort === "place|place") return [];
  const sentence = foldLoosely(raw.slice(mark.sentence.start, mark.sentence.end));
  const seen = new Set([mark.denotes, foldLoosely(mark.name)]);
  const tempting = shuffled(marks, seededRng(mark.id)).sort((one, other) => rank(one, mark) - rank(other, mark));
  const others = tempting.filter((other) => {
    const { confidence, denotes, name } = other;
    if (rank(other, mark) > 1 || countedAs(raw, other) !== countedAs(raw, mark)) return false;
    if (confidence < confidenceMin || seen.has(denotes) || seen.has(foldLoosely(name))) return false;
    if (!isSureName(raw, other, marks) || !fitsBeside(other, mark)) return false;
    seen.add(denotes).add(foldLoosely(name));
    return !sentence.includes(foldLoosely(name)) && !mayBeOne(other, mark);
  });
  const apart: Mark[] = [];
  for (const other of others) if (!apart.some((each) => mayBeOne(other, each))) apart.push(other);
  return apart.slice(0, wrongMax);
}

/** What follows agrees with the form of the noun that a number counts: «3 soldiers» do not stand for «12 soldier». */
const countedAs = (raw: string, { type, number, end }: Mark): string =>
  type === "quantity" && number ? foldLoosely(raw.slice(number.end, end)) : "";

/** 0: of the same sort · 1: an organisation of a like kind · 2: nothing that could stand there. */
const rank = ({ sort }: Mark, mark: Mark): number => {
  if (sort === mark.sort) return 0;
  return isOffice(sort) && isOffice(mark.sort) ? 1 : 2;
};

/** Organisations that act in the same news: no paper, firm, club or bank stands in for a ministry. */
const offices = new Set(["body", "ministry", "agency", "ngo", ""]);
const isOffice = (sort: string): boolean =>
  sort.startsWith("organisation|") && offices.has(sort.slice("organisation|".length));

/** Of the same gender as far as a body's first word tells it, and of a figure's size: else the grammar or the size tells. */
function fitsBeside(other: Mark, mark: Mark): boolean {
  if (mark.type === "organisation") return isFeminine(other.name) === isFeminine(mark.name);
  if (mark.iso && other.iso) return Math.abs(Number(mark.iso.slice(0, 4)) - Number(other.iso.slice(0, 4))) <= yearsMax;
  if (mark.type !== "quantity" || !mark.number || !other.number) return true;
  const [less = 0, more = 0] = [mark.number.value, other.number.value].sort((one, next) => one - next);
  return less > 0 && more / less <= sizesMax;
}
const sizesMax = 6;
const yearsMax = 60;

const isFeminine = (name: string): boolean => /^\S+(?:[\u0647\u0629]|\u0627\u062A|\u0627\u0621)(?=\s|$)/u.test(name);

/** A part of something and the whole may both be right, and so may two armies of one country. */
function mayBeOne(one: Mark, other: Mark): boolean {
  if (
    holds(withoutJoint(one), withoutJoint(other)) ||
    isInOther(one.name, other.name) ||
    isInOther(other.name, one.name)
  )
    return true;
  const isForce = ({ sort }: Mark) => sort === "organisation|military";
  return isForce(one) && isForce(other) && countryOf(one) === countryOf(other);
}

/** The adjective of a country that a name ends with, without its gender. */
const countryOf = ({ name }: Mark): string =>
  foldLoosely(name)
    .split(" ")
    .at(-1)
    ?.replace(/^\u0627\u0644/u, "")
    .replace(/\u0647$/u, "") ?? "";

/** «The Houthis» and «the Houthi militias»: what one name is made of stands in the other, with other endings. */
function isInOther(one: string, other: string): boolean {
  const stems = new Set(stemsOf(other));
  return stemsOf(one).every((stem) => stems.has(stem));
}

const stemsOf = (name: string): string[] =>
  foldLoosely(name)
    .split(" ")
    .filter((word, _, words) => words.length === 1 || !nameSorts.has(word))
    .map((word) =>
      word
        .replace(/^\u0627\u0644/u, "")
        .replace(/(?:\u064A?\u0648\u0646|\u064A?\u064A\u0646|\u064A\u0647?|\u0647)$/u, ""),
    );

/** Without an «and» that may be glued to it. */
const withoutJoint = ({ name, type }: Mark): string =>
  type === "place" ? name.replace(/^\u0648(?=\p{L}{3})/u, "") : name;

/** One name holds the other. */
const holds = (one: string, other: string): boolean => {
  const [first, second] = [foldLoosely(one), foldLoosely(other)];
  return first.includes(second) || second.includes(first);
};
