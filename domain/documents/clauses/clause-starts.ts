import { article } from "../../arabic/article";
import { foldLoosely } from "../../text/fold-arabic";
import { prepositions } from "../facts/clause-words.ar";
import { isVerb, withoutAnd } from "./clause-ends";
import {
  asides,
  bareActors,
  besideActor,
  circumstance,
  clauseJoiners,
  countNouns,
  denials,
  goesOnReporting,
  hiddenActorVerb,
  leaners,
  leaningPhrase,
  leaningVerb,
  relatives,
  reportingPrepositions,
  reportParticiples,
  reportVerbs,
  thatWords,
} from "./clause-openers.ar";
import { endsClause, type PlacedWord } from "./words-in";

/** Whether a clause says who or what it is about, as far as its first word tells. */
export function standsAlone(text: string): boolean {
  const first = foldLoosely(/\p{L}+/u.exec(text)?.[0] ?? "");
  return (
    !leaners.has(withoutAnd(first)) && !leaners.has(first) && !leaningVerb.test(first) && !circumstance.test(first)
  );
}

/** Where a sentence may begin: at its own beginning, at a clause after a comma, and at what a verb of reporting says. */
export function clauseStarts(words: readonly PlacedWord[]): number[] {
  const first = Math.max(openingOf(words), crossheadOf(words));
  const [opening] = words.slice(first);
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1];
    if (at <= first || !before) return [];
    const isClause =
      endsClause(before) && beginsClause(words, at) && !isAndBetween(words, at) && !goesOnInReport(words, at);
    if (isClause) return clauseJoiners.has(word.folded) ? (words[at + 1]?.start ?? word.start) : word.start;
    return isReported(words, at) ? word.start : [];
  });
  return opening && !namesNobody(words, first) ? [opening.start, ...starts] : starts;
}

/** «Said that …, as it doubles …», «…, and it doubles»: still what was said. */
function goesOnInReport(words: readonly PlacedWord[], at: number): boolean {
  const [word, next] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  const isJoint = goesOnReporting.has(word) && !isReportVerb(next) && !asides.has(`${word}_${next}`);
  return (
    (isJoint || /^\u0648\u0633?[\u064A\u062A]\p{L}{3,}$/u.test(word)) && !isReportVerb(word) && isInReport(words, at)
  );
}

/** Whether a verb of reporting with its «that» opens the sentence before a word, without marks of quotation. */
export function isInReport(words: readonly PlacedWord[], at: number): boolean {
  const that = words.slice(0, at).findIndex(({ folded }) => isThat(folded));
  const verb = words.slice(0, that).findIndex(({ folded }) => isReportVerb(folded) || reportParticiples.has(folded));
  return that > 0 && verb >= 0 && that - verb <= reportMax;
}
/** Words of whoever is told to speak. */
const reportMax = 14;

/** «Between peace with the one, and between war»: written like «and he showed». */
const isAndBetween = (words: readonly PlacedWord[], at: number): boolean =>
  words[at]?.folded === andBetween && words.slice(0, at).some(({ folded }) => folded === between);
const between = "\u0628\u064A\u0646";
const andBetween = `\u0648${between}`;

const datelineMax = 6;

