import { countWords } from "../../../../wording/word-stem";
import { clauseEnds, isVerb, saysSomething, withoutAnd } from "../../../clauses/clause-ends";
import {
  clauseJoiners,
  danglingEnds,
  relatives,
  reportParticiples,
  reportVerbs,
  thatWords,
} from "../../../clauses/clause-openers.ar";
import { isWhole } from "../../../clauses/clip-sentence";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { overlap, type Stretch } from "../excerpt";
import { namedIn, openingStart, type Part } from "../references/left-to-before";
import { nounOf, pointsUnnamed } from "../references/points-back";
import { awaitsMore, speechActs } from "../references/points-back.ar";
import { tellsAll } from "../whole-parts/tells-all";
import { isOpeningVerb, isSureVerb } from "../whole-parts/verb-forms";
import { opensWhole } from "../whole-parts/whole-part";
import {
  afterComma,
  endsAlike,
  endsWithPronoun,
  followers,
  goingOn,
  leaningOpenings,
  leftOff,
  pointsBack,
  unfinished,
} from "../whole-parts/whole-part.ar";
import { speech } from "./opening-parts";

/** Words of the beginning of a sentence that is shown before an omission. */
const headMin = 8;
/** With fewer words around what is asked, a clause says too little. */
const aroundMin = 6;
const triedMax = 3;

/**
 * Parts of a long sentence that show its first clauses, leave out those behind them, and go on with one in which the one
 * who acts there acts again, or somebody who is named: as an editor shortens it.
 */
export function partsAcross(raw: string, mark: Mark, marks: readonly Mark[], wordsMax: number): Part[] {
  const { sentence } = mark;
  const start = openingStart(raw, sentence);
  const words = wordsIn(raw, { start, end: sentence.end });
  const head = headOf(raw, words, mark);
  if (!head) return [];
  const starts = words
    .flatMap((word, at) => (word.start > head.end && word.start <= mark.start ? [at] : []))
    .toReversed();
  return starts
    .flatMap(
      (at) =>
        pieceFrom({ raw, words, at, head, mark, marks }, wordsMax - countWords(raw.slice(head.start, head.end))) ?? [],
    )
    .slice(0, triedMax);
}

/** The fewest first words that say what somebody did, up to a clause or phrase that they do not need. */
function headOf(raw: string, words: readonly PlacedWord[], mark: Mark): Stretch | undefined {
  const [first] = words;
  if (!first || speech.test(raw.slice(first.start, mark.start))) return undefined;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || word.end >= mark.start) return undefined;
    const isEnd = endsClause(word) || leftOff.has(next.folded) || relatives.has(next.folded);
    if (at + 1 < headMin || !isEnd || isUnfinished(word)) continue;
    const shown = words.slice(0, at + 1);
    const isSaid = isHead(shown) && isWhole(raw.slice(first.start, word.end));
    if (isSaid && saysSomething(shown, { isOpening: true, next: undefined }) && tellsAll(shown))
      return { start: first.start, end: word.end };
  }
  return undefined;
}

const isUnfinished = ({ folded }: PlacedWord): boolean =>
  unfinished.has(folded) ||
  danglingEnds.has(folded) ||
  prepositions.has(withoutAnd(folded)) ||
  leaningOpenings.has(withoutAnd(folded));

/** It opens with its verb, and what it reports has one too. */
function isHead(shown: readonly PlacedWord[]): boolean {
  const [verb] = shown;
  if (!verb || !isOpeningVerb(verb.folded)) return false;
  const that = shown.findIndex(({ folded }) => thatWords.has(folded) || thatIt.test(folded));
  if (that < 0) return !reportVerbs.has(withoutAnd(verb.folded)) || !shown.some(endsClause);
  const next = shown[that + 1]?.folded ?? "";
  return !awaitsMore.test(next) && !leaningOpenings.has(next) && !because.test(next);
}
const thatIt = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const because = /^\u0628\u0633\u0628/u;

/** It has a verb that is not one of an aside. */
const isToldOut = (piece: readonly PlacedWord[]): boolean =>
  tellsAll(piece) &&
  piece.filter(({ folded }) => isVerb(folded) || isSureVerb(withoutAnd(folded))).length >
    piece.filter(({ folded }) => relatives.has(folded)).length;

