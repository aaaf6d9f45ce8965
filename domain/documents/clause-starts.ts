import { foldLoosely } from "../text/fold-arabic";
import {
  bareActors,
  circumstance,
  clauseJoiners,
  denials,
  hiddenActorVerb,
  leaners,
  leaningPhrase,
  leaningVerb,
  reportVerbs,
  thatWords,
} from "./clause-openers.ar";
import { prepositions } from "./facts/clause-words.ar";
import { endsClause, type PlacedWord } from "./words-in";

/** Whether a clause says who or what it is about, as far as its first word tells. */
export function standsAlone(text: string): boolean {
  const first = foldLoosely(/\p{L}+/u.exec(text)?.[0] ?? "");
  return !leaners.has(first) && !leaningVerb.test(first) && !circumstance.test(first);
}

/** Where a sentence may begin: at its own beginning, at a clause after a comma, and at what a verb of reporting says. */
export function clauseStarts(words: readonly PlacedWord[]): number[] {
  const first = afterDateline(words);
  const [opening] = words.slice(first);
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1];
    if (at <= first || !before) return [];
    const isClause = endsClause(before) && beginsClause(words, at);
    if (isClause) return clauseJoiners.has(word.folded) ? (words[at + 1]?.start ?? word.start) : word.start;
    return isReported(words, at) ? word.start : [];
  });
  return opening && !namesNobody(words, first) ? [opening.start, ...starts] : starts;
}

const datelineMax = 6;

/** Where a report begins behind its place and its agency: «Tunis - Agency:». No verb stands among these. */
function afterDateline(words: readonly PlacedWord[]): number {
  const at = words.slice(0, datelineMax).findLastIndex(({ text }) => /[:\u2013\u2014-]$/u.test(text));
  const isDateline =
    at >= 0 &&
    !words.slice(0, at + 1).some(({ folded, text }) => isReportVerb(folded) || /["\u00AB\u201C]/u.test(text));
  return isDateline ? at + 1 : 0;
}

/** A figure right after a comma belongs to what stands before it, and so does what only tells where or how. */
function beginsClause(words: readonly PlacedWord[], at: number): boolean {
  const { text, folded } = words[at] ?? { text: "", folded: "" };
  const isPhrase = prepositions.has(folded) || leaningPhrase.test(folded);
  return standsAlone(text) && !/^\p{Nd}/u.test(text) && !isPhrase && !hidesActor(words, at) && !namesNobody(words, at);
}

/** A verb or an adjective right before a preposition: who or what it tells of stands in the clause before. */
function hidesActor(words: readonly PlacedWord[], at: number): boolean {
  const [first, second] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return prepositions.has(second) && !prepositions.has(first) && !first.startsWith("\u0627\u0644");
}

/** «He said that», «the ministry added»: who that is was said before. */
function namesNobody(words: readonly PlacedWord[], at: number): boolean {
  const joint = clauseJoiners.has(words[at]?.folded ?? "") ? at + 1 : at;
  const [verb = "", actor = "", next = ""] = [0, 1, 2].map((step) => words[joint + step]?.folded ?? "");
  if (hiddenActorVerb.test(verb) && prepositions.has(actor)) return true;
  if (!isReportVerb(verb)) return false;
  const isSpeech = /[:"\u00AB\u201C]/u.test(`${words[joint]?.text.slice(-1)}${words[joint + 1]?.text[0]}`);
  const isBare = bareActors.has(actor) && !next.startsWith("\u0627\u0644");
  return isSpeech || isThat(actor) || prepositions.has(actor) || isBare;
}

const isReportVerb = (folded: string): boolean => reportVerbs.has(folded.replace(/^[\u0648\u0641](?=\p{L}{3})/u, ""));

/** With a pronoun too: «that it». */
const isThat = (folded: string): boolean => thatWords.has(folded) || /^\u0628?\u0627\u0646\u0647/u.test(folded);

/** Where what a verb of reporting says begins: at its «that». */
function isReported(words: readonly PlacedWord[], at: number): boolean {
  return thatWords.has(words[at]?.folded ?? "") && opensReport(words.slice(0, at));
}

function opensReport(opening: readonly PlacedWord[]): boolean {
  const clause = opening.slice(opening.findLastIndex(endsClause) + 1);
  return isReportVerb(clause[0]?.folded ?? "") && !clause.some(({ folded }) => denials.has(folded));
}
