import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import {
  bareReports,
  leadIn,
  relatives,
  reportOpenings,
  reportVerbs,
  thatWords,
} from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { sourcesBehind } from "../tellers/tellers.ar";
import { isSureVerb } from "./verb-forms";
import { pointsBack } from "./whole-part.ar";

/**
 * Whether a clause tells what it begins to tell, as far as forms of words show: «he pointed out» with what was pointed out,
 * and «that the step which they took» with what became of it.
 */
export function tellsAll(all: readonly PlacedWord[]): boolean {
  const words = mainWords(all);
  const folded = words.map((word) => word.folded);
  if (!hasReport(words, folded)) return false;
  const rest = folded.slice(folded.findLastIndex((word) => thatWords.has(word)) + 1);
  const isThat = rest.length < folded.length;
  const asides = rest.filter((word) => relatives.has(withoutAnd(word)) || whichever.test(word)).length;
  return !isThat || asides === 0 || rest.filter((word, at) => tellsOn(word, rest[at + 1])).length > asides;
}

/** «Whether they were», «of those who announced»: a verb that tells nothing of the whole. */
const whichever = /^(?:\u0633\u0648\u0627\u0621|\u0645\u0645\u0646)$/u;

/** A verb, no noun of many that is written alike, and none that goes on with «which»: «and were found in it». */
const tellsOn = (word: string, next = ""): boolean =>
  isVerb(word) &&
  !pointsBack.test(word) &&
  (isSureVerb(withoutAnd(word)) || !/^[\u0648\u0641]?\u0646/u.test(word)) &&
  !(/^[\u0648\u0641]/u.test(word) && pointsBack.test(next));

/** Behind «for his part», and behind «according to the paper, already». */
function mainWords(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const lead =
    leadIn
      .exec(`${words.map(({ text }) => text).join(" ")} `)?.[0]
      .trim()
      .split(/\s+/u).length ?? 0;
  const own = words.slice(lead);
  const comma = own.slice(0, sourceMax).findIndex(endsClause);
  const isSource = comma > 0 && sourcesBehind.has(withoutAnd(own[0]?.folded ?? ""));
  if (!isSource) return own;
  return own.slice(comma + (already.test(own[comma + 1]?.folded ?? "") ? 2 : 1));
}
const sourceMax = 8;
const already = /^\u0641?\u0642\u062F$/u;

/** With a verb of saying first, what was said, and not only within a «who» that tells of whoever spoke. */
function hasReport(words: readonly PlacedWord[], folded: readonly string[]): boolean {
  const opening = withoutAnd(folded[0] ?? "");
  if (speech.test(words.map(({ text }) => text).join(" "))) return true;
  const isAside = tellsOnlyWho(words, folded);
  if (!bareReports.has(opening)) return !((reportVerbs.has(opening) || expects.test(opening)) && isAside);
  return (
    !isAside &&
    folded.some((word, at) => thatOf.test(word) || (reportOpenings.has(word) && !isBehindWhich(words, at, opening)))
  );
}

/** «The guard expected, | who had lost …»: nothing stands outside the «who» but the verb and whose it is. */
function tellsOnlyWho(words: readonly PlacedWord[], folded: readonly string[]): boolean {
  const which = folded.findIndex((word) => relatives.has(word));
  if (which < 1 || which > whichMax) return false;
  const opens = (word: string) => thatOf.test(word) || reportOpenings.has(word) || /^\u0628\p{L}{3,}$/u.test(word);
  const behind = folded.slice(which + 2);
  const comma = words.slice(which).findIndex(endsClause);
  const isGoingOn = comma >= 0 && which + comma < words.length - 1;
  return !folded.slice(1, which).some(opens) && !behind.some((word) => thatOf.test(word)) && !isGoingOn;
}
const whichMax = 8;

/** «To» and «of» behind «who», or behind a verb that has none. */
function isBehindWhich(words: readonly PlacedWord[], at: number, opening: string): boolean {
  const which = words.slice(0, at).findLastIndex(({ folded }) => relatives.has(folded));
  return pointsNowhere.test(opening) || (which >= 0 && !words.slice(which, at).some(endsClause));
}
/** «Said», «told», which have a «that» behind them and no «to». */
const pointsNowhere =
  /^(?:\u0642\u0627\u0644(?:\u062A|\u0648\u0627)?|[\u064A\u062A]\u0642\u0648\u0644|\u0627\u0648\u0636\u062D\u062A?)$/u;
const thatOf = /^[\u0648\u0641]?\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)?$/u;
const expects =
  /^[\u064A\u062A]?(?:\u062A\u0648\u0642\u0639|\u0631\u062C\u062D|\u0627\u0633\u062A\u0628\u0639\u062F|\u0646\u0641\u064A|\u0646\u0641)\u062A?$/u;

/** A colon, or a quotation of some words: a paper's name stands between marks too. */
const speech = /:|["\u00AB\u201C]\s*\p{L}+\s+\p{L}+\s+\p{L}/u;
