import { contentWords } from "../../../../text/content-words";
import { foldLoosely } from "../../../../text/fold-arabic";
import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { clipsOf, isWhole } from "../../../clauses/clip-sentence";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import type { Read } from "../context/namings";
import type { Stretch } from "../excerpt";
import { someoneUntoldIn } from "../references/leaves-untold";
import { leansBack } from "../references/left-to-before";
import { standsQuoted, withoutThat } from "../whole-parts/stands-quoted";
import { isSureVerb } from "../whole-parts/verb-forms";
import { endsWhole, whoever } from "../whole-parts/whole-part";
import { afterComma } from "../whole-parts/whole-part.ar";
import { answersOthers, awaitsMain, bareOpening, endsOpen, goesOnBehind, opensNext } from "./quotation-words.ar";

/**
 * What a question for its speaker may show of a quotation, the best first: all of it, or where that is long a sentence of it
 * or a clause that it begins with. It may say «I» and «this plan», since not the matter is asked; not what nobody can make
 * sense of, nor what goes on outside its marks.
 */
export function quotationParts(document: Read, mark: Mark, marks: readonly Mark[]): Stretch[] {
  const { raw } = document;
  const { sentence } = mark;
  if (goesOn(raw, mark)) return [];
  const pieces = piecesOf(raw, mark);
  const runs = pieces.flatMap((piece, at) => runFrom(raw, pieces, at) ?? clausesOf(raw, piece));
  return runs
    .filter((part) => part.start > mark.start || standsQuoted(raw, { quote: part, sentence, marks }))
    .map((part) => withoutThat(raw, part))
    .filter((part) => isOpening(mark, part) || !leansBack({ document, marks }, part))
    .filter((part) => saysEnough(raw, part) && !someoneUntoldIn({ document, marks }, part, mayPoint(raw, mark, part)))
    .slice(0, triedMax);
}
/** Words of a quotation that are read at one go. */
const quoteMax = 28;
const quoteMin = 5;
const contentMin = 4;
const triedMax = 2;
/** A pronoun among the first words that nothing before it explains is a riddle; further on it is not. */
const openingWords = 5;

/**
 * The same of what is told in other words, from its beginning: «he» and «this» are the writer's there, and what they mean
 * has to be said.
 */
export function claimParts(document: Read, claim: Mark, marks: readonly Mark[]): Stretch[] {
  const { raw } = document;
  const [piece] = piecesOf(raw, claim);
  if (!piece) return [];
  const parts = countIn(raw, piece) <= quoteMax ? [piece] : clausesOf(raw, piece);
  return parts.filter(
    (part) =>
      part.start === claim.start &&
      saysEnough(raw, part) &&
      !endsOpen.test(foldLoosely(raw.slice(part.start, part.end))) &&
      endsWhole(raw, part, claim.sentence) &&
      !leansBack({ document, marks }, part) &&
      !someoneUntoldIn({ document, marks }, part, Number.POSITIVE_INFINITY),
  );
}

/** Whoever quotes from the middle, or little, has to say what is meant. */
const mayPoint = (raw: string, mark: Mark, part: Stretch): number =>
  !isOpening(mark, part) || countIn(raw, part) < plentyMin ? Number.POSITIVE_INFINITY : openingWords;
const plentyMin = 9;
const isOpening = (mark: Mark, { start }: Stretch): boolean => start <= mark.start + thatLength;
/** «That», without which a quotation may be shown. */
const thatLength = 4;

/** The sentences between the marks. */
function piecesOf(raw: string, { start, end }: Stretch): Stretch[] {
  const text = raw.slice(start, end);
  return [...text.matchAll(/(?:[^.!?\u061F\n]|(?<=\p{Nd})\.(?=\p{Nd})|\.(?=\p{L}\.))+[.!?\u061F]*/gu)].flatMap(
    ({ 0: found, index }) => {
      const from = start + index + (found.length - found.trimStart().length);
      const to = start + index + found.trimEnd().length;
      return to > from && /\p{L}/u.test(found) ? [{ start: from, end: to }] : [];
    },
  );
}

/** From a sentence on as many as are read at one go; undefined where the first alone is more. */
function runFrom(raw: string, pieces: readonly Stretch[], at: number): Stretch[] | undefined {
  const [first, ...rest] = pieces.slice(at);
  if (!first || countIn(raw, first) > quoteMax) return undefined;
  const start = first.start;
  const end = rest.reduce(
    (to, piece) => (countIn(raw, { start, end: piece.end }) <= quoteMax ? piece.end : to),
    first.end,
  );
  return [{ start, end }];
}

/** The clauses that a long sentence begins with, which what follows is not needed for. */
function clausesOf(raw: string, piece: Stretch): Stretch[] {
  const opening = { start: piece.start, end: piece.start + 1 };
  return clipsOf(raw, piece, opening, quoteMax)
    .filter((part) => {
      const [first] = wordsIn(raw, part);
      return (
        part.start === piece.start &&
        part.end < piece.end &&
        countIn(raw, part) <= quoteMax &&
        !whoever.has(first?.folded ?? "") &&
        (endsWhole(raw, part, piece) || endsBeforeClause(raw, part, piece))
      );
    })
    .slice(0, 1);
}

/** At a comma before «and he …»: more is told, and nothing is awaited. */
function endsBeforeClause(raw: string, part: Stretch, piece: Stretch): boolean {
  const words = wordsIn(raw, part);
  const [next] = wordsIn(raw, { start: part.end, end: piece.end });
  const last = words.at(-1);
  if (!next || !last || !endsClause(last) || awaitsMain.has(words[0]?.folded ?? "")) return false;
  return words.some(isSaid) && opensNext.test(next.folded);
}

const countIn = (raw: string, part: Stretch): number =>
  wordsIn(raw, part).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;

/** «What he called "a threat" to the town»: what follows the closing mark belongs to it. */
function goesOn(raw: string, { end, sentence }: Mark): boolean {
  const behind = raw.slice(end, Math.max(end, sentence.end) + 40).replace(/^[."\u00BB\u201D\s]*/u, "");
  const closed = /^[.\s]*["\u00BB\u201D]?\s*(?:[.\u060C,\u061B;:!?\u061F()\u2013\u2014-]|\n|$)/u.test(
    raw.slice(end, end + 8),
  );
  if (closed) return false;
  const [next, after] = wordsIn(behind, { start: 0, end: behind.length });
  return next !== undefined && !goesOnBehind(next.folded, after?.folded ?? "");
}

/** A sentence with something in it besides pronouns, that answers nobody and does not open in the middle. */
function saysEnough(raw: string, part: Stretch): boolean {
  const text = raw.slice(part.start, part.end);
  const words = wordsIn(raw, part).filter(({ folded }) => folded !== "");
  const [first, second] = words.map(({ folded }) => folded);
  const opened = prepositions.has(first ?? "") || afterComma.has(first ?? "") ? words.slice(1) : words;
  return (
    words.length >= quoteMin &&
    isWhole(text.padEnd(1)) &&
    contentWords(text).size >= contentMin &&
    opened.some(isSaid) &&
    !answersOthers.test(`${first} ${second}`) &&
    !bareOpening(first ?? "", second ?? "") &&
    !/[?\u061F"\u00AB\u00BB\u201C\u201D:]|\.\.|\u2026|\(\s*\)/u.test(text)
  );
}

const isSaid = ({ folded }: PlacedWord): boolean =>
  isVerb(folded) || isSureVerb(withoutAnd(folded)) || /\p{L}{3}\u0647\u062A$/u.test(folded);
