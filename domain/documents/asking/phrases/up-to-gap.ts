import { foldLoosely } from "../../../text/fold-arabic";
import { wordSet } from "../../../text/word-set";
import { countWords } from "../../../wording/word-stem";
import { isVerb, withoutAnd } from "../../clauses/clause-ends";
import { relatives, reportVerbs, thatWords } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../clauses/words-in";
import { prepositions } from "../../facts/clause-words.ar";
import type { Mark } from "../../mark";
import type { Excerpt } from "../excerpts/excerpt";
import { conditions } from "../excerpts/references/points-back.ar";
import { isOpeningVerb, isSureVerb } from "../excerpts/whole-parts/verb-forms";
import { endsAlike, pointsBack } from "../excerpts/whole-parts/whole-part.ar";

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
  // «Expected …, who lost it because of the fall, | that it will»: what was expected would be cut off.
  if (thatBehind.test(foldLoosely(raw.slice(mark.end, mark.sentence.end)))) return [];
  // «He said after the vote: …» has to go on.
  if (/^["\u00BB\u201D]?\s*[:\u00AB\u201C"]/u.test(raw.slice(mark.end, mark.sentence.end))) return [];
  return excerptsFor(raw, mark, excerptsOf)
    .map((excerpt) => withoutNamesIn(excerpt, mark))
    .filter((excerpt) => !meansHerUntold(raw, excerpt, mark, marks));
}

const thatBehind = /^\s*[\u060C,]?\s*\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?\s/u;

/** What was put in behind a word of the phrase itself tells of it. */
const withoutNamesIn = ({ inserted, ...excerpt }: Excerpt, { start, end }: Mark): Excerpt =>
  inserted ? { ...excerpt, inserted: inserted.filter(({ at }) => at <= start || at > end) } : excerpt;

function excerptsFor(raw: string, mark: Mark, excerptsOf: (asked: Mark) => Excerpt[]): Excerpt[] {
  const { start, end, sentence } = mark;
  if (countWords(raw.slice(sentence.start, start)) <= openingMax)
    return mark.sort === "phrase|deed" || soIt.test(raw.slice(end, sentence.end)) ? [] : excerptsOf(mark);
  const isEnough = (excerpt: Excerpt) =>
    saysEnough(raw, { start: excerpt.start, end: start }, mark.sort === "phrase|deed");
  const whole = excerptsOf({ ...mark, sentence: { ...sentence, end } }).filter(isEnough);
  if (whole.length > 0) return whole;
  // What the phrase itself leaves to the sentences before, «the agreement», is not shown.
  const last = sentence.start + raw.slice(sentence.start, start).trimEnd().length;
  return excerptsOf({ ...mark, start: last - 1, end: last, sentence: { ...sentence, end: last } })
    .map((excerpt) => ({ ...excerpt, end }))
    .filter(isEnough);
}

/** «…, so it»: what it is stands in the gap. */
const soIt = /^[\u060C,]?\s*\u0641[\u0625\u0627]\u0646\u0651?(?:\u0647|\u0647\u0627|\u0647\u0645)(?!\p{L})/u;

/** It has a verb for each «who», and one more behind «that»: nothing is left without what is said of it. */
function saysEnough(raw: string, stretch: { start: number; end: number }, isObject: boolean): boolean {
  const words = wordsIn(raw, stretch);
  const [first] = words;
  const that = words.findLastIndex(({ folded }) => thatWords.has(folded) || thatIt.test(folded));
  if (!first || words.length < wordsMin || waits(words)) return false;
  const telling = isObject ? tells : reportVerbs;
  const verb = withoutAnd(first.folded);
  if (that < 0 && (tells.has(verb) || telling.has(verb))) return false;
  const said = words.slice(that + 1);
  if (
    that < 0 &&
    isPhrase(first) &&
    !words.some((word, at) => endsClause(word) && isOpeningVerb(words[at + 1]?.folded ?? ""))
  )
    return false;
  const isSaidOf = ({ folded }: PlacedWord, at: number) =>
    !noVerb.test(folded) &&
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
/** «In the light of …»: a clause has to follow. */
const isPhrase = ({ folded }: PlacedWord): boolean => prepositions.has(withoutAnd(folded)) || folded === "\u0641\u064A";

/** «…, and after he could», «when it»: its main clause would follow. · Two colons: a list or a dialogue. */
function waits(words: readonly PlacedWord[]): boolean {
  const opening = words.findLastIndex(
    (word, at) => at === 0 || endsClause(words[at - 1] as PlacedWord) || word.folded.startsWith("\u0648"),
  );
  const [one, other] = words.slice(Math.max(0, opening));
  const bare = withoutAnd(one?.folded ?? "");
  const isClause =
    conditions.has(bare) ||
    ((bare === "\u0628\u0639\u062F" || bare === "\u0642\u0628\u0644") && other?.folded === "\u0627\u0646");
  const isLate = opening > 0 && one !== undefined && withoutAnd(one.folded) !== one.folded;
  const pointing = words.findIndex(({ folded }) => pointsBack.test(folded));
  const isWhose = words.slice(0, Math.max(0, pointing)).some(({ folded }) => relatives.has(folded));
  return (
    (isClause && (isLate || opening === 0)) ||
    (pointing >= 0 && pointing < pointsEarly && !isWhose) ||
    words.filter(({ text }) => text.endsWith(":")).length > 1
  );
}
/** So early «in it» is of something that was told before. */
const pointsEarly = 8;

const asideMax = 4;
/** Folded: pronouns and particles, and nouns with the article, which have forms that verbs have too. */
const noVerb = /^(?:\u0648?\u0647[\u0648\u064A]|\u0642\u062F|\u0644[\u0645\u0646\u0627]|\u0627\u0644\p{L}{3,})$/u;
/** «Trying it», a noun. */
const owned = /^\u062A\p{L}+(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
/** Folded verbs that want what is told. */
const tells = wordSet(
  "\u0642\u0627\u0644 \u0642\u0627\u0644\u062A \u064A\u0642\u0648\u0644 \u062A\u0642\u0648\u0644 \u0627\u0636\u0627\u0641 \u0627\u0636\u0627\u0641\u062A \u0630\u0643\u0631 \u0630\u0643\u0631\u062A \u0627\u0641\u0627\u062F \u0627\u0641\u0627\u062F\u062A \u0635\u0631\u062D \u0635\u0631\u062D\u062A \u0627\u0628\u0644\u063A \u0627\u0628\u0644\u063A\u062A",
);

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