/** Behind a comma, before a clause that is not needed. */
function mayEnd(words: readonly PlacedWord[], end: number): boolean {
  const at = words.findIndex((word) => word.end === end);
  const [last, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (!last || !next || !endsClause(last) || isUnfinished(last)) return false;
  const bare = withoutAnd(next.folded);
  const pair = `${bare}_${second?.folded ?? ""}`;
  return (
    [next.folded, bare, pair].some((form) => followers.has(form) || afterComma.has(form) || leftOff.has(form)) ||
    goingOn.has(bare) ||
    (bare !== next.folded && isSureVerb(bare))
  );
}

type Place = {
  raw: string;
  words: readonly PlacedWord[];
  at: number;
  head: Stretch;
  mark: Mark;
  marks: readonly Mark[];
};

function pieceFrom(place: Place, wordsMax: number): Part | undefined {
  const { raw, words, at, head, mark } = place;
  const [before, first] = [words[at - 1], words[at]];
  const middle = words.filter(({ start }) => start >= head.end && start < (first?.start ?? 0));
  const [from] = middle;
  if (!before || !first || !from || !goesOn(place, middle)) return undefined;
  const asked = countWords(raw.slice(mark.start, mark.end));
  const ends = clauseEnds(words)
    .filter((end) => end >= mark.end)
    .map((end) => ({ start: first.start, end }))
    .filter((piece) => {
      const count = countWords(raw.slice(piece.start, piece.end));
      return count <= wordsMax && count - asked >= aroundMin && isWhole(raw.slice(piece.start, piece.end));
    })
    .filter((piece) => isToldOut(wordsIn(raw, piece)) && (piece.end >= mark.sentence.end || mayEnd(words, piece.end)));
  const end = ends.findLast((piece) => countWords(raw.slice(piece.start, piece.end)) <= pieceMax) ?? ends[0];
  return end && { start: head.start, end: end.end, omitted: [{ start: from.start, end: before.end }] };
}
/** Words that are read at one go. */
const pieceMax = 26;

/** Whether what begins at a place can be read right behind the first clauses. */
function goesOn(place: Place, middle: readonly PlacedWord[]): boolean {
  const { words, at, marks } = place;
  const piece = words.slice(at);
  const [first] = piece;
  if (!first || pointsAtOmitted(piece, namedIn(marks)) || pointsUnnamed(piece, () => true)) return false;
  if (goingOn.has(first.folded)) return isOneActor(place, middle, /\u0647$/u.test(first.folded));
  const isThat = thatWords.has(withoutAnd(first.folded)) && first.folded !== withoutAnd(first.folded);
  if (isThat) return hasThat(place) && !middle.some(({ folded }) => isTelling(folded) || reportParticiples.has(folded));
  const joint = clauseJoiners.has(first.folded) && first.folded !== where ? 1 : 0;
  const verb = piece[joint];
  if (!verb || (joint === 0 && withoutAnd(verb.folded) === verb.folded)) return false;
  if (!isSureVerb(withoutAnd(verb.folded)) || !endsClause(words[at - 1] ?? verb)) return false;
  const isFeminine = /\u062A$/u.test(verb.folded);
  return namesItsActor(place, piece.slice(joint)) || isOneActor(place, middle, isFeminine);
}
const where = "\u062D\u064A\u062B";

/** Somebody who is named right behind the verb, or by the noun that the first clauses have. */
function namesItsActor({ words, head, marks }: Place, piece: readonly PlacedWord[]): boolean {
  const [, actor] = piece;
  if (!actor || !opensWhole(piece, undefined, namedIn(marks))) return false;
  const isNamed = marks.some(
    (mark) => (mark.type === "person" || mark.type === "organisation") && overlap(mark, actor),
  );
  const noun = nounOf(actor.folded);
  const isThere = words.some(
    ({ folded, end }) => end <= head.end && noun !== undefined && (folded === noun || nounOf(folded) === noun),
  );
  return isNamed || isThere;
}

const isTelling = (folded: string): boolean =>
  reportVerbs.has(withoutAnd(folded)) || speechActs.has(withoutAnd(folded));

/** Whoever acts in the first clauses acts still: of that gender, and nobody else acts in what is left out. */
function isOneActor({ words, head, marks }: Place, middle: readonly PlacedWord[], isFeminine: boolean): boolean {
  const [verb] = words;
  if (!verb || !isSureVerb(withoutAnd(verb.folded)) || /\u062A$/u.test(verb.folded) !== isFeminine) return false;
  const isOther = middle.some(
    (word, at) =>
      clauseJoiners.has(word.folded) ||
      /\u061B$/u.test(word.text) ||
      isTelling(word.folded) ||
      (word.folded !== withoutAnd(word.folded) &&
        isSureVerb(withoutAnd(word.folded)) &&
        isNamedActor(middle[at + 1], marks)),
  );
  return !isOther && head.end > verb.end;
}

const isNamedActor = (word: PlacedWord | undefined, marks: readonly Mark[]): boolean =>
  word !== undefined && (/^\u0627\u0644/u.test(word.folded) || marks.some((mark) => overlap(mark, word)));

const hasThat = ({ words, head }: Place): boolean =>
  words.some(({ folded, start }) => start < head.end && thatWords.has(folded));

/** «Their posting», «for it» before anything that it could mean: that may have been left out. */
function pointsAtOmitted(piece: readonly PlacedWord[], isNamed: (word: PlacedWord | undefined) => boolean): boolean {
  const points = piece.findIndex(({ text, folded }) => {
    const own = text.replace(/[^\p{L}]/gu, "");
    return pointsBack.test(folded) || thatOf.test(folded) || (endsWithPronoun.test(own) && !endsAlike.has(folded));
  });
  // «That this way it rose»: which way was left out.
  const isThis = piece.slice(0, nearMax).some(({ folded }) => thisOne.test(folded));
  if (isThis || points < 0) return isThis;
  return !piece
    .slice(1, points)
    .some((word) => isNamed(word) || /^[\u0648\u0641]?\u0628?(?:\u0627\u0644|\u0644\u0644)\p{L}{3}/u.test(word.folded));
}
/** Words among which «this» points at what stands before them. */
const nearMax = 5;
const thisOne =
  /^[\u0648\u0641\u0628\u0644\u0643]?(?:\u0630\u0644\u0643|\u0647\u0630\u0627|\u0647\u0630\u0647|\u062A\u0644\u0643)$/u;
const thatOf = /^\u0628?\u0627\u0646(?:\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;