/** At which word a report begins behind its place and its agency: «Tunis - Agency:». No verb stands among these. */
export function openingOf(words: readonly PlacedWord[]): number {
  const at = words.slice(0, datelineMax).findLastIndex(({ text }) => /[:\u2013\u2014-]$/u.test(text));
  const line = words.slice(0, at + 1);
  // A dash between names: no verb is looked for among them.
  const hasDash = line.slice(0, -1).some(({ text }) => /^[\u2013\u2014-]|[\u2013\u2014-]$/u.test(text));
  const isDateline =
    at >= 0 &&
    !line.some(
      ({ folded, text }) => isReportVerb(folded) || (!hasDash && isVerb(folded)) || /["\u00AB\u201C]/u.test(text),
    );
  return isDateline ? at + 1 : 0;
}

/** Words of a heading that ran into the sentence below it. */
const crossheadMax = 6;

/**
 * How many first words are a heading between paragraphs that ran into the sentence: a few nouns before «it is noted that»,
 * «and he said» or «and on …».
 */
export function crossheadOf(words: readonly PlacedWord[]): number {
  const at = words
    .slice(1, crossheadMax + 1)
    .findIndex((word, step) => opensAnew(word.folded, words[step + 2]?.folded ?? "", step + 1));
  const heading = words.slice(0, at + 1);
  const [first] = heading;
  const isHeading =
    first !== undefined &&
    (looksNominal.test(first.text) || isBriefTitle(heading)) &&
    !heading.some(({ folded, text }) => /[\u060C\u061B,;:.]$/u.test(text) || isSureOrReport(folded));
  return isHeading ? heading.length : 0;
}

/** «Help from outside | and the council said»: a noun and what it leans on. */
const isBriefTitle = (heading: readonly PlacedWord[]): boolean =>
  heading.length >= 3 && heading.length <= briefTitle && prepositions.has(heading[1]?.folded ?? "");
const briefTitle = 4;

const isSureOrReport = (folded: string): boolean => isReportVerb(folded) || thatWords.has(folded) || isVerb(folded);

/** «Noted that»; «and said»; behind few words «and on». */
function opensAnew(folded: string, next: string, length: number): boolean {
  if (notes.has(folded)) return isThat(next) || next === to;
  if (about.has(folded)) return length <= aboutMax;
  return folded.startsWith(and) && isReportVerb(folded) && !prepositions.has(next);
}
const notes = new Set(["\u064A\u0630\u0643\u0631", "\u064A\u0634\u0627\u0631"]);
const about = new Set(["\u0648\u0639\u0646", "\u0648\u062D\u0648\u0644", "\u0648\u0628\u0634\u0627\u0646"]);
const aboutMax = 3;
const to = "\u0627\u0644\u064A";
const and = "\u0648";

/** A noun by its form: with the article, or with an ending of nouns; «more than», «thousands of». */
const looksNominal =
  /^(?:\u0627\u0644\p{L}{2,}|\u0623\u0643\u062B\u0631|\p{L}{2,}(?:\u0629|\u064A\u0651?\u0627\u062A|\u0627\u0621|\u0627\u062A))$/u;

/** A figure right after a comma belongs to what stands before it, and so does what only tells where, how or of whom else. */
function beginsClause(words: readonly PlacedWord[], at: number): boolean {
  const { text, folded } = words[at] ?? { text: "", folded: "" };
  const isPhrase = prepositions.has(folded) || leaningPhrase.test(folded);
  const isApposition = words.slice(at, at + 3).some(endsClause);
  return (
    standsAlone(text) &&
    !/^\p{Nd}/u.test(text) &&
    !isPhrase &&
    !isApposition &&
    // «Was won by»: what was won stands before the comma.
    !/\p{L}{2}(?:\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u.test(text) &&
    !isOneMore(words, at) &&
    !goesOnWithWhich(words, at) &&
    !isListed(words, at) &&
    !hidesActor(words, at) &&
    !namesNobody(words, at)
  );
}

/** «And» with a noun: one more of what the clause before speaks of, unless its own verb follows. */
function isOneMore(words: readonly PlacedWord[], at: number): boolean {
  const [first, second] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  const bare = withoutAnd(first);
  // «And in the year after the team won»: a clause of its own.
  if (prepositions.has(bare) && words.slice(at + 1, at + 8).some(({ folded }) => isVerb(folded))) return false;
  return (
    bare !== first && first.startsWith("\u0648") && !isVerb(first) && !(bare.startsWith(article) && isVerb(second))
  );
}

/** «Lamps, maps of the town, the new boats, …»: one of several that no «and» joins. */
function isListed(words: readonly PlacedWord[], at: number): boolean {
  const word = words[at];
  const comma = words.findIndex((each, place) => place >= at && endsClause(each));
  const next = words[comma + 1];
  const isBare = (each: PlacedWord | undefined) =>
    each !== undefined && withoutAnd(each.folded) === each.folded && !prepositions.has(each.folded);
  return (
    comma >= at &&
    isBare(word) &&
    isBare(next) &&
    words.slice(0, at - 1).some(endsClause) &&
    /^\u0627\u0644/u.test(next?.folded ?? "") &&
    !words.slice(at, comma + 1).some(({ folded }) => thatWords.has(folded))
  );
}

/** «Houses which print books, and sell papers»: the second verb is of «which» too, unless its noun stands there. */
function goesOnWithWhich(words: readonly PlacedWord[], at: number): boolean {
  const [first, second] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  const which = words.slice(0, at).findLastIndex(({ folded }) => relatives.has(folded));
  const own = words[which + 1]?.folded ?? "";
  const bare = withoutAnd(first);
  if (which < 0 || bare === first || !isVerb(bare) || !isVerb(own)) return false;
  const isTold = words.slice(0, which).some(({ folded }) => folded.endsWith(second.replace(/^\u0627\u0644/u, "")));
  return formOf(bare) === formOf(own) && !isTold;
}

/** Whose verb it is by its letters: present of him or her, past of him or her. */
const formOf = (verb: string): string =>
  /^\u0633?([\u064A\u062A])/u.exec(verb)?.[1] ?? (/\u062A$/u.test(verb) ? "past|her" : "past");

/** A verb or an adjective whose actor stands in the clause before: what follows it is no actor, as far as its form tells. */
function hidesActor(words: readonly PlacedWord[], at: number): boolean {
  const joint = clauseJoiners.has(words[at]?.folded ?? "") ? at + 1 : at;
  const [first, second] = [words[joint]?.folded ?? "", words[joint + 1]?.folded ?? ""];
  if (prepositions.has(first) || first.startsWith(article)) return false;
  const isActor = second.startsWith(article) || countNouns.has(second) || isNameLike(words[joint + 1]);
  return prepositions.has(second) || besideActor.has(second) || (isVerb(first) && !isActor);
}

/** No object of a verb, as far as its ending tells. */
const isNameLike = (word: PlacedWord | undefined): boolean =>
  word !== undefined &&
  !/(?:[\u0627\u0647]|\u0627\u064B|\u0647\u0627|\u0647\u0645)$/u.test(word.text.replace(/[^\p{L}\p{M}]/gu, ""));

/** «He said that», «the ministry added»: who that is was said before. */
function namesNobody(words: readonly PlacedWord[], at: number): boolean {
  const joint = clauseJoiners.has(words[at]?.folded ?? "") ? at + 1 : at;
  const [verb = "", actor = "", next = ""] = [0, 1, 2].map((step) => words[joint + step]?.folded ?? "");
  if (hiddenActorVerb.test(verb) && (prepositions.has(actor) || besideActor.has(actor))) return true;
  if (isVerb(verb) && besideActor.has(actor)) return true;
  if (!isReportVerb(verb)) return false;
  const isSpeech = /[:"\u00AB\u201C]/u.test(`${words[joint]?.text.slice(-1)}${words[joint + 1]?.text[0]}`);
  const isBare = bareActors.has(actor) && !next.startsWith(article);
  return isSpeech || isThat(actor) || prepositions.has(actor) || isBare;
}

const isReportVerb = (folded: string): boolean => reportVerbs.has(withoutAnd(folded));

/** With a pronoun too: «that it». */
const isThat = (folded: string): boolean => thatWords.has(folded) || /^\u0628?\u0627\u0646\u0647/u.test(folded);

/** Where what a verb of reporting says begins: at its «that», with a noun after it. */
function isReported(words: readonly PlacedWord[], at: number): boolean {
  const [before, that, next] = [words[at - 1]?.folded ?? "", words[at], words[at + 1]?.folded ?? ""];
  if (!that || !thatWords.has(that.folded) || isVerb(next)) return false;
  const isOther = prepositions.has(before) && !reportingPrepositions.has(before);
  return !isOther && opensReport(words.slice(0, at));
}

function opensReport(opening: readonly PlacedWord[]): boolean {
  const clause = opening.slice(opening.findLastIndex(endsClause) + 1);
  // «He said that the claim that …»: what is claimed is not what he said.
  if (clause.slice(0, -1).some(({ folded }) => thatWords.has(folded))) return false;
  const first = clause[0]?.folded ?? "";
  return (isReportVerb(first) || reportParticiples.has(first)) && !clause.some(({ folded }) => denials.has(folded));
}
