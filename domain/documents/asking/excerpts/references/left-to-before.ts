import { withoutAnd } from "../../../clauses/clause-ends";
import { besideActor, clauseJoiners, leadIn, leaningPhrase, reportVerbs } from "../../../clauses/clause-openers.ar";
import { crossheadOf, openingOf } from "../../../clauses/clause-starts";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { overlap, type Stretch } from "../excerpt";
import { isObjectByForm } from "../whole-parts/object-by-form";
import { isOpeningVerb, isSureVerb } from "../whole-parts/verb-forms";
import { opensWhole } from "../whole-parts/whole-part";
import { timeWords } from "../whole-parts/whole-part.ar";
import { namesSomebody } from "./names-somebody";
import { type BareNoun, bareNouns, nounsPointedAt, pointsAtSomeone, pointsUnnamed, tellerless } from "./points-back";
import { bySource, conditions, countriesOfMen, impersonal, ofTime, timesDo, topicOpenings } from "./points-back.ar";

/** A stretch of which some may be left out. */
export type Part = Stretch & { omitted?: readonly Stretch[] };

/** A text and what was found in it. */
export type Leaning = { document: { raw: string }; marks: readonly Mark[] };

/**
 * What a stretch leaves to what stands before it. `verb`: of reporting, without who reports · `isPointing`: at somebody or
 * something told of before, `opensPointing`: among the first words, `these`: what «this» stands before · `isHidden`: the verb does not say who acts ·
 * `isUnclear`: whether it does cannot be seen · `nouns`: «the company».
 */
export type Needs = {
  verb: PlacedWord | undefined;
  isPointing: boolean;
  opensPointing: boolean;
  pointsUnnamed: boolean;
  these: readonly string[];
  isHidden: boolean;
  isUnclear: boolean;
  nouns: readonly BareNoun[];
};

export function needsOf({ document: { raw }, marks }: Leaning, part: Part): Needs {
  const words = ownWords(raw, part);
  const isNamed = namedIn(marks);
  const verb = tellerless(words, isNamed) ?? tellerless(behindPhrase(words), isNamed);
  const nouns = bareNouns(words, isNamed);
  const actsBare =
    words.slice(0, 2).some(({ folded }) => nouns.some(({ noun }) => folded.endsWith(noun))) ||
    nounsPointedAt(words.slice(0, openingMax)).length > 0;
  const isHidden = hidesActor(words, marks) || hidesActor(behindPhrase(words), marks);
  return {
    ...{ verb, nouns, isHidden },
    these: nounsPointedAt(words),
    isPointing: pointsAtSomeone(words, isNamed),
    pointsUnnamed: pointsUnnamed(words, isNamed),
    opensPointing: pointsAtSomeone(words.slice(0, openingMax), isNamed),
    isUnclear:
      !verb && !actsBare && (isHidden || !(opensWhole(mainClause(words), undefined, isNamed) || namesSomebody(words))),
  };
}
const openingMax = 7;

/** «When the army took the town …», «according to the council, …»: behind the word that another clause has to follow. */
function mainClause(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const opening = withoutAnd(words[0]?.folded ?? "");
  if (conditions.has(opening)) return words.slice(1);
  const comma = words.slice(0, sourceMax).findIndex(endsClause);
  if (!bySource.test(opening) || comma < 0) return words;
  return words.slice(comma + (soThat.test(words[comma + 1]?.folded ?? "") ? 2 : 1));
}
/** «In Tyre, (he) failed in …»: behind a phrase and its comma, where a verb stands there. */
function behindPhrase(words: readonly PlacedWord[]): readonly PlacedWord[] {
  // «On the harbour he said that …».
  const told = topicOpenings.has(withoutAnd(words[0]?.folded ?? ""))
    ? words.slice(0, sourceMax).findIndex(({ folded }) => reportVerbs.has(folded))
    : -1;
  if (told > 0) return words.slice(told);
  const comma = words.slice(0, sourceMax).findIndex(endsClause);
  const isPhrase = prepositions.has(withoutAnd(words[0]?.folded ?? "")) && comma > 0;
  const verb = words[comma + 1]?.folded ?? "";
  const isSpeech = /:$/u.test(words[comma + 1]?.text ?? "");
  return isPhrase && withoutAnd(verb) === verb && (isSureVerb(verb) || isSpeech) ? words.slice(comma + 1) : [];
}
const sourceMax = 14;
const soThat = /^\u0641\u0627\u0646$/u;

