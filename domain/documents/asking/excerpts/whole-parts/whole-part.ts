import { article } from "../../../../arabic/article";
import { foldLoosely } from "../../../../text/fold-arabic";
import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import {
  bareActors,
  besideActor,
  circumstance,
  clauseJoiners,
  countNouns,
  leadIn,
  relatives,
  reportParticiples,
  thatWords,
  weekday,
} from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { overlap, type Stretch } from "../excerpt";
import { actsByForm } from "./acts-by-form";
import { goesOnBehindAside } from "./behind-aside";
import { goesOnBehindDots } from "./behind-dots";
import { isCutOff } from "./cut-off";
import { hasEvenDashes } from "./even-dashes";
import { awaitsSpeech, speaksUnnamed } from "./missing-speech";
import { isObjectByForm } from "./object-by-form";
import { measures } from "./object-by-form.ar";
import { pointsAtOthers } from "./points-at-others";
import { isOpeningVerb, isSureVerb } from "./verb-forms";
import {
  actionNouns,
  actorsBefore,
  adverbials,
  afterComma,
  andThat,
  copulas,
  endsAlike,
  endsWithPronoun,
  followers,
  leaningOpenings,
  present,
  sourceAdverbs,
  speaksOfSelf,
  subordinates,
  titlesBeforeNames,
  unfinished,
  verbsLikeObjects,
} from "./whole-part.ar";

/** A part of a sentence, and what surrounds it. `isSpeech`: in somebody's own words, where «we» needs no name. */
type Part = { raw: string; part: Stretch; sentence: Stretch; marks: readonly Mark[]; isSpeech?: boolean };

/**
 * Whether a part of a sentence can be read without the rest: it says who acts, and what follows it is a clause of its own,
 * no object or predicate of it. Where forms of words do not show that, it is not taken to be so.
 */
export function isWholePart({ raw, part, sentence, marks, isSpeech = false }: Part): boolean {
  const lead = leadIn.exec(raw.slice(part.start, part.end))?.[0].length ?? 0;
  const said = wordsIn(raw, { start: part.start + lead, end: part.end }).filter(
    ({ folded, text }) => folded !== "" || /\p{N}/u.test(text),
  );
  // What joins a sentence to the one before is not shown.
  const words = clauseJoiners.has(said[0]?.folded ?? "") ? said.slice(1) : said;
  const before = wordsIn(raw, { start: sentence.start, end: part.start }).at(-1);
  const after = wordsIn(raw, { start: part.end, end: sentence.end }).filter(({ folded }) => folded !== "");
  const isNamed = (word: PlacedWord | undefined) => word !== undefined && marks.some((mark) => overlap(mark, word));
  const isCut = after.length > 0;
  return (
    ((isSpeech && speaksOfSelf.test(words[0]?.folded ?? "")) || opensWhole(words, before, isNamed)) &&
    !speaksUnnamed(words) &&
    !(before !== undefined && !opensSentence(before) && reportsUnnamed(words)) &&
    !awaitsSpeech(words) &&
    !isCutOff(words, after) &&
    !goesOnBehindDots(raw, words) &&
    words.some(({ folded }, at) => (at === 0 ? isOpeningVerb(folded) : isVerb(folded) || isSureVerb(folded))) &&
    !(isOpeningVerb(words[0]?.folded ?? "") && leansOnName(raw, words[1], marks)) &&
    (isCut ? closesWhole(words, after) : !isNounAlone(words)) &&
    hasEvenDashes(raw.slice(part.start, part.end))
  );
}

