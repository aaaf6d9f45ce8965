import { seededRng, shuffled } from "../../../rng";
import { foldLoosely } from "../../../text/fold-arabic";
import { isName, type Mark } from "../../mark";
import { areCalledAlike } from "./called-alike";
import { likelyFor } from "./country-groups";
import type { KnownNames } from "./known-names";
import { sideOf, whereabouts } from "./known-names.ar";
import { mayBeOne } from "./may-be-one";
import { runsOn } from "./runs-on";
import { areOfLikeSort, standAlike } from "./stand-alike";
import { isSureName } from "./sure-name";

const wrongMax = 3;
const confidenceMin = 0.6;

/** What may be offered in the place of a mark. `isUnnamed`: a list has it, and the document does not name it. */
export type StandIn = Mark & { isUnnamed?: true };

/**
 * Marks that could stand in its place, none of them in its sentence: what reads alike once. Where the document has too few,
 * names of its sort that it does not hold, since its sentence tells which is right. `isNeutral`: nothing shown beside it
 * tells a woman from a man.
 */
export function standIns(
  raw: string,
  mark: Mark,
  marks: readonly Mark[],
  known?: KnownNames,
  isNeutral = false,
): StandIn[] {
  if (mark.isBound || mark.sort === "place|place") return [];
  // A sea does not stand in for a continent, and both are regions.
  const named = mark.sort === "place|region" ? [] : namedOnes({ raw, marks, known, isNeutral }, mark);
  const unnamed = known ? unnamedOnes(raw, mark, known) : [];
  const isNear = (other: Mark) => areNear(raw, mark, other, known);
  const farther = tellsWhere(raw, mark, known) ? [] : named.filter((other) => !isNear(other));
  const inOrder: StandIn[] = [...named.filter(isNear), ...unnamed, ...farther];
  const apart: StandIn[] = [];
  for (const other of inOrder) if (!apart.some((each) => mayBeOne(other, each))) apart.push(other);
  return apart.slice(0, wrongMax);
}

/**
 * Whether one place is likely where another is: countries of one part of the world, capitals where one acts, and else cities
 * of one country that are about as well known.
 */
function areNear(raw: string, mark: Mark, other: Mark, known: KnownNames | undefined): boolean {
  if (mark.country !== undefined)
    return likelyFor(mark.country, known === undefined || acts(raw, mark, known)).includes(other.country ?? "");
  if (mark.within === undefined) return true;
  if (known?.isCapital(mark.name) && acts(raw, mark, known)) return known.isCapital(other.name);
  return other.within === mark.within && (known?.areOfLikeFame(mark, other) ?? true);
}

/** «The Palestinian town»: its sentence says of which country a place is. */
const tellsWhere = (raw: string, { within, name, sentence }: Mark, known: KnownNames | undefined): boolean =>
  within !== undefined && known?.tellCountry(raw.slice(sentence.start, sentence.end), within, name) === true;

type Ground = { raw: string; marks: readonly Mark[]; known: KnownNames | undefined; isNeutral: boolean };

function namedOnes(ground: Ground, mark: Mark): Mark[] {
  const { raw, marks, known } = ground;
  const sentence = foldLoosely(raw.slice(mark.sentence.start, mark.sentence.end));
  const isThere = ({ start }: Mark) => start >= mark.sentence.start && start < mark.sentence.end;
  const there = new Set(isName(mark) ? marks.filter(isThere).map(({ denotes }) => denotes) : []);
  const seen = new Set([mark.denotes, foldLoosely(mark.name)]);
  const tempting = shuffled(marks, seededRng(mark.id)).sort((one, other) => rank(one, mark) - rank(other, mark));
  return tempting.filter((other) => {
    const { confidence, denotes, name } = other;
    if (rank(other, mark) > 1 || countedAs(raw, other) !== countedAs(raw, mark)) return false;
    if (confidence < confidenceMin || seen.has(denotes) || seen.has(foldLoosely(name))) return false;
    if (!isSureName(raw, other, marks, known) || runsOn(raw, other) || !fits(ground, mark, other)) return false;
    seen.add(denotes).add(foldLoosely(name));
    const isSaid = there.has(denotes) || isNamedIn(sentence, other);
    if (isLatin(name) !== isLatin(mark.name) || areBesideEachOther(raw, mark, other, marks)) return false;
    return !isSaid && !mayBeOne(other, mark) && !areJoined(raw, mark, other, marks);
  });
}

