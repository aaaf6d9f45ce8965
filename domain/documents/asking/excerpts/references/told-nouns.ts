import { onceFor } from "../../../../once-for";
import { isVerb } from "../../../clauses/clause-ends";
import { relatives } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import type { Mark } from "../../../mark";
import { overlap } from "../excerpt";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import { demonstratives, endsWithPronoun } from "../whole-parts/whole-part.ar";
import { isAdjectiveOf, nounOf } from "./points-back";
import { bodies, sayingWhich } from "./points-back.ar";
import { adjectiveForm, asAdverb, knownToAll, namesDoing, outOfMany, sortOfPeople, vague } from "./untold.ar";

type IsNamed = (word: PlacedWord | undefined) => boolean;

/** The nouns that a text uses with the article alone after it has told which one is meant: «a firm from the north … the firm». */
export type ToldNouns = ReadonlySet<string>;

/** Those of a document; its names are what its marks are. */
export function toldNounsOf(raw: string, marks: readonly Mark[]): ToldNouns {
  const known = kept(marks);
  if (known.raw !== raw) {
    known.raw = raw;
    known.nouns = toldNouns(raw, marks);
  }
  return known.nouns;
}
const kept = onceFor((_: readonly Mark[]): { raw: string | undefined; nouns: ToldNouns } => ({
  raw: undefined,
  nouns: new Set(),
}));

function toldNouns(raw: string, marks: readonly Mark[]): ToldNouns {
  const told = new Set<string>();
  const seen = new Set<string>();
  const isNamed = nameTest(marks);
  const words = wordsIn(raw, { start: 0, end: raw.length });
  for (const [at, { folded }] of words.entries()) {
    const noun = nounOf(folded);
    const isTold = noun === undefined || !standsBare(words, at, isNamed);
    for (const stem of (noun === undefined ? formsOf(folded) : [noun]).map(stemOf)) {
      if (isTold && !seen.has(stem)) told.add(stem);
      seen.add(stem);
    }
  }
  return told;
}

/** A noun without the article may have «and» or a preposition glued to it, or begin like one. */
const formsOf = (folded: string): string[] =>
  [folded, folded.replace(/^[\u0648\u0641]/u, ""), folded.replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]/u, "")].filter(
    ({ length }) => length >= stemMin,
  );
const stemMin = 3;

/** One or many of a thing: without the ending. */
const stemOf = (noun: string): string =>
  noun.replace(/(?<=\p{L}{3})(?:\u0627\u062A|[\u0648\u064A\u0627]\u0646|\u062A\u064A\u0646|\u0647)$/u, "");

/** Names by the place of their words: marks are in order of nothing, so they are laid out once. */
function nameTest(marks: readonly Mark[]): IsNamed {
  const names = marks.filter(({ type }) => isName(type)).toSorted((one, other) => one.start - other.start);
  let from = 0;
  return (word) => {
    if (!word) return false;
    while (from > 0 && (names[from]?.start ?? Number.POSITIVE_INFINITY) > word.start) from--;
    while (from + 1 < names.length && (names[from + 1]?.start ?? 0) <= word.start) from++;
    return [names[from], names[from + 1]].some((mark) => mark !== undefined && overlap(mark, word));
  };
}

/** A person, a body or a place: no figure, date or adjective of a country tells who is meant. */
export const isName = (type: Mark["type"]): boolean => type === "person" || type === "organisation" || type === "place";

/** With the article and nothing that says which one: no adjective, name, number, «which» or what it is against. */
export function standsBare(words: readonly PlacedWord[], at: number, isNamed: IsNamed): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const noun = word && nounOf(word.folded);
  if (!word || noun === undefined || isNamed(word) || /^["\u00AB\u201C(]/u.test(word.text)) return false;
  if (before && (demonstratives.has(before.folded) || outOfMany.test(before.folded))) return false;
  if (isQualified(words, at, isNamed) || isOfVague(words, at)) return false;
  if (!next || endsClause(word) || /[.:]$/u.test(word.text)) return true;
  const isTold =
    (isAdjectiveOf(noun, next) && !vague.test(next.folded) && !(bodies.has(noun) && isObject(before, next))) ||
    sayingWhich.has(next.folded) ||
    isNamed(next) ||
    whichOf.test(next.folded);
  return !isTold && !/^["\u00AB\u201C(]|^\p{Nd}/u.test(next.text);
}

/** «The group used the clay»: behind a verb and who acts, without the form of an adjective. */
const isObject = (verb: PlacedWord | undefined, { folded }: PlacedWord): boolean =>
  verb !== undefined && isOpeningVerb(verb.folded) && !adjectiveForm.test(folded.replace(/^\u0627?\u0644\u0644?/u, ""));

/** «The joint statement, which …», «the full withdrawal of …». */
function isOfVague(words: readonly PlacedWord[], at: number): boolean {
  const [next, behind] = words.slice(at + 1);
  return vague.test(next?.folded ?? "") && behindVague.test(behind?.folded ?? "");
}
const behindVague = /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0645\u0646|\u0644\u0644\p{L}+)$/u;

/** «The armed conflicts», «and the general»: an adjective of the noun before it. */
function isQualified(words: readonly PlacedWord[], at: number, isNamed: IsNamed): boolean {
  const [earlier, before, word] = [words[at - 2], words[at - 1], words[at]];
  if (!before || !word || endsClause(before) || !/^\u0648?\u0627\u0644/u.test(word.folded)) return false;
  if (endsWithPronoun.test(before.text)) return true;
  const noun = nounOf(before.folded);
  if (!isNamed(before) && noun === undefined) return false;
  // «The guard opened the boxes»: behind a verb and who acts, only the ending shows an adjective.
  if (isNamed(before) || (earlier && isVerb(earlier.folded))) return ofSort.test(word.text);
  return noun !== undefined && isAdjectiveOf(noun, bareAnd(word));
}
const ofSort = /\u064A\u0629?[\u060C.]?$/u;

const bareAnd = (word: PlacedWord): PlacedWord => ({ ...word, text: word.text.replace(/^[^\p{L}]*\u0648?/u, "") });

const whichOf = /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A\u0646)$/u;

/** Whether a noun with the article alone means what a text told of before these words; what «in» or «to» follows is told by that. */
export const meansTold = (
  noun: string,
  { word, next, told }: { word: PlacedWord; next: PlacedWord | undefined; told: ToldNouns },
): boolean =>
  told.has(stemOf(noun)) &&
  !relatives.has(word.folded) &&
  !knownToAll.has(noun) &&
  !namesDoing.test(noun) &&
  !sortOfPeople.test(noun) &&
  !/^\u0648/u.test(word.folded) &&
  !asAdverb.test(word.folded) &&
  !(next && !endsClause(word) && telling.test(next.folded));
const telling =
  /^(?:\u0645\u0639|\u0627\u0644\u064A|\u0639\u0644\u064A|\u0646\u062D\u0648|\u0639\u0646|\u0641\u064A|\u0628\p{L}{3,})$/u;
