import type { ComposableItem } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";
import { omission } from "../asking/excerpts/excerpt";
import { isOpeningVerb, isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { relatives } from "../clauses/clause-openers.ar";
import { prepositions } from "../facts/clause-words.ar";
import { toldBefore } from "../told-before";
import {
  accordingTo,
  actedUpon,
  although,
  answers,
  asFor,
  askedOpens,
  behindHeading,
  deniedTwice,
  doubled,
  either,
  eitherOr,
  emptyMarks,
  endedTalk,
  endsWithPronoun,
  goesOnFrom,
  hersBehind,
  hisBehind,
  inIt,
  isDisclosed,
  isTold,
  isWhat,
  likeWhat,
  manner,
  mayGoBefore,
  opensAmid,
  opensList,
  ownWordsAlone,
  partOf,
  shownByItself,
  soBehind,
  soThen,
  strayName,
  tells,
  tellsNothing,
  tellsWhere,
  thatWhoAlone,
  thisAlone,
  thisNoun,
  voice,
  wantsWhat,
  whenOpens,
  whichActed,
  whileOpens,
  withoutVerb,
  yet,
} from "./stands-open.ar";

/**
 * Whether something that the words of a question want is not among them: the other half of «although», «as for» and «while»,
 * what a noun with «which» did, who acts, what «this» points at, all of a list.
 */
export function standsOpen(item: ComposableItem, shown: string): boolean {
  const folded = foldLoosely(shown);
  const words = folded.split(" ").map(lettersOf);
  return (
    (item.kind === "true-false" && shown.includes(omission)) ||
    [emptyMarks, strayName, opensAmid, ownWordsAlone, doubled].some((form) => form.test(shown)) ||
    [actedUpon, deniedTwice, opensList, whichActed, inIt, endedTalk, goesOnFrom, endsWithPronoun, tellsNothing].some(
      (form) => form.test(folded),
    ) ||
    manner.test(words[0] ?? "") ||
    lacksOther(shown, folded) ||
    lacksVerb(folded, words) ||
    lacksMain(foldLoosely(shown.replace(voice, ""))) ||
    lacksWho(shown.split(" "), words) ||
    isMoreThanAll(folded) ||
    lacksSaid(foldLoosely(shown.replace(voice, ""))) ||
    opensWithHeading(folded, words) ||
    pointsUntold(foldLoosely(shown.replace(voice, "")), toldBefore(item.scopeText)) ||
    leansBack(folded, toldBefore(item.scopeText))
  );
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** «Ten days» is written as a verb would be. */
const isVerbal = (word: string): boolean => {
  const own = lettersOf(word);
  return !/^\u064A\u0648\u0645/u.test(own) && (isVerb(own) || isSureVerb(withoutAnd(own)));
};

/** «As for the last ten», «that although they condemned it», «it lifts the limits, so the limits …»: half of a sentence. */
function lacksOther(shown: string, folded: string): boolean {
  const topic = asFor.exec(shown);
  const behind = topic && shown.slice(topic.index + topic[0].length);
  if (behind && !eitherOr.test(behind) && !soBehind.test(behind)) return true;
  if (either.test(shown) && !eitherOr.test(shown)) return true;
  const conceded = although.exec(folded)?.[1];
  if (conceded !== undefined && !yet.test(conceded)) {
    const comma = conceded.indexOf("\u060C");
    if (
      !conceded
        .slice(comma + 1)
        .split(" ")
        .some(isVerbal)
    )
      return true;
  }
  const so = folded.search(soThen);
  return so > 0 && /^[\u064A\u062A]/u.test(folded) && !mayGoBefore.test(folded.slice(0, so));
}

/** «According to the rules of the town.», «the singer who lies ill since ten days.» */
function lacksVerb(folded: string, words: readonly string[]): boolean {
  if (accordingTo.test(folded) || withoutVerb.test(folded)) return !words.slice(1).some(isVerbal);
  const promised = words.findLastIndex((word) => wantsWhat.test(word));
  if (
    promised >= 0 &&
    !isWhat.test(
      folded
        .split(" ")
        .slice(promised + 1)
        .join(" "),
    )
  )
    return true;
  const which = words.findIndex((word) => relatives.has(withoutAnd(word)));
  const [first = "", ...opening] = words.slice(0, Math.max(which, 0));
  if (which < 1 || which > nounMax || isOpeningVerb(first) || opening.some(isVerbal)) return false;
  // «The party to which he belongs, so the deputy …»: of «as for» the rest.
  if (soBehindWhich.test(folded)) return !prepositions.has(first);
  return !folded.includes("\u060C") && words.slice(which + 1).filter(isVerbal).length <= 1;
}
const soBehindWhich = /\u060C ?(?:\u0641\u0642\u062F|\u0641\u0627?\u0646\p{L}{0,3}) /u;
/** Words of a noun before its «which». */
const nounMax = 4;

/** «Asked about the harvest», «sources uncovered in the case», «that Salim, who came home»: and not what. */
function lacksSaid(folded: string): boolean {
  if (askedOpens.test(folded) && !answers.test(folded.replace(askedOpens, ""))) return true;
  if (tellsWhere.test(folded) && !isDisclosed.test(folded)) return true;
  const [, named = "", behind] = thatWhoAlone.exec(folded) ?? [];
  if (behind === undefined || named.split(" ").some(isVerbal)) return false;
  // «Began to come»: one verb.
  const verbs = behind.split(" ").map(isVerbal);
  return verbs.filter((is, at) => is && verbs[at - 1] !== true).length <= 1;
}

/** Near the beginning «that this …» or «similar claims», of which nothing was shown before. */
function leansBack(folded: string, before: string): boolean {
  if (before !== "") return false;
  const at = thisAlone.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
  return likeWhat.test(folded) || (at < folded.length && folded.slice(0, at).split(" ").length <= pointsWithin);
}

/** «With the day drawing near on which …», «while planes flew over the town»: all verbs are of what only goes before. */
function lacksMain(folded: string): boolean {
  if (whileOpens.test(folded)) return !/\u060C \S/u.test(folded) || whichBehind.test(folded);
  if (!whenOpens.test(folded)) return false;
  const words = folded.split(" ").map(lettersOf);
  const main = words.filter((word, at) => isVerbal(word) && !relatives.has(words[at - 1] ?? ""));
  return main.length === 0;
}
const whichBehind = /^[^\u060C]*\u060C (?:\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A)[^\u060C]*$/u;

/** A verb that opens the words, and behind it what is acted upon, as its form tells. */
function lacksWho([, noun = ""]: readonly string[], [verb = "", object = ""]: readonly string[]): boolean {
  if (!isOpeningVerb(verb)) return false;
  if (tells.test(verb) && isTold.test(object)) return true;
  const isHers = /\p{L}{2}[^\u0627]\u062A$/u.test(verb);
  if (isHers) return hisBehind.test(object);
  return isSureVerb(verb) && !/^[\u0648\u0641]?\u0633?\u062A|\u062A$/u.test(verb) && hersBehind.test(noun);
}

function isMoreThanAll(folded: string): boolean {
  const [, all = "", part = ""] = partOf.exec(folded) ?? [];
  const [whole, some] = [all, part].map((digits) => Number(digits.replace(/,/gu, "")));
  return all !== "" && whole !== undefined && some !== undefined && some > whole;
}

/** «Cancelled tours And on another level, …» */
function opensWithHeading(folded: string, [first = ""]: readonly string[]): boolean {
  const heading = behindHeading.exec(folded)?.[1]?.split(" ") ?? [];
  return (
    heading.length > 0 &&
    heading.length <= headingMax &&
    !isOpeningVerb(first) &&
    !heading.some((word) => isSureVerb(withoutAnd(word)))
  );
}
const headingMax = 4;

/** Near the beginning «this step», of which no step was shown before. */
function pointsUntold(folded: string, before: string): boolean {
  const told = foldLoosely(before);
  return [...folded.matchAll(thisNoun)].some(({ 1: noun = "", index }) => {
    const shownBefore = folded.slice(0, index);
    const stem = noun.slice(2, 2 + stemLength);
    return (
      shownBefore.split(" ").length <= pointsWithin &&
      !shownByItself.test(noun) &&
      ![told, shownBefore].some((text) => text.includes(stem))
    );
  });
}
const stemLength = 4;
const pointsWithin = 7;