/** Whether a part that begins where its sentence does ends where nothing is missing. */
export function endsWhole(raw: string, part: Stretch, sentence: Stretch): boolean {
  const words = wordsIn(raw, part).filter(({ folded, text }) => folded !== "" || /\p{N}/u.test(text));
  const after = wordsIn(raw, { start: part.end, end: sentence.end }).filter(({ folded }) => folded !== "");
  // No list has every verb: a sentence of so many words has one.
  const hasVerb =
    (after.length === 0 && words.length >= sentenceMin) ||
    words.some(({ folded }, at) => (at === 0 ? isOpeningVerb(folded) : isVerb(folded) || isSureVerb(folded)));
  return (
    !awaitsSpeech(words) &&
    !isCutOff(words, after) &&
    !goesOnBehindDots(raw, words) &&
    hasVerb &&
    !participle.test(words[0]?.folded ?? "") &&
    (after.length > 0 ? closesWhole(words, after) : !isNounAlone(words)) &&
    hasEvenDashes(raw.slice(part.start, part.end))
  );
}
const sentenceMin = 10;

/** «Ruling out …», of somebody named before. */
const participle = /^\u0648?\u0645\p{L}{3,}(?<!\u064A)\u0627$/u;

/** «To the firm»: a preposition glued to a name. */
const leansOnName = (raw: string, word: PlacedWord | undefined, marks: readonly Mark[]): boolean =>
  word !== undefined &&
  marks.some((mark) => overlap(mark, word) && /^[\u0628\u0644]$/u.test(raw.slice(word.start, mark.start)));

type IsNamed = (word: PlacedWord | undefined) => boolean;

/** Whether the first words say who or what the part is about. */
export function opensWhole(
  words: readonly PlacedWord[],
  before: PlacedWord | undefined,
  isNamed: IsNamed = () => false,
): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  if (pointsAtOthers(words, isNamed) || opensLeaning(first, isNamed)) return false;
  // A family may be called like a day.
  const mayAct = isOpeningVerb(first.folded) || actionNouns.has(withoutAnd(first.folded));
  if (mayAct && isWeekday.test(second.folded) && !isNamed(second)) return false;
  if (thatWords.has(first.folded))
    return !isVerb(second.folded) && !copulas.has(second.folded) && !namesOwner(second) && !whoever.has(second.folded);
  if (!isOpeningVerb(first.folded)) return !before || opensSentence(before) || joinsNoun(before, first, second);
  if (hidesActor(verbFirst(words), isNamed) || isObjectByForm(words, isNamed(second))) return false;
  return before === undefined ? namesActor(words, isNamed) : !isAttached(before, first) && isActor(second, isNamed);
}

/** Several people in the form of an object, behind a «but» that is left off. */
const isOfObject = (word: PlacedWord, isNamed: IsNamed): boolean =>
  !isNamed(word) && objects.test(word.folded) && !tens.test(word.folded) && !verbsLikeObjects.test(word.folded);
const objects = /^(?!\u0627\u0644)\p{L}{3,}\u064A\u0646\u0646?$/u;
const tens =
  /^(?:\u0639\u0634\u0631|\u062B\u0644\u0627\u062B|\u0627\u0631\u0628\u0639|\u062E\u0645\u0633|\u0633\u062A|\u0633\u0628\u0639|\u062B\u0645\u0627\u0646|\u062A\u0633\u0639|\u0645\u064A\u062A)\u064A\u0646$/u;

const opensLeaning = (first: PlacedWord, isNamed: IsNamed): boolean =>
  actorsBefore.test(first.folded) || leans(first) || isOfObject(first, isNamed);

/** A conjunction, «therefore», «out of care for»: a clause that needs another. A colon glued to it: a place before a report. */
const leans = ({ folded, text }: PlacedWord): boolean =>
  subordinates.has(folded) || leaningOpenings.has(withoutAnd(folded)) || /^\p{L}+:\p{L}/u.test(text);

/** «Did not suffer from»: from the verb on. */
const verbFirst = (words: readonly PlacedWord[]): readonly PlacedWord[] =>
  denies.has(withoutAnd(words[0]?.folded ?? "")) && isVerb(words[1]?.folded ?? "") ? words.slice(1) : words;
const denies = new Set(["\u0644\u0645", "\u0644\u0646", "\u0644\u0627", "\u0642\u062F"]);

