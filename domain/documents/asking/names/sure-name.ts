import { onceFor } from "../../../once-for";
import { foldLoosely } from "../../../text/fold-arabic";
import { isVerb } from "../../clauses/clause-ends";
import { halfNames, relatives, reportVerbs } from "../../clauses/clause-openers.ar";
import { prepositions } from "../../facts/clause-words.ar";
import type { Mark } from "../../mark";
import { isOpeningVerb, isSureVerb } from "../excerpts/whole-parts/verb-forms";
import { titled } from "../excerpts/whole-parts/whole-part.ar";
import type { KnownNames } from "./known-names";
import {
  barelyBodies,
  brokenPlural,
  headless,
  inTheName,
  joinedBodies,
  joinedTwo,
  leaningWord,
  namedFor,
  nameEnds,
  nameGoesOn,
  ownedWord,
  placeWords,
  playedWith,
  postGoesOn,
  postWord,
  toldNames,
  whereabouts,
} from "./known-names.ar";

/** What is so sure is in a list of its kind. */
const listed = 0.9;
/** A place that no list has stands behind a word like «village». */
const placeMin = 0.7;
/** A body of one common word has to be surer than that it may be one. */
const oneWordMin = 0.8;

/**
 * Whether what was read as a name may be asked for and offered as one. A person who is in no list has to speak, to be
 * named twice, or to stand behind a title or a verb; a body, to be followed by no adjective that its name may go on with.
 * `known`: which words are common ones, so that a name which ends in one, or is cut before another, is told.
 */
export function isSureName(raw: string, mark: Mark, marks: readonly Mark[], known?: KnownNames): boolean {
  // Every mark is weighed again as a wrong option beside every other.
  const before = weighedIn(marks).get(mark);
  if (before && before.known === known) return before.isSure;
  const isSure = weigh(raw, mark, marks, known);
  weighedIn(marks).set(mark, { known, isSure });
  return isSure;
}
const weighedIn = onceFor((_marks: object) => new WeakMap<Mark, { known: KnownNames | undefined; isSure: boolean }>());

function weigh(raw: string, mark: Mark, marks: readonly Mark[], known: KnownNames | undefined): boolean {
  if (mark.type === "place")
    return isListed(mark)
      ? !isCommonWord(raw, mark, known) &&
          !isQuoted(raw, mark) &&
          !isPartOfName(raw, mark, marks, known) &&
          !isDescribed(raw, mark)
      : mark.confidence >= placeMin && !goesOn(raw, mark) && !isCommonWord(raw, mark, known);
  if (mark.type === "person") return isListed(mark) || isPerson(raw, mark, marks, known);
  if (mark.type !== "organisation") return true;
  if (isBehindPlace(raw, mark) || isJoined(raw, mark, marks) || isForeignCut(raw, mark, marks, known)) return false;
  if (isOfTwoNations(raw, mark, known) || isNamedOn(raw, mark) || isNounBehindLetter(raw, mark, known)) return false;
  if (isListed(mark)) return true;
  if (headless.test(foldLoosely(mark.name))) return false;
  return (
    isBody(raw, mark, marks, known) &&
    marks.some((each) => each.denotes === mark.denotes && each.text === mark.name && !goesOn(raw, each))
  );
}

/** «For far-reaching colonial …», read as a town whose name is written alike: an adjective without the article is no town's. */
const isDescribed = (raw: string, mark: Mark): boolean =>
  mark.country === undefined &&
  !mark.name.includes(" ") &&
  (indefinite.test(nextWord(raw, mark)) || playedWith.test(foldLoosely(raw.slice(mark.sentence.start, mark.start))));
const indefinite = /^(?!\u0627\u0644|[\u0648\u0628\u0644\u0641\u0639])\p{L}{3,}\u064A\u0647$/u;

/** «The Saudi agreement», of «the Saudi-Italian agreement»: it is a club's name. */
const isOfTwoNations = (raw: string, mark: Mark, known: KnownNames | undefined): boolean => {
  const last = foldLoosely(mark.name).split(" ").at(-1) ?? "";
  const isNation = (word: string) => /^\u0627\u0644/u.test(word) && known?.isAdjective(word.slice(2)) === true;
  return isNation(last) && isNation(nextWord(raw, mark));
};

/** «The university of Tyre», of «the university of Tyre for sciences». */
const isNamedOn = (raw: string, mark: Mark): boolean =>
  namedFor.test(foldLoosely(mark.name)) &&
  /^\u0644\u0644\p{L}{2,}(?:\u0645|\u0627\u062A|\u064A\u0627|\u064A\u0647|\u0628|\u0629)$/u.test(nextWord(raw, mark));

