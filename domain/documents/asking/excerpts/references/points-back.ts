import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { besideActor, reportParticiples, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import { demonstratives, endsAlike, endsWithPronoun, timeWords } from "../whole-parts/whole-part.ar";
import { meansUnnamed } from "./means-unnamed";
import {
  adjectivesToo,
  alikeNouns,
  bodies,
  bothNamed,
  concerned,
  concernedOnes,
  countries,
  happens,
  inGeneral,
  inPassing,
  knownByNow,
  oneOfSome,
  pointsAtSaid,
  postNouns,
  saidOf,
  sameBefore,
  sameBehind,
  sameSpans,
  sameTimes,
  sayingWhich,
  thatAlone,
} from "./points-back.ar";
import { somebodyTold } from "./untold.ar";

type IsNamed = (word: PlacedWord | undefined) => boolean;

/** A noun without its article, and the word that it stands in. */
export type BareNoun = { noun: string; word: PlacedWord };

/** The noun of a word with the article, whatever is glued before it. */
export const nounOf = (folded: string): string | undefined =>
  /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(\p{L}{2,})$/u.exec(folded)?.[1];

/** «The company», «the meeting» where nothing says which one: of nouns that mean one told of before. */
export function bareNouns(words: readonly PlacedWord[], isNamed: IsNamed, nouns = knownByNow): BareNoun[] {
  return words.flatMap((word, at) => {
    const noun = nounOf(word.folded);
    if (noun === undefined || !nouns.has(noun) || isNamed(word) || isInGeneral(words[at - 1], noun)) return [];
    const isToldBefore = words.slice(0, at).some((_, place) => tellsWhich(words, place, noun, isNamed));
    // «The minister said … to the ministry's site»: the body of somebody named before.
    const isTheirs = bodies.has(noun) && at >= openingMax && words.slice(0, at).some(isNamed);
    const isClear = isToldBefore || isTheirs || isAdjective(words[at - 1], noun) || isDefined(words, at, isNamed);
    return isClear ? [] : [{ noun, word }];
  });
}

const openingMax = 4;

/** «Outside the law», «by video»: no single law and no video. */
export const isInGeneral = (before: PlacedWord | undefined, noun: string): boolean =>
  inGeneral.has(`${before?.folded}_${noun}`);

/** «The close ties», «his loyal heir»: no deed and no secretary. */
const isAdjective = (before: PlacedWord | undefined, noun: string): boolean =>
  before !== undefined &&
  adjectivesToo.has(noun) &&
  !isVerb(before.folded) &&
  (/^[\u0648\u0641]?\u0628?(?:\u0627\u0644|\u0644\u0644)/u.test(before.folded) ||
    endsWithPronoun.test(before.text.replace(/[^\p{L}]/gu, "")));

/** «The general authority»: an adjective has the ending of its noun. */
export function isAdjectiveOf(noun: string, next: PlacedWord): boolean {
  const own = /^(?:\u0627\u0644|\u0644\u0644)\p{L}{2,}/u.exec(next.text)?.[0];
  if (next.folded === mother) return true;
  if (own === undefined || next.folded === toward) return false;
  return !noun.endsWith("\u0647") || /[\u0647\u064A\u0627]$/u.test(next.folded);
}
const toward = "\u0627\u0644\u064A";
/** «The mother firm». */
const mother = "\u0627\u0644\u0627\u0645";

/** With an adjective, a name, a number, a «which» or what it is against right behind it. */
function isDefined(words: readonly PlacedWord[], at: number, isNamed: IsNamed): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || /[\u060C\u061B,;:.]$/u.test(word.text)) return false;
  const opensQuote = /^["\u00AB\u201C(]|^\p{Nd}/u.test(next.text);
  const isIn = next.folded === inIt && isNamed(words[at + 2]);
  const isOf =
    saidOf.has(nounOf(word.folded) ?? "") &&
    (next.folded === inIt || /^\u0628(?:\p{L}{3}|\u0647\u0645$)/u.test(next.folded));
  const isSaid = sayingWhich.has(next.folded) || isIn || isOf;
  return isAdjectiveOf(nounOf(word.folded) ?? "", next) || isSaid || isNamed(next) || opensQuote;
}