/** Whether a folded sentence has a name, be it in another spelling. */
function isNamedIn(sentence: string, mark: Mark): boolean {
  const name = foldLoosely(mark.name);
  const bones = isName(mark) ? bonesOf(name) : "";
  return (
    sentence.includes(name.replace(/^\u0627\u0644/u, "")) ||
    (bones.length >= bonesMin && bonesOf(sentence).includes(bones))
  );
}

/** Letters without long vowels, which foreign names are spelled with by turns; shorter ones may be other words. */
const bonesOf = (folded: string): string => folded.replace(/[ \u0627\u0648\u064A]/gu, "");
const bonesMin = 6;

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** «The airline of the isles "Isle Air"»: one name right behind another between marks is of the same thing. */
function areBesideEachOther(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  const [own, others] = [mark, other].map(({ denotes }) => marks.filter((each) => each.denotes === denotes));
  return (own ?? []).some((one) =>
    (others ?? []).some((next) => {
      const [first, second] = one.start < next.start ? [one, next] : [next, one];
      return /^\s?["\u00AB\u201C(]\s?$/u.test(raw.slice(first.end, second.start));
    }),
  );
}

/** «In one body and the other»: what the text tells of both may be true of either where it names one alone. */
function areJoined(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (mark.type !== "organisation") return false;
  const [own, others] = [mark, other].map(({ denotes }) => marks.filter((each) => each.denotes === denotes));
  return (own ?? []).some((one) =>
    (others ?? []).some((next) => {
      const [before, behind] = one.start < next.start ? [one, next] : [next, one];
      const between = raw.slice(before.end, behind.start);
      return between.length <= joinedMax && joint.test(between);
    }),
  );
}
const joinedMax = 36;
const joint = /^["\u00BB\u201D]?[\s\u060C]*\u0648[^.\n]*$/u;

const fits = ({ raw, marks, known, isNeutral }: Ground, mark: Mark, other: Mark): boolean =>
  standAlike(raw, mark, other, marks, isNeutral) &&
  (mark.type !== "person" || isNeutral || areCalledAlike({ raw, marks, known }, mark, other));

/** Names of a list, as marks of the same place. */
function unnamedOnes(raw: string, mark: Mark, known: KnownNames): StandIn[] {
  const names = shuffled(known.like(mark, acts(raw, mark, known)), seededRng(mark.id)).slice(0, wrongMax + 1);
  return names
    .map(
      (name): StandIn => ({
        ...mark,
        id: `unnamed-${name}`,
        name,
        text: name,
        denotes: `unnamed|${name}`,
        isUnnamed: true,
      }),
    )
    .filter((other) => !mayBeOne(other, mark));
}

/** Nothing before it says where something is: «Moscow said», «between Moscow and Tehran». */
export function acts(raw: string, { start, end, sentence }: Mark, known: KnownNames): boolean {
  const before = foldLoosely(raw.slice(sentence.start, start)).trimEnd();
  const other = /^\s\u0648(\p{L}+)/u.exec(raw.slice(end, sentence.end))?.[1];
  // «Talks in Cairo and Doha», «forces loyal to Tehran».
  return sideOf.test(before) || !whereabouts.test(before) || (other !== undefined && known.isCapital(other));
}

/** What follows agrees with the form of the noun that a number counts: «3 soldiers» do not stand for «12 soldier». */
const countedAs = (raw: string, { type, number, end }: Mark): string =>
  type === "quantity" && number ? foldLoosely(raw.slice(number.end, end)) : "";

/** 0: of the same sort · 1: an organisation of a like kind · 2: nothing that could stand there. */
const rank = (other: Mark, mark: Mark): number => {
  if (other.sort === mark.sort) return 0;
  return areOfLikeSort(other, mark) ? 1 : 2;
};