/** «At the workshop of», read as a maker's name. */
const isNounBehindLetter = (raw: string, mark: Mark, known: KnownNames | undefined): boolean => {
  const noun = /^[\u0628\u0644](\p{L}{4,})$/u.exec(foldLoosely(mark.name))?.[1];
  return noun !== undefined && known?.isCommon(noun) === true && /^\u0627\u0644/u.test(nextWord(raw, mark));
};

/** «The ministry of housing and roads», read up to «and»: no name begins there. */
const isJoined = (raw: string, { name, end, sentence, confidence }: Mark, marks: readonly Mark[]): boolean =>
  (joinedBodies.test(foldLoosely(name)) ||
    (confidence < listed && joinedTwo.test(foldLoosely(name))) ||
    /\s\u0644\u0644\p{L}+$/u.test(name)) &&
  /^ \u0648\u0627\u0644\p{L}{3,}/u.test(raw.slice(end, sentence.end)) &&
  !marks.some(({ start }) => start > end && start <= end + 2);

/** A foreign name read up to a word of it that no list has. */
function isForeignCut(raw: string, mark: Mark, marks: readonly Mark[], known: KnownNames | undefined): boolean {
  const next = nextWord(raw, mark);
  const last = foldLoosely(mark.name).split(" ").at(-1) ?? "";
  const isStrange = (word: string) =>
    word.length > 1 && !/^(?:\u0627\u0644|\u0644\u0644)/u.test(word) && !known?.isCommon(word);
  if (!known || !isStrange(last) || !isStrange(next) || isWord(next) || known.isAdjective(next)) return false;
  return !/\u0627$/u.test(next) && !marks.some(({ start }) => start > mark.end && start <= mark.end + 2);
}

/** «The Cambridge Example scandal»: a city's name is the first word of another, and so it is again and again. */
const isPartOfName = (raw: string, mark: Mark, marks: readonly Mark[], known: KnownNames | undefined): boolean =>
  mark.country === undefined &&
  !isBehindPlace(raw, mark) &&
  !whereabouts.test(foldLoosely(raw.slice(mark.sentence.start, mark.start)).trimEnd()) &&
  (isForeignCut(raw, mark, marks, known) || isOftenBefore(raw, mark, known));

/** The same word of no list stands right behind a name more than once. */
function isOftenBefore(raw: string, mark: Mark, known: KnownNames | undefined): boolean {
  const next = nextWord(raw, mark);
  if (!known || next.length < 3 || isWord(next) || known.isCommon(next) || known.isAdjective(next)) return false;
  return foldLoosely(raw).split(`${foldLoosely(mark.text)} ${next}`).length > 2;
}