const inIt = "\u0641\u064A";

/** Whether the word at a place names one of that sort: without the article, or with words that say which. */
export function tellsWhich(words: readonly PlacedWord[], at: number, noun: string, isNamed: IsNamed): boolean {
  const folded = words[at]?.folded ?? "";
  const alike = alikeNouns.find((nouns) => nouns.has(noun)) ?? new Set([noun]);
  const own = nounOf(folded);
  if (own !== undefined && alike.has(own)) return isDefined(words, at, isNamed);
  const bare = folded.replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]?/u, "");
  return [bare, folded, withoutAnd(folded)].some((form) => alike.has(form));
}

/** «This», «the latter», «both sides», «his» before anybody is named. */
export const pointsAtSomeone = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  nounsPointedAt(words).length > 0 || pointsUnnamed(words, isNamed);

/** The same without «this». */
export const pointsUnnamed = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  words.some((_, at) => meansBoth(words, at) && namedBefore(words, at, isNamed) < 2) ||
  words.some(({ folded }, at) => pointsAtSaid.test(folded) && !isLatter(words, at, isNamed)) ||
  words.some(({ folded }, at) => concerned.test(folded) && concernedOnes.has(words[at - 1]?.folded ?? "")) ||
  isSameAgain(words, isNamed) ||
  isOneMore(words) ||
  meansThat(words) ||
  ownsUnnamed(words, isNamed) ||
  actsOnUnnamed(words, isNamed) ||
  meansUnnamed(words, isNamed);

/** «Both sides»; not «the countries», of which an adjective in the feminine is told. */
const meansBoth = (words: readonly PlacedWord[], at: number): boolean => {
  const folded = words[at]?.folded ?? "";
  const [next = "", third = ""] = [1, 2].map((step) => words[at + step]?.folded ?? "");
  // «The two presidents, the Malian and the Chadian», «two officials from …»: told of here.
  const isTold =
    /^\u0627\u0644\p{L}+\u064A\u0647?$/u.test(next) && /^\u0648\u0627\u0644\p{L}+\u064A\u0647?$/u.test(third);
  const isNew =
    !/^[\u0648\u0641\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)/u.test(folded) &&
    /^(?!\u0627\u0644)\p{L}{3,}\u0627\u0646$/u.test(next);
  return (
    bothNamed.test(folded) &&
    !isTold &&
    !isNew &&
    !(countries.test(folded) && /^\u0627\u0644\p{L}+\u0647$/u.test(words[at + 1]?.folded ?? ""))
  );
};

/** «In the same region», «the anger itself» where nothing before speaks of one; «the minister himself» is only stressed. */
const isSameAgain = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  words.some(({ folded }, at) => {
    const isBefore = sameBefore.test(folded);
    const thing = sameThing(words, at);
    const noun = nounOf(thing?.folded ?? "");
    if (!thing || noun === undefined || isNamed(thing)) return false;
    if (isBefore && sameSpans.has(noun)) return isSpanUntold(words, at);
    if (timeWords.has(thing.folded)) return false;
    const isPassing = inPassing.has(noun) || sameTimes.has(noun) || postNouns.has(noun) || somebodyTold.has(noun);
    const isWhich = isBefore && /^\u0627\u0644(?:\u0630|\u062A)\u064A/u.test(words[at + 2]?.folded ?? "");
    return !isPassing && !isWhich && !words.slice(0, at - 1).some(({ folded }) => folded.endsWith(noun));
  });

/** What «the same» is said of. */
const sameThing = (words: readonly PlacedWord[], at: number): PlacedWord | undefined => {
  const folded = words[at]?.folded ?? "";
  if (sameBefore.test(folded)) return words[at + 1];
  return sameBehind.test(folded) ? words[at - 1] : undefined;
};