/** Whether a stretch points at what only the sentences before tell. */
export function leansBack(leaning: Leaning, stretch: Stretch): boolean {
  const { verb, isPointing, nouns } = needsOf(leaning, stretch);
  return verb !== undefined || isPointing || nouns.length > 0;
}

export const namedIn =
  (marks: readonly Mark[]) =>
  (word: PlacedWord | undefined): boolean =>
    word !== undefined && marks.some((mark) => mark.type !== "quote" && overlap(mark, word));

/** The words of a stretch without what joins it to the one before. */
export function ownWords(raw: string, { start, end, omitted = [] }: Part): PlacedWord[] {
  const lead = leadIn.exec(raw.slice(start, end))?.[0].length ?? 0;
  const words = wordsIn(raw, { start: start + lead, end }).filter(
    (word) => (word.folded !== "" || /\p{N}/u.test(word.text)) && !omitted.some((stretch) => overlap(stretch, word)),
  );
  const own = clauseJoiners.has(words[0]?.folded ?? "") || but.test(words[0]?.folded ?? "") ? words.slice(1) : words;
  const opening = own.slice(0, 4).map(({ folded }) => folded);
  return own.slice(impersonal.exec(opening.join(" "))?.[0].trim().split(" ").length ?? 0);
}

const but = /^\u0648?\u0644\u0643\u0646$/u;

/** «Joined to the firm»: a noun behind a preposition, glued to it or not, is not who acts, nor is «last summer». */
function hidesActor(words: readonly PlacedWord[], marks: readonly Mark[]): boolean {
  const [verb, next, third] = words;
  if (isObjectByForm(words, namedIn(marks)(next))) return true;
  if (!verb || !next || !isOpeningVerb(verb.folded)) return false;
  const isTime = timeWords.has(next.folded) && ofTime.test(third?.folded ?? "");
  if ((isTime && !timesDo.has(withoutAnd(verb.folded))) || asksCountry(verb, next, marks)) return true;
  const isNamed = namedIn(marks);
  const isBeside = besideActor.has(next.folded) && third !== undefined && !isNamed(third);
  if (isBeside && (prepositions.has(third.folded) || leaningPhrase.test(third.folded))) return true;
  const isName = marks.some(({ type, start, end }) => type !== "quote" && start <= next.start && next.start < end);
  const leans = prepositions.has(withoutAnd(next.folded)) || leaningPhrase.test(next.folded);
  return !isName && (leans || /^\u0644\u0644/u.test(next.folded));
}

/** «Called (he) on India»: a verb in the masculine before a country that is none. */
const asksCountry = (verb: PlacedWord, next: PlacedWord, marks: readonly Mark[]): boolean =>
  !/\u062A$|^[\u0648\u0641]?\u0633?\u062A/u.test(verb.folded) &&
  !besideActor.has(verb.folded) &&
  !countriesOfMen.has(next.folded) &&
  marks.some(({ type, country, start }) => type === "place" && country !== undefined && start === next.start);

/** A title, a line for who wrote it, and blank ones. */
const leadLines = 3;

/** Where a sentence begins: behind the place that a report is filed from, whereas further on «Bahrain: …» tells of what. */
export function openingStart(raw: string, sentence: Stretch): number {
  const words = wordsIn(raw, sentence);
  const isLead = raw.slice(0, sentence.start).trim().split("\n").length <= leadLines;
  return words[isLead ? openingOf(words) : crossheadOf(words)]?.start ?? sentence.start;
}