/** A paper called like its city stands between marks of quotation. */
const isQuoted = (raw: string, mark: Mark): boolean =>
  /["\u00AB\u201C]\s?$/u.test(raw.slice(mark.sentence.start, mark.start)) &&
  /^\s?["\u00BB\u201D]/u.test(raw.slice(mark.end, mark.sentence.end)) &&
  !isBehindPlace(raw, mark);

/** «Floods» are a capital's name too: such a place stands behind the word for one, or its country is told. */
function isCommonWord(raw: string, mark: Mark, known: KnownNames | undefined): boolean {
  const { name, country, within } = mark;
  // «His talk», read as a town whose name ends otherwise.
  if (country === undefined && name.endsWith("\u0647") && !isBehindPlace(raw, mark)) return true;
  if (!known || country !== undefined || !known.isCommon(foldLoosely(name).replace(/^\u0627\u0644/u, ""))) return false;
  return !isBehindPlace(raw, mark) && (within === undefined || !known.tellCountry(raw, within, name));
}

const isListed = ({ confidence }: Mark): boolean => confidence >= listed;

function isPerson(raw: string, mark: Mark, marks: readonly Mark[], known: KnownNames | undefined): boolean {
  const { denotes, name } = mark;
  const mentions = marks.filter((each) => each.denotes === denotes);
  const speaks = marks.some(({ speaker }) => speaker !== undefined && denotes === `person|${speaker}`);
  const forms = new Set(mentions.map(({ text }) => foldLoosely(text)));
  const isIntroducedOnce = mentions.some((each) => isIntroduced(raw, each)) && name.includes(" ");
  if (known && (isMisread(raw, mark, mentions, known) || isGlued(raw, name, known))) return false;
  if (isBehindOwn(raw, mark) || mentions.some((each) => isTornOff(raw, each))) return false;
  return speaks || forms.size > 1 || isIntroducedOnce || (known !== undefined && isPlainName(name, known));
}

/** «Salim | bin Ali al-Mithal»: the name begins before «bin», unless a title or a verb stands there. */
function isBehindOwn(raw: string, { name, start, sentence }: Mark): boolean {
  if (!ofFather.test(foldLoosely(name))) return false;
  const before = foldLoosely(/(\p{L}+) $/u.exec(raw.slice(sentence.start, start))?.[1] ?? "");
  return before !== "" && !before.startsWith("\u0627\u0644") && !isWord(before);
}
const ofFather = /^(?:\u0628\u0646|\u0628\u0646\u062A) /u;

/** «In bluebell», of which the text has «the bluebell» too: its first letter is no preposition. */
const isTornOff = (raw: string, { text, start }: Mark): boolean => {
  const letter = /[\u0628\u0644\u0643\u0648\u0641]$/u.exec(raw.slice(Math.max(0, start - 1), start))?.[0];
  const [first = ""] = foldLoosely(text).split(" ");
  return letter !== undefined && foldLoosely(raw).includes(` \u0627\u0644${letter}${first} `);
};

/** «O», with which a headline calls somebody. */
const calling = "\u064A\u0627";

/** Every word of it is a person's name and no other word, as in a given and a family's name. */
function isPlainName(name: string, known: KnownNames): boolean {
  const words = foldLoosely(name).split(" ");
  const isNameOnly = (word: string) => known.isNamesake(word) && !known.isCommon(word.replace(/^\u0627\u0644/u, ""));
  return words.length > 1 && words.every(isNameOnly) && !reportVerbs.has(words[0] ?? "");
}

/** Ends in a common word, is made of such words alone, or is cut before the rest of the name. */
function isMisread(raw: string, { name }: Mark, mentions: readonly Mark[], known: KnownNames): boolean {
  const words = foldLoosely(name).split(" ");
  const isPlain = (word: string) => known.isCommon(word.replace(/^\u0627\u0644/u, "")) && !known.isNamesake(word);
  const last = words.at(-1) ?? "";
  const isHalf = words.length > 1 && halfNames.has(last);
  if (!known.isNamesake(last) && (isNobody(words) || isAdverb(words, known))) return true;
  if (nameEnds.test(last) || toldNames.has(words[0] ?? "") || words.includes(calling)) return true;
  if (words.length > 1 && !isHalf && (isPlain(last) || (feminineNoun.test(last) && !known.isNamesake(last))))
    return true;
  if (words.length > 2 && postWord.test(last) && mentions.some((mention) => postGoesOn.test(nextWord(raw, mention))))
    return true;
  if (words.every((word) => known.isCommon(word.replace(/^\u0627\u0644/u, "")))) return true;
  return mentions.filter(({ text }) => text === name).some((mention) => isCut(raw, mention, known));
}

/** «Their conditions», «the dervishes», or a verb behind a name. */
function isNobody(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (isVerbOfHim(last)) return true;
  return words.length === 1 ? brokenPlural.test(last) : ownedWord.test(last) || isVerbOfMe(words) || isVerbOfHer(last);
}

/** «… locally»: an adjective with the ending of an object behind a name. */
const isAdverb = (words: readonly string[], known: KnownNames): boolean => {
  const adjective = /^(\p{L}{3,}\u064A)\u0627$/u.exec(words.at(-1) ?? "")?.[1];
  return (
    words.length > 1 && adjective !== undefined && (known.isCommon(adjective) || known.isCommon(`${adjective}\u0647`))
  );
};

/** Behind a whole name «he outbid me»: a verb. */
const isVerbOfMe = (words: readonly string[]): boolean =>
  words.length > 2 && /^(?!\u0627\u0644)\p{L}{3,4}\u0646\u064A$/u.test(words.at(-1) ?? "");

/** «Is counted», behind a name or for one. */
const isVerbOfHim = (last: string): boolean => /^[\u064A\u062A]\p{L}{2,}$/u.test(last) && isSureVerb(last);

/** «Salima tried»: shorter ones are names of men as well. */
const isVerbOfHer = (last: string): boolean =>
  /^\p{L}{4,}\u062A$/u.test(last) && (isSureVerb(last) || /^\p{L}\u0627\p{L}{2}\u062A$/u.test(last));

/** «Ofsmith»: its first letter is a preposition, since the text or a list has the word without it. */
function isGlued(raw: string, name: string, known: KnownNames): boolean {
  const [first = ""] = foldLoosely(name).split(" ");
  const rest = /^[\u0628\u0644\u0648\u0641](\p{L}{3,})$/u.exec(first)?.[1];
  if (prepositions.has(first)) return true;
  if (rest === undefined || known.isNamesake(first)) return false;
  // «Under the lead of the Uruguayan».
  if (rest.length >= nounMin && known.isCommon(rest)) return true;
  return known.isNamesake(rest) || new RegExp(`(?<!\\p{L})${rest}(?!\\p{L})`, "u").test(foldLoosely(raw));
}

/** A shorter word may be the end of a foreign name. */
const nounMin = 4;

/** The word right behind is of the same name. */
function isCut(raw: string, { name, end, sentence }: Mark, known: KnownNames): boolean {
  const next = nextWord(raw, { end, sentence });
  if (nameGoesOn.test(next)) return true;
  // «Salim al-Khamis» may be called like a day.
  if (nameEnds.test(next)) return !name.includes(" ") && known.isNamesake(foldLoosely(name));
  const bare = next.replace(/^\u0627\u0644/u, "");
  if (bare === next) return !name.includes(" ") && next.length > 2 && !known.isCommon(next) && !isWord(next);
  if (relatives.has(next) || known.isAdjective(bare)) return false;
  return known.isNamesake(next) || !(known.isCommon(bare) || participle.test(bare));
}

const nextWord = (raw: string, { end, sentence }: Pick<Mark, "end" | "sentence">): string =>
  foldLoosely(/^ (\p{L}+)/u.exec(raw.slice(end, sentence.end))?.[1] ?? "");

/** «The school», «the elementary»: no family is called so. */
const feminineNoun = /^\u0627\u0644\p{L}+\u0647$/u;

/** «The town of Fao» is no agency. */
const isBehindPlace = (raw: string, { start, sentence }: Mark): boolean =>
  placeWords.test(foldLoosely(raw.slice(sentence.start, start)).trimEnd());

const isWord = (word: string): boolean =>
  prepositions.has(word) || isVerb(word) || /^[\u0648\u0641\u0628\u0644]/u.test(word);

/** «The imprisoned one», said of whoever stands before it. */
const participle = /^\u0645\p{L}{2,}[^\u064A]$/u;

/** Not one common word alone, nor what only begins as a body does. */
function isBody(raw: string, mark: Mark, marks: readonly Mark[], known: KnownNames | undefined): boolean {
  const { name, denotes, confidence } = mark;
  const words = foldLoosely(name).split(" ");
  const [head = ""] = words;
  if (leaningWord.test(words.at(-1) ?? "") || isAdjectiveOf(raw, mark)) return false;
  if (barelyBodies.has(head) && marks.filter((mark) => mark.denotes === denotes).length < 2) return false;
  if (words.length === 1 && known && isGlued(raw, name, known)) return false;
  return words.length > 1 || confidence >= oneWordMin || !known?.isCommon(head.replace(/^\u0627\u0644/u, ""));
}

/** «The middling teams and the great», of which one word was read as a club. */
const isAdjectiveOf = (raw: string, mark: Mark): boolean =>
  /^\u0627\u0644\p{L}+\u0629$/u.test(mark.name) &&
  /(?:^|\s)[\u0648\u0628\u0641]?\u0627\u0644\p{L}{3,} $/u.test(raw.slice(mark.sentence.start, mark.start)) &&
  /^\u0648\u0627\u0644\p{L}+\u0647$/u.test(nextWord(raw, mark));

/** Behind a verb, or a noun with the article that is a title, a trade or a nation; or before a verb of speaking. */
function isIntroduced(raw: string, { sentence, start, end }: Mark): boolean {
  const lead = raw.slice(sentence.start, start);
  const [, before = ""] = /([\p{L}\p{M}]+)(?:\.|\u060C)?\s+$/u.exec(lead) ?? [];
  const [, after = ""] = /^\s+(\p{L}+)/u.exec(raw.slice(end, sentence.end)) ?? [];
  if (inTheName.test(foldLoosely(lead))) return true;
  const word = foldLoosely(before);
  const next = foldLoosely(after);
  return (
    (word !== "" && (isOpeningVerb(word) || titled.test(word))) ||
    reportVerbs.has(next) ||
    /^[\u0641]?\u064A\u0642\u0648\u0644$/u.test(next)
  );
}

/** An adjective with the article right behind: the name may go on. */
const goesOn = (raw: string, { end }: Mark): boolean =>
  /^\s+\u0627\u0644(?!\u0630\u064A|\u062A\u064A)\p{L}/u.test(raw.slice(end, end + 8));