/** «In the same period», with no time before it; «of last year» behind it tells which. */
const isSpanUntold = (words: readonly PlacedWord[], at: number): boolean =>
  words[at + 2]?.folded !== outOf &&
  !words.slice(0, at).some(({ folded, text }) => year.test(text) || timeWords.has(folded));
const outOf = "\u0645\u0646";
const year = /(?<!\p{Nd})(?:19|20|\u0661\u0669|\u0662\u0660)\p{Nd}{2}(?!\p{Nd})/u;

/** «Another example is», of the first of which nothing that is shown tells. */
const isOneMore = (words: readonly PlacedWord[]): boolean =>
  words.slice(1, oneMoreWithin).some(({ folded }, step) => {
    const noun = (words[step]?.folded ?? "").replace(
      /^[\u0648\u0641]?(?:\u0627\u0644|[\u0628\u0643\u0644](?=\p{L}{4}))?/u,
      "",
    );
    return (
      another.test(folded) && oneOfSome.has(noun) && !words.slice(0, step).some((word) => word.folded.endsWith(noun))
    );
  });
const oneMoreWithin = 6;
const another = /^(?:\u0627\u0644)?\u0627\u062E\u0631\u064A?$/u;

/** «If that happened», «that is a hard matter»: without a noun, right behind a verb or first. */
const meansThat = (words: readonly PlacedWord[]): boolean =>
  words.slice(0, thatFurther).some(({ folded }, at) => {
    // «Confirmed that it explains that».
    if (thatAlone.has(folded) && thatIt.test(words[at - 2]?.folded ?? "")) return true;
    if (at >= thatWithin) return false;
    const before = words[at - 1];
    const isAlone = thatAlone.has(folded) && nounOf(words[at + 1]?.folded ?? "") === undefined;
    return (
      isAlone &&
      (!before ||
        happens.has(before.folded) ||
        (isVerb(before.folded) && !words.slice(0, at - 1).some(({ folded }) => isVerb(folded))))
    );
  });
const thatWithin = 5;
const thatFurther = 12;
const thatIt = /^\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** How many names stand before a place. */
const namedBefore = (words: readonly PlacedWord[], at: number, isNamed: IsNamed): number =>
  words.slice(0, at).filter((word, place) => isNamed(word) && !isNamed(words[place - 1])).length;

/** «The latest attacks», «the bodies concerned»: an adjective of the noun before it, which points at nobody. */
function isLatter(words: readonly PlacedWord[], at: number, isNamed: IsNamed): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isAlone = !before || isVerb(before.folded) || !/^\u0627\u0644\p{L}/u.test(word?.folded ?? "");
  return !isAlone && (isNamed(before) || nounOf(before.folded) !== undefined);
}

/** «By arresting him», «for their return», with nobody named before. */
const actsOnUnnamed = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  words
    .slice(0, actedOnIn)
    .some(
      ({ text, folded }, at) =>
        /^[\u0628\u0644]\p{L}{3,}(?:\u0647|\u0647\u0645)$/u.test(text.replace(/[^\p{L}]/gu, "")) &&
        !endsAlike.has(folded) &&
        !words.slice(0, at).some(isNamed),
    );
const actedOnIn = 6;

/** What «this» and «that» stand before, without its article: no time, nor «in this context». */
export const nounsPointedAt = (words: readonly PlacedWord[]): string[] =>
  words.slice(0, manyWithin).flatMap(({ folded }, at) => {
    if (at >= insideMin && !theseThings.test(folded)) return [];
    const [, following] = words.slice(at);
    const next = following?.folded ?? "";
    const isThis = demonstratives.has(folded.replace(/^[\u0648\u0641]/u, "")) || demonstratives.has(folded);
    const noun = nounOf(next);
    // «After that he delivered»: with a hamza it is no article.
    const hasArticle = !/^[\u0648\u0641]?\u0623\u0644/u.test(following?.text ?? "");
    const isThing = noun !== undefined && hasArticle && !timeWords.has(next) && !inPassing.has(noun);
    return isThis && isThing && !isToldOf(words, at, next) ? [noun] : [];
  });

