import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import { overlap, type Stretch } from "../../asking/excerpts/excerpt";
import type { KnownNames } from "../../asking/names/known-names";
import { standIns } from "../../asking/names/stand-ins";
import { isVerb } from "../../clauses/clause-ends";
import type { Mark } from "../../mark";
import type { Change } from "./change";
import { madeGoods } from "./makes-sense.ar";
import { besidePrepositions, grave, personTitles, placePrepositions, ranksOfPlace, rulerTitles } from "./opposites.ar";
import { sharedShare } from "./shared-share";

/**
 * A person behind a verb or a title, a place or body behind a preposition: there another of the sort fits, and nothing agrees
 * with it. One that the document names, or another city of the same country: of a province that it does not name it says
 * nothing, and a country from far off refutes itself.
 */
export function renamed(raw: string, clause: Stretch, marks: readonly Mark[], known: KnownNames | undefined): Change[] {
  return marks.flatMap((mark) => {
    const isIn = clause.start < mark.start && mark.end <= clause.end && mark.confidence >= surest;
    if (!isIn || !["person", "place", "organisation"].includes(mark.type)) return [];
    if (!hasRoom(raw, clause, mark) || repeats(raw, clause, mark, marks) || isItsSubject(mark, marks)) return [];
    if (isToldBeside(clause, mark, marks) || madeGoods.test(wordBefore(raw, mark))) return [];
    const other =
      memberBeside(raw, clause, mark, marks) ??
      standIns(raw, mark, marks, known).find(
        (each) =>
          (each.isUnnamed ? mayBeUnnamed(raw, mark, each, marks) : isSaidElsewhere(raw, mark, each, marks)) &&
          areOfOneRole(raw, mark, each, marks),
      );
    return other ? [{ start: mark.start, end: mark.end, text: other.name }] : [];
  });
}
const surest = 0.75;

/** The country that a document is about: everybody knows that. */
function isItsSubject({ country, denotes }: Mark, marks: readonly Mark[]): boolean {
  return country !== undefined && marks.filter((mark) => mark.denotes === denotes).length >= subjectMin;
}
const subjectMin = 3;

/** «In the sultanate of …, the market of its capital»: the clause names a place within it, or it lies within one. */
const isToldBeside = (clause: Stretch, mark: Mark, marks: readonly Mark[]): boolean =>
  mark.type === "place" &&
  marks.some(
    (other) =>
      overlap(other, clause) &&
      other.denotes !== mark.denotes &&
      mark.country !== undefined &&
      other.within === mark.country,
  );

/** A city by its bare name for another, where the sentence lists none. */
function mayBeUnnamed(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  const listed = marks.filter(({ sort, sentence }) => sort === mark.sort && sentence.start === mark.sentence.start);
  const isRanked = [wordBefore(raw, mark), foldLoosely(other.name.split(" ")[0] ?? "")].some((word) =>
    ranksOfPlace.has(word),
  );
  return mark.sort === cities && mark.within !== undefined && !isRanked && listed.length < listMin;
}
const cities = "place|city";
const listMin = 3;

/** Of the same rank where a word before it says of which, and both rulers or neither. */
function areOfOneRole(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  const mentions = marks.filter(({ denotes }) => denotes === other.denotes);
  const own = wordBefore(raw, mark);
  if (ranksOfPlace.has(own)) return mentions.some((each) => wordBefore(raw, each) === own);
  if (mark.type !== "person") return true;
  const rules = (some: readonly Mark[]) => some.some((each) => rulerTitles.test(titleBefore(raw, each)));
  return rules(mentions) === rules(marks.filter(({ denotes }) => denotes === mark.denotes));
}

/** One more of a list whose members each have a figure, where the clause does not show it: «43 in …, 38 in …». */
function memberBeside(raw: string, clause: Stretch, mark: Mark, marks: readonly Mark[]): Mark | undefined {
  const rank = wordBefore(raw, mark);
  const own = figureBehind(raw, mark, marks);
  if (!ranksOfPlace.has(rank) || own === undefined) return undefined;
  return marks.find((other) => {
    const isMember =
      other.sort === mark.sort && other.sentence.start === mark.sentence.start && !overlap(other, clause);
    const figure = isMember && wordBefore(raw, other) === rank ? figureBehind(raw, other, marks) : undefined;
    return figure !== undefined && figure !== own;
  });
}

/** The figure right behind a name. */
const figureBehind = (raw: string, { end }: Mark, marks: readonly Mark[]): number | undefined =>
  marks.find(({ number, start }) => number && start >= end && /^[\s"\u00AB\u201C(:]{1,3}$/u.test(raw.slice(end, start)))
    ?.number?.value;

/** Folded, without a letter that is glued to it. */
const wordBefore = (raw: string, { start }: Mark): string =>
  foldLoosely(/(\p{L}+)\s+$/u.exec(raw.slice(Math.max(0, start - 20), start))?.[1] ?? "").replace(
    /^[\u0648\u0641]?[\u0628\u0644](?=\p{L}{4})/u,
    "",
  );

/** The word before a name or before the adjective that stands between: «the American president X». */
function titleBefore(raw: string, { start }: Mark): string {
  const [second = "", first = ""] = raw
    .slice(Math.max(0, start - 40), start)
    .split(/\s+/u)
    .filter(Boolean)
    .toReversed()
    .map(foldLoosely);
  return rulerTitles.test(second) ? second : first;
}

/** Whether what stands around a name fits another: nothing that the name goes on with, and no adjective. */
function hasRoom(raw: string, clause: Stretch, { type, start, end }: Mark): boolean {
  const [found, before = "", glued = ""] = /(\p{L}+)\s+(\u0628?)$/u.exec(raw.slice(clause.start, start)) ?? [];
  if (found === undefined) return false;
  const word = foldLoosely(before);
  const behind = raw.slice(end, end + 4);
  if (/^[\p{L}\p{N}-]|^ (?:\u0627\u0644|\()/u.test(behind)) return false;
  if (type === "place") return glued !== "" || placePrepositions.has(word);
  if (glued !== "" || /^ \u0648/u.test(behind)) return false;
  if (type === "person" && (isVerb(word) || personTitles.has(word))) return true;
  // Behind a preposition nothing agrees with a name.
  return besidePrepositions.has(word);
}

/** Named once more in the clause, or a part of another name there: «the Syrian forces … in the north of Syria». */
function repeats(raw: string, clause: Stretch, mark: Mark, marks: readonly Mark[]): boolean {
  const isAgain = marks.some((other) => other !== mark && other.denotes === mark.denotes && overlap(other, clause));
  const name = foldLoosely(mark.text).replace(/^\u0627\u0644/u, "");
  return isAgain || foldLoosely(raw.slice(clause.start, clause.end)).split(name).length > 2;
}

/** Sure to be a name, and no sentence that holds it tells what this one does. */
function isSaidElsewhere(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (other.confidence < surest) return false;
  const told = contentWords(raw.slice(mark.sentence.start, mark.sentence.end));
  return marks
    .filter(({ denotes }) => denotes === other.denotes)
    .every(
      ({ sentence }) =>
        sharedShare(told, contentWords(raw.slice(sentence.start, sentence.end))) < alikeMin &&
        !grave.test(foldLoosely(raw.slice(sentence.start, sentence.end))),
    );
}
/** With so large a share of content words in common, two sentences tell the same. */
const alikeMin = 0.25;