/** A verb with a pronoun, before a preposition, or of «the ministry»: who acts was named before. */
function hidesActor([verb, second, third]: readonly PlacedWord[], isNamed: IsNamed): boolean {
  if (!verb || !second || namesOwner(verb) || besideActor.has(second.folded)) return true;
  if (isObjectAlone(second, third) && !isNamed(second)) return true;
  if (prepositions.has(second.folded)) return !isNamed(second);
  const isTold = third?.folded.startsWith(article) || third?.folded === inNameOf || isNamed(third);
  return (bareActors.has(second.folded) || measures.has(second.folded)) && !isTold;
}

/** «Opened an inquiry»: no subject ends so, but «both ministers of» does. */
const isObjectAlone = ({ text }: PlacedWord, next: PlacedWord | undefined): boolean =>
  /^\p{L}{3,}(?:\u064B\u0627|\u0627\u064B?)[\u060C.]?$/u.test(text) && !next?.folded.startsWith(article);

const inNameOf = "\u0628\u0627\u0633\u0645";

const isWeekday = new RegExp(`^${weekday.source}$`, "u");

/** «A guard, who carries a lamp»: a verb in the present right after a comma tells of the noun before it. */
const isAttached = (before: PlacedWord, { folded }: PlacedWord): boolean =>
  endsClause(before) && present.test(folded) && withoutAnd(folded) === folded && !clauseJoiners.has(before.folded);