/** Behind so many words, «this» points at one of them. */
const insideMin = 10;
/** «These» and «those» of many point back further on too. */
const manyWithin = 24;
const theseThings =
  /^[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u062A\u0644\u0643|\u0647\u0648\u0644\u0627\u0621|\u0627\u0648\u0644\u064A\u0643)$/u;

const isToldOf = (words: readonly PlacedWord[], at: number, thing: string): boolean =>
  words.slice(0, at).some(({ folded }) => folded.endsWith(thing.slice(2)));

/** «Its board», «his visit» among the first words, with nobody named before. */
const ownsUnnamed = (words: readonly PlacedWord[], isNamed: IsNamed): boolean =>
  words.slice(0, beforeThat.test(words[0]?.folded ?? "") ? ownedBehindThat : ownedIn).some((word, at) => {
    const own = word.text.replace(/[^\p{L}]/gu, "");
    // «A report that the council issued»: of the noun before it.
    const next = words[at + 1];
    const isOfNoun = at === 2 && isVerb(words[0]?.folded ?? "") && (isNamed(next) || bodies.has(next?.folded ?? ""));
    const isTold =
      isOfNoun ||
      words.slice(0, at + 1).some((each) => isNamed(each) || /^[\u0648\u0641]?\u0627\u0644/u.test(each.folded));
    return endsWithPronoun.test(own) && !endsAlike.has(word.folded) && !isVerb(word.folded) && !isTold;
  });
const ownedIn = 3;
/** «Instead of that his sentence helped». */
const ownedBehindThat = 5;
const beforeThat =
  /^[\u0648\u0641]?(?:\u0628\u062F\u0644|\u0628\u062F\u0644\u0627|\u0628\u0639\u062F|\u0642\u0628\u0644|\u0631\u063A\u0645|\u0645\u0646\u0630)$/u;

/** The verb of reporting that opens words and leaves its actor to the sentence before; undefined where it does not. */
export function tellerless(words: readonly PlacedWord[], isNamed: IsNamed): PlacedWord | undefined {
  const [verb, next] = words;
  if (verb && reportParticiples.has(withoutAnd(verb.folded))) return verb;
  // «He concluded, saying: …»: whatever verb that is.
  if (verb && next && saying.test(next.folded) && isVerb(verb.folded)) return verb;
  // «He repeated: …»: whatever verb that is.
  if (verb && isOpeningVerb(verb.folded) && /:["\u00AB\u201C]?$/u.test(verb.text)) return verb;
  if (
    !verb ||
    !next ||
    (isNamed(next) && !/^["\u00AB\u201C]/u.test(next.text)) ||
    !reportVerbs.has(withoutAnd(verb.folded))
  )
    return undefined;
  const isSpeech = /:$/u.test(verb.text) || /^["\u00AB\u201C]/u.test(next.text);
  const isThat =
    thatWords.has(next.folded) ||
    /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u064A)?$/u.test(next.folded);
  return isSpeech ||
    isThat ||
    prepositions.has(next.folded) ||
    besideActor.has(next.folded) ||
    reportParticiples.has(next.folded) ||
    saying.test(next.folded) ||
    isAside.test(next.folded)
    ? verb
    : undefined;
}
const saying = /^\u0642\u0627\u064A\u0644[\u0627\u0647]$/u;

/** «By saying», «to the paper»: glued to a preposition. */
const isAside =
  /^(?:\u0628\u0627\u0644|\u0644\u0644|\u0644(?:\u0648\u0643\u0627\u0644|\u0635\u062D\u064A\u0641|\u0642\u0646\u0627))\p{L}+$/u;
