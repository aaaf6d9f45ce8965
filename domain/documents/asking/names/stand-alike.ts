import { foldLoosely } from "../../../text/fold-arabic";
import { nameSorts } from "../../clauses/clause-openers.ar";
import type { Mark } from "../../mark";
import { beforeStateHead } from "../trivial.ar";
import { agree } from "./country-groups";
import { beforeWoman, calledWoman, cups, reigning } from "./known-names.ar";

/** What is so sure is in a list of its kind. */
const listed = 0.9;

/**
 * Whether one mark can stand where another does without its form telling it from that: of the same gender as far as
 * that shows, a figure of like size, a date of like years, a place of which the text says the same, a body whose name
 * begins as the other's does or is as long. `isNeutral`: nothing beside it tells a woman from a man.
 */
export function standAlike(raw: string, mark: Mark, other: Mark, marks: readonly Mark[], isNeutral = false): boolean {
  switch (mark.type) {
    case "organisation":
      return (
        isFeminine(other.name) === isFeminine(mark.name) &&
        hasCountry(other) === hasCountry(mark) &&
        playsForCountry(other) === playsForCountry(mark)
      );
    case "place":
      return standAsPlaces(raw, mark, other, marks);
    case "person":
      if (isNeutral) return isFull(mark) === isFull(other);
      return standAsPeople(raw, mark, other, marks);
    case "date":
      return areNear(mark, other) && areOnOneSide(raw, mark, other) && mayRecur(raw, mark, other);
    default:
      return areOfSize(mark, other);
  }
}

/** Whether two are of one sort, or organisations that act in the same news: no paper or club stands in for a ministry. */
export const areOfLikeSort = ({ sort }: Mark, other: Mark): boolean =>
  sort === other.sort || (isOffice(sort) && isOffice(other.sort));

const offices = new Set(["body", "ministry", "agency", "ngo", ""]);
const isOffice = (sort: string): boolean =>
  sort.startsWith("organisation|") && offices.has(sort.slice("organisation|".length));

/** Nobody of whom all the world speaks, or who heads a state, stands in for somebody of whom one text does. */
function standAsPeople(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (isOfNews(raw, mark, marks) !== isOfNews(raw, other, marks) || isFull(mark) !== isFull(other)) return false;
  return isWoman(raw, mark, marks) === isWoman(raw, other, marks);
}

const isOfNews = (raw: string, { denotes }: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      mark.denotes === denotes &&
      (mark.confidence >= figureMin ||
        [beforeStateHead, reigning].some((post) =>
          post.test(foldLoosely(raw.slice(mark.sentence.start, mark.start)).trimEnd()),
        )),
  );
/** Of people only those are so sure whom a list of public figures has. */
const figureMin = 0.95;

/** Verbs agree with a country's name; a place that no list has is what the word before it says. */
function standAsPlaces(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (mark.country !== undefined) return other.country !== undefined && agree(mark.country, other.country);
  if (mark.sort === "place|facility") return headOf(mark.name) === headOf(other.name);
  const isListed = mark.confidence >= listed;
  if (isListed !== other.confidence >= listed) return false;
  return isListed || headBefore(raw, mark, marks) === headBefore(raw, other, marks);
}

const headOf = (name: string): string => foldLoosely(name.split(" ")[0] ?? "");

/** «Village», «quarter» before any mention. */
function headBefore(raw: string, { denotes }: Mark, marks: readonly Mark[]): string {
  const words = marks
    .filter((mark) => mark.denotes === denotes)
    .map(({ start, sentence }) => /(\p{L}+)[\s"\u00AB\u201C]+$/u.exec(raw.slice(sentence.start, start))?.[1] ?? "");
  return words.map((word) => foldLoosely(word)).find((word) => word !== "") ?? "";
}

/** A name and a family's name, or what a list knows by one. */
const isFull = ({ name, confidence }: Mark): boolean => name.includes(" ") || confidence >= listed;

/** By the sort of a mark, or by a title, a nation or a verb in the feminine before any mention. */
const isWoman = (raw: string, { denotes, sort }: Mark, marks: readonly Mark[]): boolean =>
  sort === "person|f" ||
  marks.some(
    (mark) =>
      mark.denotes === denotes &&
      [beforeWoman, calledWoman].some((form) => form.test(raw.slice(mark.sentence.start, mark.start))),
  );

/** «The English» behind a club's name and not behind another's. */
const hasCountry = ({ name, sort }: Mark): boolean =>
  sort === "organisation|sport" && !nameSorts.has(headOf(name)) && /\s\u0627\u0644\p{L}+\u064A\u0629?$/u.test(name);

/** «The team of a country»: whoever plays there plays for a club too. */
const playsForCountry = ({ name }: Mark): boolean => team.test(headOf(name));
const team = /^(?:\u0627\u0644)?\u0645\u0646\u062A\u062E\u0628$/u;

const isFeminine = (name: string): boolean => /^\S+(?:[\u0647\u0629]|\u0627\u062A|\u0627\u0621)(?=\s|$)/u.test(name);

const areNear = ({ iso, name }: Mark, other: Mark): boolean =>
  // «Year 1993» among bare figures stands out.
  /^\p{L}/u.test(name) === /^\p{L}/u.test(other.name) &&
  // «Between 2001 and 2009» is no place for «1999-2001».
  /\p{N}\s*[-\u2013]/u.test(name) === /\p{N}\s*[-\u2013]/u.test(other.name) &&
  /\s\u0648\p{N}/u.test(name) === /\s\u0648\p{N}/u.test(other.name) &&
  (!iso || !other.iso || Math.abs(Number(iso.slice(0, 4)) - Number(other.iso.slice(0, 4))) <= yearsMax);
const yearsMax = 20;

/** Before and after the same years of what stands around it: «1997» among those before «and in 1998». */
function areOnOneSide(raw: string, { iso, start, end, sentence }: Mark, other: Mark): boolean {
  if (!iso || !other.iso) return true;
  const [own, next] = [iso, other.iso].map((each) => Number(each.slice(0, 4))) as [number, number];
  const around = `${raw.slice(sentence.start, start)} ${raw.slice(end, sentence.end)}`;
  const years = (around.match(/(?<!\p{N})(?:1[6-9]|20)\d\d(?!\p{N})/gu) ?? []).map(Number);
  return years.every((year) => Math.sign(own - year) === Math.sign(next - year));
}

/** A cup of the world is not played in any year. */
function mayRecur(raw: string, { iso, start, sentence }: Mark, other: Mark): boolean {
  const before = foldLoosely(raw.slice(Math.max(sentence.start, start - cupReach), start));
  if (!iso || !other.iso || !cups.test(before)) return true;
  return (Number(iso.slice(0, 4)) - Number(other.iso.slice(0, 4))) % fourYears === 0;
}
const cupReach = 24;
const fourYears = 4;

function areOfSize({ number }: Mark, other: Mark): boolean {
  if (!number || !other.number) return true;
  const [less = 0, more = 0] = [number.value, other.number.value].sort((one, next) => one - next);
  return less > 0 && more / less <= sizesMax && more / less >= sizesMin;
}
const sizesMax = 6;
/** «67.9» and «68»: one is the other in round figures. */
const sizesMin = 1.01;
