import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { relatives, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import type { PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import { demonstratives, endsAlike, endsWithPronoun, pointsBack } from "../whole-parts/whole-part.ar";
import { isInGeneral, nounOf, tellsWhich } from "./points-back";
import { alikeNouns, bodies, knownByNow, placeNouns } from "./points-back.ar";
import { meansTold, standsBare, type ToldNouns } from "./told-nouns";
import {
  adverbs,
  bodiesLikeDeeds,
  doneByOthers,
  doneByPeople,
  endsLikeThem,
  endsLikeUs,
  happenings,
  impersonalNext,
  kinOf,
  looksOwned,
  madeOrDone,
  manyPeople,
  matterInPassing,
  measuresTime,
  moreOf,
  namesDoing,
  ofCountry,
  ownOf,
  partakers,
  partsOf,
  postsBefore,
  somebodyTold,
  somePerson,
  sortBefore,
} from "./untold.ar";

/** Whose name a word is: a body or a place may be meant by either pronoun, as `someone` may. */
export type NameAt = (word: PlacedWord | undefined) => "woman" | "man" | "someone" | "body" | "place" | undefined;

/**
 * What the reader of some words knows besides. `nameAt`: the names in them · `told`: the nouns that their document told of,
 * undefined where that is not known · `isFirst`: no sentence stands before them.
 */
export type Reading = { nameAt: NameAt; told: ToldNouns; isFirst: boolean };

/** What a question shows, and what stands before it, whose nouns are taken as they are. */
type Shown = { before: readonly PlacedWord[]; shown: readonly PlacedWord[] };

/** Whether words mean somebody or something that none of them tells: «the hiders», «his efforts», «the matter». */
export const meansUntold = (text: Shown, reading: Reading): boolean =>
  untoldNouns(text, reading).length > 0 || meansSomeoneUntold(text, reading);

/** Whether a verb or a pronoun means somebody or something that none of the words tells. */
export function meansSomeoneUntold(text: Shown, reading: Reading): boolean {
  const words = [...text.before, ...text.shown];
  return hidesWho(text, reading) || words.some((_, at) => isUntoldPronoun(words, at, reading));
}

/** «Was aged 20», «repeated accusing»: opens without who does it, and no name stands before. */
function hidesWho({ before, shown }: Shown, { nameAt, isFirst }: Reading): boolean {
  const [verb, next, third] = shown;
  const areNamed = [...before, verb, next].some((word) => nameAt(word) !== undefined);
  if (isFirst || areNamed || !verb || !next) return false;
  const opening = withoutAnd(verb.folded);
  // What is done is no feminine noun, as who does it is.
  if (/^\p{L}{3,}\u062A$/u.test(opening) && isVerb(verb.folded)) return isDeed(next.folded);
  // «Noticed the worsening of»: done by people alone, and no worsening notices.
  if (doneByPeople.has(opening) && isWhatIsSeen(next.folded) && hasArticle.test(third?.folded ?? "")) return true;
  // Right behind the verb of a man no woman acts.
  const isOfMan = isOpeningVerb(verb.folded) && !/\u062A$|^\u062A/u.test(opening) && !doneByOthers.has(opening);
  if (isOfMan && /\u0629$/u.test(lettersOf(next.text)) && isMadeOrDone(next.folded)) return true;
  return wasOf.test(opening) && aged.test(next.folded) && /^\u0645\u0646$|\p{Nd}/u.test(third?.text ?? "");
}
const isWhatIsSeen = (folded: string): boolean =>
  (isDeed(folded) || /^\u062A\p{L}{3,4}$/u.test(folded)) && !bodiesLikeDeeds.has(folded);
const wasOf = /^\u0643\u0627\u0646\u062A?$/u;
const aged = /^[\u064A\u062A]\u0628\u0644\u063A$/u;

const isMadeOrDone = (folded: string): boolean => madeOrDone.test(folded) && !measuresTime.test(folded);

/** One deed: many of them may be feminine. */
const isDeed = (folded: string): boolean =>
  namesDoing.test(folded.replace(/\u0627$/u, "")) && !/\u0627\u062A$/u.test(folded);

/** The words with the article alone whose meaning stands elsewhere. */
export function untoldNouns({ before: context, shown }: Shown, { nameAt, told, isFirst }: Reading): PlacedWord[] {
  const words = [...context, ...shown];
  if (isFirst) return [];
  return shown.filter((word, place) => {
    const at = context.length + place;
    const noun = nounOf(word.folded);
    const isThis = demonstratives.has(words[at - 1]?.folded ?? "");
    if (noun === undefined || isInGeneral(words[at - 1], noun)) return false;
    // What is shown before «this» tells it.
    if ((isThis && context.length > 0) || !isBareAt(words, at, nameAt)) return false;
    const isTold = !isOfSort(words, at) && meansTold(noun, { word, next: words[at + 1], told });
    const isOfThose = somebodyTold.has(noun) || happenings.has(noun) || knownByNow.has(noun) || isTold;
    return isOfThose && !isInPassing(words, at, noun) && !isToldIn(words, at, noun, nameAt);
  });
}

/** Before it, or behind it with a name. */
const isToldIn = (words: readonly PlacedWord[], at: number, noun: string, nameAt: NameAt): boolean =>
  isToldBefore(words.slice(0, at), noun, nameAt) || isNamedLater(words, at, noun, nameAt);

/** «Joined the group … the group Example», but not where the two are compared. */
function isNamedLater(words: readonly PlacedWord[], at: number, noun: string, nameAt: NameAt): boolean {
  const later = words.slice(at + 1);
  return later.some(({ folded }, place) => {
    const next = later[place + 1];
    const isOne = [withoutAnd(folded).replace(/^[\u0628\u0644\u0643]/u, ""), folded].includes(noun);
    const isTold = nameAt(next) !== undefined || nounOf(next?.folded ?? "") !== undefined;
    return isOne && isTold && !later.slice(0, place).some((word) => compares.test(word.folded));
  });
}
const compares = /^\u0645\u0642\u0627\u0631\u0646\u0647$|^\u0645\u0642\u0627\u0628\u0644$/u;

/** Whether words name one of that sort, or whose it is. */
function isToldBefore(before: readonly PlacedWord[], noun: string, nameAt: NameAt): boolean {
  const isNamed = (word: PlacedWord | undefined) => nameAt(word) !== undefined;
  const isKnown = (each: PlacedWord, index: number) =>
    tellsWhich(before, index, noun, isNamed) || isAlike(each, noun) || (isNamed(each) && nounOf(each.folded) === noun);
  if (before.some(isKnown)) return true;
  const names = before.map(nameAt);
  if (ofCountry.has(noun) && names.includes("place")) return true;
  if (somebodyTold.has(noun)) return names.some(isPersonal);
  return (bodies.has(noun) && names.includes("body")) || (placeNouns.has(noun) && names.includes("place"));
}

/** «The immune system», «more of the survivors». */
const isOfSort = (words: readonly PlacedWord[], at: number): boolean =>
  sortBefore.has(withoutAnd(words[at - 1]?.folded ?? "").replace(/^[\u0628\u0644]/u, "")) ||
  sortBefore.has(withoutAnd(words[at - 1]?.folded ?? "")) ||
  (words[at - 1]?.folded === outOf && moreOf.has(words[at - 2]?.folded ?? ""));
const outOf = "\u0645\u0646";

/** Alone, or in «this event»; «the organisers rely on» tells nothing of them. */
function isBareAt(words: readonly PlacedWord[], at: number, nameAt: NameAt): boolean {
  const isNamed = (each: PlacedWord | undefined) => nameAt(each) !== undefined;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const noun = nounOf(word?.folded ?? "") ?? "";
  if (before && demonstratives.has(before.folded)) return happenings.has(noun) || knownByNow.has(noun);
  const isOfVerb = word !== undefined && somebodyTold.has(noun) && !isNamed(word) && ofVerb.test(next?.folded ?? "");
  if (partakers.has(noun) && next?.folded === inIt) return false;
  // «The player of the team Salim»: who is named tells which.
  if (postsBefore.has(before?.folded ?? "") && isPersonal(nameAt(next))) return false;
  // «In the party Salim»: who is named is no party.
  const tells = (each: PlacedWord | undefined) =>
    isNamed(each) && !(each === next && bodies.has(noun) && isPersonal(nameAt(each)));
  return isOfVerb || standsBare(words, at, tells);
}
const inIt = "\u0641\u064A";
const ofVerb = /^(?:\u0639\u0644\u064A|\u0639\u0646|\u0645\u0646)$/u;

const isPersonal = (name: ReturnType<NameAt>): boolean => name === "man" || name === "woman" || name === "someone";

/** «An attack … the deed»: another word for what was told of. */
const isAlike = (word: PlacedWord, noun: string): boolean => {
  const alike = alikeNouns.find((nouns) => nouns.has(noun));
  return alike?.has(withoutAnd(word.folded).replace(/^[\u0628\u0644\u0643]/u, "")) === true;
};

/** «In fact», «the matter which». */
const isInPassing = (words: readonly PlacedWord[], at: number, noun: string): boolean =>
  noun === matter && (matterInPassing.test(words[at - 1]?.folded ?? "") || relatives.has(words[at + 1]?.folded ?? ""));
const matter = "\u0627\u0645\u0631";

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, "");

type Meant = "man" | "woman" | "many";

/** Whether a pronoun at the end of a word has nothing before it that it could mean. */
function isUntoldPronoun(words: readonly PlacedWord[], at: number, { nameAt }: Reading): boolean {
  const word = words[at];
  const meant = word && nameAt(word) === undefined ? meantBy(word, words[at + 1]) : undefined;
  if (!word || meant === undefined) return false;
  const before = words.slice(0, at);
  if (ownOf.test(word.folded) && !before.some((each) => nameAt(each) === "body" || isPerson(each, meant, nameAt)))
    return true;
  if (kinOf.test(word.folded)) return !before.some((each) => isPerson(each, meant, nameAt));
  if (isToldTo(word, words[at - 1])) return !before.some((each) => isPerson(each, "many", nameAt));
  if (ofTwo.test(lettersOf(word.text))) return !areTwo(before, nameAt);
  // «A number of his helpers»: he is not the number.
  const isNumber = words[at - 1]?.folded === of && partsOf.test(words[at - 2]?.folded ?? "");
  const told = isNumber ? before.slice(0, -2) : before;
  return !told.some((each, place) => mayBe(told, place, { each, meant, nameAt }));
}
const of = "\u0645\u0646";
const ofTwo = /\u0647\u0645\u0627$/u;

/** Two names, a noun in the dual, or two that «and» joins. */
function areTwo(words: readonly PlacedWord[], nameAt: NameAt): boolean {
  const names = words.filter((word) => nameAt(word) !== undefined);
  const isDual = ({ folded }: PlacedWord) => folded.length >= dualMin && dual.test(folded) && !isRelative(folded);
  const isJoined = ({ folded }: PlacedWord) => /^\u0648\p{L}{3}/u.test(folded) && !isVerb(folded);
  return names.length > 1 || words.some(isDual) || words.some(isJoined);
}
const dual = /(?:\u062A?\u0627\u0646|\u062A?\u064A\u0646)$/u;
const dualMin = 5;

/** «He said to him». */
const isToldTo = ({ folded }: PlacedWord, before: PlacedWord | undefined): boolean =>
  /^\u0644(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(folded) && reportVerbs.has(withoutAnd(before?.folded ?? ""));

/** Somebody who is named, or one man or woman. */
function isPerson(word: PlacedWord, meant: Meant, nameAt: NameAt): boolean {
  const name = nameAt(word);
  if (!isPersonal(name)) return somePerson.test(word.folded);
  return meant === "many" || name === "someone" || name === meant;
}

function meantBy(word: PlacedWord, next: PlacedWord | undefined): Meant | undefined {
  const own = lettersOf(word.text);
  if (thatIt.test(word.folded)) return thatItMeans(word.folded, next);
  if (theyDid.test(word.folded) || theyDidTo(word) || ofWomen.test(word.folded)) return "many";
  const isOwned = endsWithPronoun.test(own) || pointsBack.test(word.folded);
  if (!isOwned || endsAlike.has(word.folded) || looksOwned.test(word.folded)) return undefined;
  if (/\u0647\u0645\u0627?$/u.test(own)) return "many";
  return own.endsWith("\u0627") ? "woman" : "man";
}
const ofWomen =
  /^[\u0648\u0641]?(?:\u0644|\u0645\u0646|\u0628|\u0639\u0644\u064A|\u0641\u064A|\u0628\u064A\u0646|\u0627\u062D\u062F\u0627)\u0647\u0646$/u;
const theyDid = /^\p{L}{3,}(?<!\u0633)\u0648\u0627$/u;

/** «They deceived us», «they killed him». */
const theyDidTo = ({ text, folded }: PlacedWord): boolean =>
  (/^\p{L}{3,}\u0648\u0646\u0627$/u.test(folded) && !endsLikeUs.test(folded)) ||
  (/^\p{L}{3,}\u0648(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(lettersOf(text)) && !endsLikeThem.test(folded));
const thatIt = /^[\u0648\u0641]?[\u0628\u0644\u0643]?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

function thatItMeans(folded: string, next: PlacedWord | undefined): Meant | undefined {
  if (folded.endsWith("\u0645")) return "many";
  if (folded.endsWith("\u0627")) return "woman";
  return impersonalNext.test(next?.folded ?? "") ? undefined : "man";
}

type Candidate = { each: PlacedWord; meant: Meant; nameAt: NameAt };

/** Whether a pronoun may mean what a word before it names, as far as forms tell. */
function mayBe(words: readonly PlacedWord[], at: number, { each, meant, nameAt }: Candidate): boolean {
  const name = nameAt(each);
  const { folded, text } = each;
  if (meant === "many" && isPersonal(name)) return words.filter((other) => isPersonal(nameAt(other))).length > 1;
  if (name !== undefined) return !isPersonal(name) || name === "someone" || name === meant;
  if (isRelative(folded)) return true;
  if (
    measuresTime.test(folded) ||
    adverbs.test(folded) ||
    prepositions.has(withoutAnd(folded)) ||
    thatWords.has(folded)
  )
    return false;
  const own = lettersOf(text);
  if (meant === "many") return manyPeople.test(folded) || /\p{Nd}/u.test(text) || areMany(words, at);
  const isNoun = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)/u.test(folded) || !isVerb(folded);
  if (!isNoun || own.length < nounMin || (at === 0 && isVerb(folded))) return false;
  const isFeminine = /[\u0629\u0649]$|\u0627\u0621$|\u0627\u062A$/u.test(own);
  // No form tells the plural of things, which «her» means too.
  return meant === "woman"
    ? isFeminine || looksPlural(folded) || hasArticle.test(folded)
    : !/\u0629$|\u0627\u062A$/u.test(own);
}
/** «What», «which». */
const isRelative = (folded: string): boolean => relatives.has(folded) || whatever.test(folded);
const whatever = /^[\u0648\u0641]?[\u0628\u0645]?\u0645\u0627$/u;
const nounMin = 3;
const hasArticle = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)/u;

/** A sound plural, another with the article, or one that acts. */
function areMany(words: readonly PlacedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || theyDid.test(word.folded)) return false;
  const isSound =
    word.folded.length >= pluralMin &&
    !isVerb(word.folded) &&
    /(?:[\u0648\u064A]\u0646|\u0627\u062A|\u0627\u0621)$/u.test(word.folded);
  return isSound || (looksPlural(word.folded) && (hasArticle.test(word.folded) || isVerb(before?.folded ?? "")));
}

/** The sound plurals, and the vowels that others have near their end. */
const looksPlural = (word: string, folded = nounOf(word) ?? word): boolean =>
  folded.length >= pluralMin &&
  /(?:[\u0648\u064A]\u0646|[\u0627\u0648\u064A]\p{L}{1,2}|\u0627\u062A|\u0648\u0627)$/u.test(folded);
const pluralMin = 4;
