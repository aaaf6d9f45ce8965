import { countWords } from "../../../wording/word-stem";
import { isVerb, withoutAnd } from "../../clauses/clause-ends";
import { relatives, reportVerbs, thatWords } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../clauses/words-in";
import { prepositions } from "../../facts/clause-words.ar";
import type { Mark } from "../../mark";
import type { Excerpt } from "../excerpts/excerpt";
import { isOpeningVerb, isSureVerb } from "../excerpts/whole-parts/verb-forms";
import { endsAlike } from "../excerpts/whole-parts/whole-part.ar";

/** Words before a phrase that say what it is the cause or the aim of. */
const wordsMin = 5;
/** «Because of the …» at the beginning. */
const openingMax = 2;

/**
 * What a question on a phrase shows: its sentence as if it ended with it, since what stands behind it tells more of it or
 * something else; where the phrase opens its sentence, all that follows too.
 */
export function upToGap(
  raw: string,
  mark: Mark,
  marks: readonly Mark[],
  excerptsOf: (asked: Mark) => Excerpt[],
): Excerpt[] {
  // «He said after the vote: …» has to go on.
  if (/^["\u00BB\u201D]?\s*[:\u00AB\u201C"]/u.test(raw.slice(mark.end, mark.sentence.end))) return [];
  return excerptsFor(raw, mark, excerptsOf).filter((excerpt) => !meansHerUntold(raw, excerpt, mark, marks));
}

function excerptsFor(raw: string, mark: Mark, excerptsOf: (asked: Mark) => Excerpt[]): Excerpt[] {
  const { start, end, sentence } = mark;
  if (countWords(raw.slice(sentence.start, start)) <= openingMax)
    return mark.sort === "phrase|deed" ? [] : excerptsOf(mark);
  const isEnough = (excerpt: Excerpt) => saysEnough(raw, { start: excerpt.start, end: start });
  const whole = excerptsOf({ ...mark, sentence: { ...sentence, end } }).filter(isEnough);
  if (whole.length > 0) return whole;
  // What the phrase itself leaves to the sentences before, «the agreement», is not shown.
  const last = sentence.start + raw.slice(sentence.start, start).trimEnd().length;
  return excerptsOf({ ...mark, start: last - 1, end: last, sentence: { ...sentence, end: last } })
    .map((excerpt) => ({ ...excerpt, end }))
    .filter(isEnough);
}

/** It has a verb for each «who», and one more behind «that»: nothing is left without what is said of it. */
function saysEnough(raw: string, stretch: { start: number; end: number }): boolean {
  const words = wordsIn(raw, stretch);
  const [first] = words;
  const that = words.findLastIndex(({ folded }) => thatWords.has(folded) || thatIt.test(folded));
  if (!first || words.length < wordsMin || (that < 0 && tells.has(withoutAnd(first.folded)))) return false;
  const said = words.slice(that + 1);
  const isSaidOf = ({ folded }: PlacedWord, at: number) =>
    !prepositions.has(folded) &&
    (at === 0 && that < 0
      ? isOpeningVerb(folded)
      : isSureVerb(withoutAnd(folded)) || (isVerb(folded) && !owned.test(folded)));
  // «That the winner, who …, | will»: behind an aside that opens at once.
  const aside = said.slice(0, asideMax).findIndex(endsClause);
  const opensAside = aside >= 0 && (aside < 2 || !said.slice(0, aside + 1).some(isSaidOf));
  const closed = opensAside ? said.findIndex((word, at) => at > aside && endsClause(word)) : -1;
  if (opensAside && closed < 0 && that >= 0) return false;
  return said.filter(isSaidOf).length > said.filter(({ folded }) => relatives.has(folded)).length;
}
const asideMax = 4;
/** «Trying it», a noun. */
const owned = /^\u062A\p{L}+(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
/** Folded verbs that want what is told. */
const tells = new Set([...reportVerbs, "\u0627\u0628\u0644\u063A", "\u0627\u0628\u0644\u063A\u062A"]);

const thatIt = /^[\u0648\u0641]?\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;

/** «Its results» where nothing before it is of a woman's gender or many. */
function meansHerUntold(raw: string, { before, ...shown }: Excerpt, { start }: Mark, marks: readonly Mark[]): boolean {
  const words = [...(before ? wordsIn(raw, before) : []), ...wordsIn(raw, { start: shown.start, end: start })];
  const her = words.findIndex(({ folded }) => /\p{L}{3,}\u0647\u0627$/u.test(folded) && !endsAlike.has(folded));
  return (
    her >= 0 &&
    !shown.inserted?.length &&
    !words
      .slice(0, her)
      .some(
        (word) =>
          /(?:\u0629|\u0627\u062A|\u0627\u0621|\u0649)$/u.test(word.text.replace(/[^\p{L}]/gu, "")) ||
          marks.some((mark) => mark.type !== "quote" && mark.start < word.end && word.start < mark.end),
      )
  );
}