/** Whether an actor stands behind the verb that opens a sentence: before a preposition, within a few words. */
function namesActor(words: readonly PlacedWord[], isNamed: IsNamed): boolean {
  const behind = words.slice(1, actorMax);
  const stop = behind.findIndex(({ folded }, at) => at > 0 && prepositions.has(folded));
  const actor = stop < 0 ? behind : behind.slice(0, stop);
  const [first] = actor;
  return (
    first !== undefined &&
    (titlesBeforeNames.has(first.folded) ||
      /^["\u00AB\u201C(]/u.test(first.text) ||
      isNamed(first) ||
      !namesOwner(first)) &&
    actor.some(
      (word, at) =>
        isActor(word, isNamed) ||
        (at === 0 && (isOneOfSort(words) || actsByForm(words))) ||
        titlesBeforeNames.has(word.folded) ||
        /^["\u00AB\u201C]/u.test(word.text),
    )
  );
}
const actorMax = 5;

/** «Warned an opening article»: of a woman's verb the actor without article, by the endings of noun and adjective. */
const isOneOfSort = ([verb, noun, adjective]: readonly PlacedWord[]): boolean =>
  verb !== undefined &&
  /\u062A$/u.test(verb.folded) &&
  [noun, adjective].every((word) => word !== undefined && /\u0629$/u.test(word.text));

/** «Those who», «who», «what». */
export const whoever = new Set([...relatives, "\u0645\u0646", "\u0645\u0627"]);

/** After a dateline or a stop. */
const opensSentence = (before: PlacedWord): boolean => /[:.\u2013\u2014-]$/u.test(before.text);

/** «While the council …», «and the council said». */
const joinsNoun = (before: PlacedWord, first: PlacedWord, second: PlacedWord): boolean =>
  clauseJoiners.has(before.folded) ||
  (/^\u0648\u0627\u0644/u.test(first.folded) && isVerb(second.folded) && endsClause(before));

/** With the article, a name, or a word for a number or sort of actors. */
const isActor = (word: PlacedWord | undefined, isNamed: IsNamed): boolean =>
  word !== undefined &&
  (/^(?:\u0627\u0644|\u0644\u0644)/u.test(word.folded) ||
    isNamed(word) ||
    countNouns.has(word.folded) ||
    /^\p{Nd}/u.test(word.text));

const letters = ({ text }: PlacedWord): string => text.replace(/[^\p{L}]/gu, "");

/** «His visit», «arranges it». */
function namesOwner(word: PlacedWord): boolean {
  const own = letters(word);
  return endsWithPronoun.test(own) && !endsAlike.has(foldLoosely(own));
}

/** «A house that was built in the city»: what of it is not said. */
function isNounAlone(words: readonly PlacedWord[]): boolean {
  const folded = words.map((word) => word.folded);
  const asides = folded.filter((word) => relatives.has(word)).length;
  const verbs = folded.filter((word) => isVerb(word) || isSureVerb(word)).length;
  return (
    asides > 0 && verbs <= asides && !isOpeningVerb(folded[0] ?? "") && !folded.some((word) => thatWords.has(word))
  );
}

/** «that …, pointing out that»: who points it out stands before the part. */
const reportsUnnamed = (words: readonly PlacedWord[]): boolean =>
  !isOpeningVerb(words[0]?.folded ?? "") && words.some(({ folded }) => reportParticiples.has(folded));

/** Whether what follows is a clause of its own, and nothing is missing before it. */
function closesWhole(words: readonly PlacedWord[], after: readonly PlacedWord[]): boolean {
  const [next, second] = after;
  const last = words.at(-1);
  if (!next || !last) return false;
  // What is quoted is what the verb of saying wants.
  if (/^["\u00AB\u201C]/u.test(next.text) || /:$/u.test(last.text)) return false;
  if (endsClause(last) && goesOnBehindAside(after)) return false;
  const isOwn = startsOwnClause(next, second, endsClause(last));
  const isOpen = unfinished.has(last.folded) || (ownedBy.test(last.folded) && !endsClause(last));
  return isOwn && !isOpen && hasPredicate(words);
}

/** «Has»: what it has follows. */
const ownedBy = /^[\u0648\u0641]?\u0644(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** «As well»: before a verb it opens a clause of its own. */
const asToo = "\u0643\u0645\u0627";

function startsOwnClause(next: PlacedWord, second: PlacedWord | undefined, hasComma: boolean): boolean {
  const bare = withoutAnd(next.folded);
  const pair = `${bare}_${second?.folded ?? ""}`;
  if (followers.has(next.folded) || followers.has(bare) || followers.has(pair)) return true;
  if (next.folded !== bare && isSureVerb(bare)) return true;
  if (next.folded === asToo && isSureVerb(second?.folded ?? "")) return true;
  if (hasComma)
    return (
      andThat.test(`${next.folded}_${second?.folded ?? ""}`) ||
      adverbials.has(next.folded) ||
      afterComma.has(bare) ||
      afterComma.has(pair) ||
      circumstance.test(next.folded) ||
      // «For its breaking the rules»: what for.
      /^\u0644(?![\u0645\u0646\u0643]$|\u0643\u0646|\u0627$)\p{L}{4,}$/u.test(next.folded)
    );
  return sourceAdverbs.has(next.folded);
}

/** Not before its object or predicate: a verb for each «that» and «who», and one more for a noun in front. */
function hasPredicate(words: readonly PlacedWord[]): boolean {
  const folded = words.map((word) => word.folded);
  const opening = withoutAnd(folded[0] ?? "");
  const that = folded.findLastIndex((word) => thatWords.has(word) || /^\u0628?\u0627\u0646\u0647/u.test(word));
  const said = that >= 0 ? folded.slice(that + 1) : folded;
  const asides = said.filter((word) => relatives.has(word)).length;
  const verbs = said.filter((word) => isSureVerb(withoutAnd(word)) || (that < 0 && word === folded[0])).length;
  const early = folded.slice(0, asideMax).some((word) => relatives.has(word));
  const isPlain = that < 0 && isVerb(folded[0] ?? "") && !copulas.has(opening);
  if (isPlain) return !early;
  // «That Salim»: one name may look like a verb.
  if (that >= 0 && said.length < saidMin) return false;
  return verbs > asides && !(copulas.has(opening) && early);
}
const asideMax = 6;
const saidMin = 2;
