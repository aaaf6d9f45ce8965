import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { thresholds } from "../candidate-fact";
import { clauseBounds } from "../clauses/clause-bounds";
import { clauseJoints, harmlessOpenings, leaningWords, sideClauses, victimVerbs } from "../clauses/clause-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { isDoubtful } from "../doubts";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { pointsOutside } from "../references/points-outside";
import { type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { hasUnclearTeller, held, isBoundLost, isInHeadline } from "../trust";
import { openClauseEnds } from "../trust-words.ar";
import { actsNamed } from "./acts-named";
import { isCutSubject } from "./cut-subject";
import { isFigureMeant } from "./figure-by-sentence";
import { isListMeant } from "./list-by-sentence";
import { narrowerWords } from "./narrower-words";
import { isTeller } from "./told-plainly";
import { actsPlainly, isUnderstoodFigure } from "./understood-figure";
import { isClear, isNamed, isOfWhatLed } from "./whole-event";
import { isBroken } from "./whole-figure";
import { awaited, takesPlaceThere } from "./whole-words.ar";

const shortest = 6;
const longest = 45;

/**
 * A figure or a day of which its own clause leaves something open, told of its whole sentence, where a reader understands
 * that alone: nothing in it points back, it names somebody, and it means the value as it stands.
 */
export function toldBySentence(view: SentenceView, draft: Draft): Draft | undefined {
  const { confidence, modality, flags } = draft;
  if (confidence < held || !mayBeTold(draft)) return undefined;
  if (flags.length > 0 || (modality !== "asserted" && modality !== "reported")) return undefined;
  const told = wordsAround(view, draft).map((subject) => ({ ...draft, subject, scope: scopeIn(view, draft) }));
  const isTold = (one: Draft) => isUnderstood(view, one) && isMeant(view, one);
  const found = told.find(isTold);
  const own = found && hasOwnClause(draft) ? { ...found, subject: draft.subject } : undefined;
  return own && isTold(own) ? own : found;
}

/** Its sentence, and less of it where that is told of a figure. */
const wordsAround = (view: SentenceView, draft: Draft): Draft["subject"][] => [
  sentenceOf(view),
  wordsUpTo(view, draft),
  ...(draft.value.type === "number" ? narrowerWords(view, draft) : []),
];

/** A clause that settles a figure, and does not go on from the one before it. */
const hasOwnClause = ({ value, confidence, subject }: Draft): boolean =>
  value.type === "number" &&
  confidence >= thresholds.automatic &&
  subject.type === "event" &&
  !/^[\u0648\u0641]/u.test(subject.text);

/** The day of publication is none of a sentence that has another. */
function scopeIn(view: SentenceView, { scope: { asOf, ...scope } }: Draft): Draft["scope"] {
  const days = view.spans.filter((span) => span.type === "date");
  const isOwn = days.length === 0 || days.some((day) => day.type === "date" && day.norm.iso === asOf);
  return asOf !== undefined && isOwn ? { ...scope, asOf } : scope;
}

const mayBeTold = ({ property, value }: Draft): boolean =>
  value.type === "number" || value.type === "date" || property === "place" || property === "participants";

function isMeant(view: SentenceView, told: Draft): boolean {
  if (told.value.type === "number") return isFigureMeant(view, told);
  if (told.value.type === "list") return isListMeant(view, told);
  if (told.property === "since") return isOpenedBySince(view, told);
  return told.value.type === "date" ? isDayMeant(view, told) : isPlaceMeant(view, told);
}

const isUnderstood = (view: SentenceView, told: Draft): boolean =>
  standsAlone(view, told) &&
  !isCutSubject(view, told) &&
  !hasUnclearTeller(view, told) &&
  isTeller(view, told) &&
  !isInHeadline(view, told) &&
  !isBoundLost(view, told) &&
  !isDoubtful(view, told);

/** A sentence without «also» before it and the stop behind it. */
function sentenceOf({ tokens, text, end: to }: SentenceView): Draft["subject"] {
  const start = firstOf(tokens)?.start ?? 0;
  const end = tokens.findLast(({ text: sign }) => !/^[.,\u060C!\u061B]$/u.test(sign))?.end ?? to;
  return { type: "event", text: text.raw.slice(start, end), start, end };
}

/**
 * The words of a sentence from its beginning, without «also», to where the clause of a value ends, and to the mark that
 * closes what somebody is quoted with.
 */
function wordsUpTo(view: SentenceView, { evidence }: Draft): Draft["subject"] {
  const { tokens, text } = view;
  const [, bound] = clauseBounds(view, evidence);
  // «…, although the experts say that …»: what is set against it is another clause.
  const although = tokens.findIndex(
    ({ text: sign, start }, at) =>
      start >= evidence.end &&
      /^[,\u060C]$/u.test(sign) &&
      besides.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`),
  );
  const behind = although < 0 ? bound : Math.min(bound, although);
  const last = tokens.slice(0, behind).findLast(({ kind }) => kind !== "sign") ?? tokens.at(-1);
  const [start, to] = [firstOf(tokens)?.start ?? 0, last?.end ?? 0];
  const close = text.raw.slice(to, view.end).search(/["\u00BB\u201D]/u);
  const end = isBalanced(text.raw.slice(start, to)) || close < 0 ? to : to + close + 1;
  const mark = /^["\u00BB\u201D)%]*/u.exec(text.raw.slice(end, view.end))?.[0] ?? "";
  const share = text.raw[end] === "%" ? 1 : 0;
  const whole = isBalanced(text.raw.slice(start, end)) ? end + share : end + mark.length;
  return { type: "event", text: text.raw.slice(start, whole), start, end: whole };
}
const besides =
  /^(?:\u0639\u0644\u064A \u0627\u0644\u0631\u063A\u0645|\u0631\u063A\u0645 |\u0628\u0627\u0644\u0631\u063A\u0645 |\u0645\u0639 \u0627\u0646|\u0627\u0644\u0627 \u0627\u0646)/u;
const firstOf = (tokens: readonly Token[]): Token | undefined => (isBehindAlso({ tokens }) ? tokens[1] : tokens[0]);
const isBehindAlso = ({ tokens }: Pick<SentenceView, "tokens">): boolean => alsoWords.test(tokens[0]?.text ?? "");
const alsoWords = /^(?:\u0643\u0645\u0627|\u0643\u0630\u0644\u0643|\u0627\u064A\u0636\u0627)$/u;

/** Whether words that begin a sentence are understood without those before it. */
function standsAlone(view: SentenceView, told: Draft): boolean {
  const words = wordsOf(view, told.subject, false);
  const { tokens } = words;
  const [first] = tokens;
  if (first?.kind !== "word" || tokens.length < shortest || tokens.length > longest) return false;
  if (
    !isEnded(view, told.subject.end) ||
    !isBalanced(told.subject.text) ||
    tokens.some((token, at) => isUnlike(token, tokens[at + 1]))
  )
    return false;
  if (asFor.test(first.text) || goesOnBehind(view, told.subject.end, tokens)) return false;
  const isLeaning = leaningWords.test(first.text) && !harmlessOpenings.has(first.text);
  if (clauseJoints.has(first.text) || (isLeaning && tokens[1]?.text !== side)) return false;
  const verb = tokens.findIndex(
    ({ text, kind }, at) => kind === "word" && (isVerb(bare(text)) || isChangingSince(tokens, at)),
  );
  const isOfBody = words.spans.some(
    ({ start, end }) => start <= (tokens[1]?.start ?? 0) && end > (tokens[1]?.start ?? 0),
  );
  if (verb < 0 || (isBroken(tokens) && !isOfBody) || !namesAny(view, words)) return false;
  return isToldAlone(view, told, words, verb);
}
/** Nothing in the words means what they do not tell, and who the verb tells of is told. */
function isToldAlone(view: SentenceView, told: Draft, words: Words, verb: number): boolean {
  const isOfCountry = isBehindAlso(view) ? undefined : view.isOfCountry;
  if (told.value.type === "number") return isUnderstoodFigure(words) && actsPlainly(words, verb, isOfCountry);
  return isClear(view, told) && !pointsOutside(words) && actsNamed(words, verb, isOfCountry);
}
/** «Since 2018, has turned»: behind the comma such a word is the verb, which elsewhere is a noun too. */
const isChangingSince = (tokens: readonly Token[], at: number): boolean =>
  since.test(tokens[0]?.text ?? "") &&
  tokens[at - 1]?.text === "\u060C" &&
  at <= sinceReach &&
  /^\u062A\p{L}{3}\u062A?$/u.test(tokens[at]?.text ?? "");
const sinceReach = 5;
/** «At the side of», «besides». */
const side = "\u062C\u0627\u0646\u0628";
/** «As for», of what was told before. */
const asFor = /^(?:\u0648|\u0641)?\u0627\u0645\u0627$/u;
/** «For», «because of»: cut before what they are of; «were killed», and behind it how many were wounded in what. */
function goesOnBehind({ tokens }: SentenceView, end: number, own: readonly Token[]): boolean {
  const next = tokens.find(({ start, kind }) => start >= end && kind === "word");
  const last = own.findLast(({ kind }) => kind === "word")?.text ?? "";
  // «Said on Tuesday that», «says that a fifth of the people»: cut before what is told.
  const that = own.findLastIndex(({ text }) => thatWords.has(text));
  const isToldOf =
    that < 0 ||
    own.slice(that + 1).some(({ kind, text }) => kind === "word" && (isVerb(bare(text)) || present.test(text)));
  const behind = tokens.find(({ start }) => start >= end)?.text ?? "";
  if (next !== undefined && (!isToldOf || thatWords.has(next.text) || /^[:"\u00AB\u201C]$/u.test(behind))) return true;
  return openClauseEnds.has(last) || openToo.test(last) || (next !== undefined && victimVerbs.test(bare(next.text)));
}
const present = /^[\u064A\u062A]\p{L}{3,}/u;
const openToo =
  /^(?:\u0644\u0635\u0627\u0644\u062D|\u062E\u0644\u0627\u0644|\u0628\u0633\u0628\u0628|\u0627\u062B\u0631|\u0636\u0645\u0646|\u0642\u0628\u0644|\u0628\u0639\u062F|\u0645\u0627)$/u;
const namesAny = (view: SentenceView, { spans, tokens }: Words): boolean =>
  spans.some((span) => isNamed(span) || view.fullBody(span.text) !== undefined) ||
  tokens.some(({ text }) => view.isOfCountry(text));
/** Colons and the like: a heading, a list. */
const isUnlike = ({ text }: Token, next: Token | undefined): boolean =>
  /^[[\]?\u061F\u2026-]$/u.test(text) || (text === ":" && !/^["\u00AB\u201C]$/u.test(next?.text ?? ""));

/** A stop follows, or another clause; a line without one may be a heading. */
function isEnded({ tokens }: SentenceView, end: number): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined || tokens.length > headingMost;
}
const headingMost = 20;

const isBalanced = (text: string): boolean => {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[\u00AB\u201C(]/gu) === count(/[\u00BB\u201D)]/gu) && count(/"/gu) % 2 === 0;
};

/** The only date of a sentence, of its first verb. */
function isDayMeant(view: SentenceView, { evidence, value, property, subject }: Draft): boolean {
  if (value.type !== "date" || value.iso.includes("X") || property !== "date") return false;
  const dates = view.spans.filter(({ type, start }) => type === "date" && start < subject.end);
  const before = view.tokens.filter(({ end }) => end <= evidence.start);
  const isDone = ({ kind, text }: Token) => kind === "word" && isVerb(bare(text));
  const verbs = before.filter(isDone);
  const first = view.tokens.find(isDone);
  const last = before.at(-1)?.text ?? "";
  return (
    dates.length === 1 &&
    (verbs.length <= 1 || isHadDone(view, verbs)) &&
    !isOfWhatLed(before, evidence.start) &&
    !before.some(
      ({ text }) =>
        thatWords.has(text) || whoOrWhich.has(text) || sideClauses.has(text) || apart.test(text) || awaited.test(text),
    ) &&
    !notOn.test(last) &&
    value.iso <= (view.text.published ?? latest) &&
    isYearTold(view, evidence, value.iso) &&
    !/^[\u0644]/u.test(view.text.raw.slice(evidence.start)) &&
    (verbs.length > 0 || before.length <= opening) &&
    !/^[\u0648\u0641]?\u0633?[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(first?.text ?? "")
  );
}
/** «Had announced»: one deed. */
function isHadDone({ tokens }: SentenceView, verbs: readonly Token[]): boolean {
  const [had, done, ...more] = verbs.filter(({ text }) => text !== already);
  if (had === undefined || done === undefined || more.length > 0) return false;
  if (tokens.indexOf(had) > 1) return false;
  return (
    /^\u0643\u0627\u0646(?:\u062A|\u0648\u0627)?$/u.test(bare(had.text)) &&
    !/^[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(bare(done.text))
  );
}
const already = "\u0642\u062F";

/** «Since 2018, the body has …»: what the sentence tells goes on from the day that opens it. */
function isOpenedBySince(view: SentenceView, { evidence, value, subject }: Draft): boolean {
  if (value.type !== "date" || value.iso.includes("X") || value.iso > (view.text.published ?? latest)) return false;
  const dates = view.spans.filter(({ type, start }) => type === "date" && start < subject.end);
  const before = view.tokens.filter(({ end }) => end <= evidence.start);
  const next = view.tokens.find(({ start }) => start >= evidence.end);
  return (
    dates.length === 1 &&
    before.length <= opening &&
    since.test(before[0]?.text ?? "") &&
    next?.text === "\u060C" &&
    isYearTold(view, evidence, value.iso)
  );
}
const since = /^[\u0648\u0641]?\u0645\u0646\u0630$/u;

/** A year that is not written is that of publication or the one before, not of a date told of something else. */
function isYearTold({ text }: SentenceView, { start, end }: Draft["evidence"], iso: string): boolean {
  const gap = Number((text.published ?? iso).slice(0, 4)) - Number(iso.slice(0, 4));
  return gap <= 1 || /\p{N}{4}/u.test(text.raw.slice(start, end + besideYear));
}
const besideYear = 12;
const opening = 3;
const latest = "9";
/** «After», «since», «until», «of»: the day is of something else. */
const notOn =
  /^[\u0648\u0641]?(?:\u0645\u0646\u0630|\u0628\u0639\u062F|\u0642\u0628\u0644|\u0639\u0642\u0628|\u062D\u062A\u064A|\u0645\u0646|\u0627\u0644\u064A|\u0627\u062B\u0631|\u0639\u0646)$/u;
const apart =
  /^[\u0648\u0641]?(?:\u0628\u0639\u062F|\u0642\u0628\u0644|\u0639\u0642\u0628|\u0645\u0646\u0630|\u0627\u062B\u0631|\u062E\u0644\u0627\u0644|\u062D\u064A\u062B|\u0639\u0646\u062F\u0645\u0627|\u0628\u0639\u062F\u0645\u0627|\u0648\u0641\u0642|\u0628\u062D\u0633\u0628)$/u;

/** The only place of the words, in which the first verb's deed was done. */
function isPlaceMeant(view: SentenceView, { evidence, subject }: Draft): boolean {
  const places = view.spans.filter(
    ({ type, start, end }) => type === "place" && start < subject.end && end <= subject.end,
  );
  const before = view.tokens.filter(({ end }) => end <= evidence.start);
  const verbs = before.filter(({ kind, text }) => kind === "word" && isVerb(bare(text)));
  const last = before.at(-1)?.text ?? "";
  const isIn = last === within || view.text.raw[evidence.start - 1] === inPlace;
  return (
    places.length === 1 &&
    isIn &&
    verbs.length === 1 &&
    takesPlaceThere.test(bare(verbs[0]?.text ?? "")) &&
    !before.some(({ text }) => thatWords.has(text) || whoOrWhich.has(text) || sideClauses.has(text) || apart.test(text))
  );
}
const within = "\u0641\u064A";
const inPlace = "\u0628";
