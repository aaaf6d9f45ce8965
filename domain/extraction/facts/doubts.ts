import { article } from "../../arabic/article";
import { foldLoosely } from "../../text/fold-arabic";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { bare, isVerb } from "./clauses/verb-forms";
import {
  addsOn,
  eve,
  masculineStates,
  openForDate,
  placesWithM,
  reporting,
  shallForm,
  towards,
} from "./doubt-words.ar";
import { thatWords } from "./fact-words.ar";
import type { Draft } from "./figures/number-facts";
import { isLongAgo } from "./names/past-post";
import type { SentenceView } from "./sentence-view";
import { beforeCue, turning, warning } from "./statements/statement-words.ar";
import { isPlatform } from "./tellers/speaker-name";
import { pronounThat, whatFollowsEvent } from "./trust-words.ar";

/** Whether what readers found wrong in its like may be wrong in a candidate too. */
export const isDoubtful = (view: SentenceView, draft: Draft): boolean =>
  isOfPlatform(draft) ||
  isToCome(view, draft) ||
  isOfMisread(view, draft) ||
  isNoSaying(view, draft) ||
  isOfLongerBody(view, draft) ||
  isOfMatch(view, draft) ||
  isUntoldEvent(view, draft) ||
  isTorn(draft) ||
  isOfEve(view, draft);

const isOfMisread = (view: SentenceView, { subject }: Draft): boolean =>
  subject.type === "entity" && view.isMisread(subject.text);

/** A post with one mark of a pair, and a name that ends in what its bearer «shall» do. */
function isTorn({ subject, value }: Draft): boolean {
  const told = value.type === "entity" ? value.name : "";
  const [, ...others] = subject.type === "entity" ? subject.text.split(" ") : [];
  const last = others.at(-1) ?? "";
  const isHalf = (told.match(/["\u00AB\u00BB\u201C\u201D]/gu) ?? []).length % 2 === 1;
  return isHalf || (shallForm.test(last) && isVerb(bare(last)));
}

/** «He said on the eve of Saturday's match»: the day is the match's. */
const isOfEve = ({ tokens }: SentenceView, { property, value, evidence }: Draft): boolean =>
  property === "date" &&
  value.type === "date" &&
  tokens.some(({ text, end }) => end <= evidence.end && eve.test(foldLoosely(text)));

/** «A group on Facebook has 250,000 members». */
const isOfPlatform = ({ subject, value }: Draft): boolean =>
  subject.type === "entity" && value.type === "number" && isPlatform(subject.text);

/** «Thirty million by 2028»: a figure of a day that had not come. */
function isToCome({ text, tokens }: SentenceView, { value, scope, property, evidence }: Draft): boolean {
  if (property === "said" || value.type === "claim" || value.type === "list") return false;
  const { published } = text;
  if (published && scope.asOf !== undefined && scope.asOf.slice(0, 4) > published.slice(0, 4)) return true;
  return value.type === "number" && tokens.some(({ text: word, start }) => word === by && start >= evidence.start);
}
const by = "\u0628\u062D\u0644\u0648\u0644";

/** «Five points», of whom or what; «hosts», whose day stands elsewhere; an age of long ago. */
function isOfMatch(view: SentenceView, { property, value, evidence }: Draft): boolean {
  if (property === "age") return isLongAgo(view, view.text.published);
  if (value.type === "number") return value.unit === "point";
  return (
    (property === "host" || property === "attended") &&
    /^\u0648?[\u064A\u062A]/.test(view.text.raw.slice(evidence.start))
  );
}

/** «A member of the council of the Democratic Syria», read up to «the council»; a list that goes on with «and». */
function isOfLongerBody(view: SentenceView, { property, value, evidence }: Draft): boolean {
  if (value.type === "list") return goesOnWith(view, evidence.end, andMore);
  if (property !== "member-of" || value.type !== "entity") return false;
  const body = view.spans.find(
    ({ text, start, end }) => text === value.name && start >= evidence.start && end <= evidence.end,
  );
  return body !== undefined && goesOnWith(view, body.end, forWhat);
}
const goesOnWith = ({ tokens }: SentenceView, end: number, more: RegExp): boolean => {
  const next = tokens.find(({ start }) => start >= end)?.text ?? "";
  return more.test(next) && !isVerb(bare(next));
};
const andMore = /^\u0648\u0627\u0644\p{L}{2,}/u;
const forWhat = /^\u0644\p{L}{3,}/u;

/** What somebody warned of, a quotation whose verb is told of something else, a saying cut before «but rather». */
function isNoSaying(view: SentenceView, { property, attribution, evidence }: Draft): boolean {
  if (property !== "said" || !attribution) return false;
  const { tokens } = view.text;
  const behind = wordsBehind(view, evidence.end);
  const cue = foldLoosely(attribution.cue).split(" ")[0] ?? "";
  if (attribution.kind === "direct" && (isReporterIn(view, evidence) || isPredicate(view, evidence))) return true;
  if (turning.test(behind[0]?.text ?? "")) return true;
  const before = tokens[tokenAt(tokens, evidence.start) - 1]?.text ?? "";
  const isBefore = view.tokens.some(({ text, end }) => end <= evidence.start && text.endsWith(cue));
  if (isBefore)
    return warning.test(cue) && tokens[tokenAt(tokens, evidence.start) - 2]?.text === of && thatWords.has(before);
  const at = behind.findIndex(({ text }) => text.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "") === cue || text === cue);
  if (at < 0 || attribution.kind !== "direct") return false;
  return warning.test(cue) || behind.slice(0, at).some(({ text }) => !beforeCue.test(text));
}
/** «Said that he is "…"»: a noun phrase, and whom it tells of stands outside the marks. */
function isPredicate({ text: { tokens } }: SentenceView, { start, end }: Draft["evidence"]): boolean {
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)];
  const before = tokens.slice(Math.max(0, first - 2), first).findLast(({ kind }) => kind === "word")?.text ?? "";
  return (
    last - first < longestPhrase &&
    pronounThat.test(before) &&
    !tokens.slice(first, last).some(({ text }) => isVerb(bare(text)))
  );
}

const longestPhrase = 9;

/** «…, pointing out that …» between the marks: they close too late. */
function isReporterIn({ text: { tokens } }: SentenceView, { start, end }: Draft["evidence"]): boolean {
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)];
  return tokens
    .slice(first, last)
    .some(({ text }, at) => text === "\u060C" && reporting.test(tokens[first + at + 1]?.text ?? ""));
}

const of = "\u0645\u0646";

/** The words of a sentence behind an offset. */
const wordsBehind = ({ tokens }: SentenceView, from: number): readonly Token[] =>
  tokens.filter(({ start, kind }) => start >= from && kind !== "sign");

/** An event that its words leave open: too general, cut before what was done, or behind a heading. */
function isUntoldEvent(view: SentenceView, { subject, property, value, evidence }: Draft): boolean {
  if (subject.type !== "event" || value.type === "list") return false;
  const words = view.tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  if (isBehindHeading(view, words) || isHiddenActor(view, words)) return true;
  if (property === "place") return isPartOfPlace(view, evidence.start);
  if (value.type !== "date") return false;
  const verbs = words.filter(({ text }) => isVerb(bare(text)));
  return (
    isThatCut(words) ||
    isCutBehind(view, subject.end) ||
    isScience(view, subject.start) ||
    (verbs.length === 0
      ? isGeneral(view, words) || isNameOfOther(words) || goesOnFor(view, evidence.end)
      : isNounWithVerb(words))
  );
}

/** «So they began the return», «as for the alliance which has parts, it came second»: who did stands before. */
function isHiddenActor({ tokens }: SentenceView, [first]: readonly Token[]): boolean {
  if (first === undefined) return false;
  const isAsFor = tokens[0]?.text === asFor && tokens[0].end < first.start;
  return isAsFor || (/\u0648\u0627$/u.test(first.text) && isVerb(bare(first.text)));
}
const asFor = "\u0627\u0645\u0627";

/** «In the south of», before the place. */
function isPartOfPlace({ tokens }: SentenceView, from: number): boolean {
  return towards.test(tokens.findLast(({ end }) => end <= from)?.text ?? "");
}

/** «Announced that 49 fighters»: the verb behind «that» is not among the words. */
function isThatCut(words: readonly Token[]): boolean {
  const that = words.findLastIndex(({ text }) => thatWords.has(text.replace(/^\u0641/u, "")));
  return that >= 0 && !words.slice(that + 1).some(({ text }) => isVerb(bare(text)));
}

/** «Began the vice-president, yesterday, in Istanbul, an effort»: behind the comma stands a noun that the verb may need. */
function isCutBehind({ tokens, spans }: SentenceView, end: number): boolean {
  const behind = tokens.filter(({ start }) => start >= end);
  const isDated = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start <= start && span.end > start);
  const [comma, next] = behind.filter((token) => !isDated(token) && !/^["\u00BB\u201D]$/u.test(token.text));
  if (comma?.text !== "\u060C" || next === undefined) return false;
  if (openForDate.test(next.text)) return !addsOn.test(next.text);
  return (
    next.kind === "word" &&
    !whatFollowsEvent.test(next.text) &&
    !addsOn.test(next.text) &&
    !isVerb(bare(next.text)) &&
    (!/^\u0645\p{L}{3,}[\u0627\u0647]$/u.test(next.text) || placesWithM.test(next.text)) &&
    !next.text.startsWith("\u0648")
  );
}

/** «The basic law number 26»: a noun with the article and nothing done. */
const isNameOfOther = ([first]: readonly Token[]): boolean => first?.text.startsWith(article) === true;

/** «Sociology» is no meeting. */
const isScience = ({ tokens }: SentenceView, from: number): boolean =>
  science.test(tokens.findLast(({ end }) => end <= from)?.text ?? "");
const science = /^\u0639\u0644\u0645$/;

/** «The killing of civilians in Syria»: no name but a state's tells which. */
function isGeneral({ spans }: SentenceView, words: readonly Token[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return !spans.some(
    (span) =>
      span.start < end &&
      span.end > start &&
      (span.type === "person" ||
        span.type === "organisation" ||
        (span.type === "place" && span.norm.kind !== "country")),
  );
}

/** «The naming by X in 1997 of Y»: whom it was of stands behind the day. */
const goesOnFor = ({ tokens }: SentenceView, end: number): boolean =>
  /^\u0644\p{L}{3,}/u.test(tokens.find(({ start }) => start >= end)?.text ?? "");

/** «The cease-fire and it recognised the constitution»: the verb is of another clause. */
const isNounWithVerb = ([first, ...words]: readonly Token[]): boolean =>
  first !== undefined &&
  !isVerb(bare(first.text)) &&
  words.some(({ text }) => /^\u0648/u.test(text) && isVerb(bare(text)) && bare(text) !== text);

/** «The United Arab Emirates the judiciary charged»: a heading of one country stands before a verb that is not its own. */
function isBehindHeading({ spans }: SentenceView, words: readonly Token[]): boolean {
  const [first] = words;
  const place =
    first && spans.find((span) => span.type === "place" && span.start === first.start && span.norm.kind === "country");
  const verb = place && words.find(({ start }) => start >= place.end);
  if (!place || !verb || masculineStates.test(foldLoosely(place.text))) return false;
  return isVerb(bare(verb.text)) && !/^[\u062A\u0633]|\u062A$/u.test(verb.text);
}
