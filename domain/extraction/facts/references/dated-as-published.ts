import type { DateNorm, Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Draft } from "../figures/number-facts";
import { deathsBefore } from "../names/post-words.ar";
import type { SentenceView } from "../sentence-view";
import {
  dayWords,
  demonstratives,
  isBack,
  lastly,
  looseTimes,
  timesPassed,
  timesPointedAt,
  timeWords,
  unitsBack,
} from "./reference-words.ar";
import { type Words, wordsOf } from "./words-of";

/** What is told of «today», «last year» holds on the day of publication; without it nobody knows when. */
export function datedAsPublished(view: SentenceView, draft: Draft): Draft | undefined {
  const { property, value, scope, subject, evidence } = draft;
  const { published } = view.text;
  if (ofTheirDay.has(property) && published && scope.asOf === undefined && !isOfDead(view, draft))
    return { ...draft, scope: { ...scope, asOf: published } };
  const isDated = scope.asOf !== undefined || value.type === "date" || value.type === "list";
  if (isDated || (subject.type === "entity" && value.type !== "claim")) return draft;
  const words = wordsOf(view, value.type === "claim" ? evidence : subject, true);
  const day = ofTheirOwnDays.has(property) ? undefined : dayOf(words);
  if (day !== undefined) return { ...draft, scope: { ...scope, asOf: day } };
  if (!countsFromToday(words) && !countsBack(words)) return onItsDay(view, draft);
  if (isSaidBehindDay(view, draft)) return onItsDay(view, draft);
  if (published) return { ...draft, scope: { ...scope, asOf: published } };
  return property === "said" && countsFromToday(words) ? undefined : draft;
}

/** What somebody said and what a sentence tells may name a day of anything. */
const ofTheirOwnDays = new Set(["said", "reported"]);

/** «Confirmed on Tuesday what … that»: the day before it may be that of the saying. */
const isSaidBehindDay = ({ spans }: SentenceView, { property, evidence }: Draft): boolean =>
  property === "said" && spans.some(({ type, end }) => type === "date" && end <= evidence.start);

/** What somebody says or does is of the date before it. */
function onItsDay(view: SentenceView, draft: Draft): Draft {
  const isDone = draft.value.type === "claim" && draft.property !== "reported";
  const asOf = isDone ? dayBefore(view, draft) : undefined;
  return asOf === undefined ? draft : { ...draft, scope: { ...draft.scope, asOf } };
}

/** «The killing of the leader in X, Y»: he is a member no more. */
const isOfDead = ({ tokens }: SentenceView, { property, subject }: Draft): boolean =>
  property === "member-of" && tokens.some(({ text, end }) => end <= subject.start && deathsBefore.test(text));

/** An age and a membership hold on the day that tells of them. */
const ofTheirDay = new Set(["age", "member-of"]);

/** The one date of a sentence before what somebody says or does, where no clause on who he is or what went before holds it. */
function dayBefore(view: SentenceView, { evidence }: Draft): string | undefined {
  const dates = view.spans.filter((span) => span.type === "date" && span.end <= evidence.start);
  const [date] = dates;
  if (dates.length !== 1 || date?.type !== "date" || !isDayOrMonth(date.norm) || isGuessed(date.norm)) return undefined;
  const isAside = view.tokens.some(
    ({ text, end }) =>
      end <= date.start && (/^\u0627\u0644(?:\u0630\u064A|\u062A\u064A)/u.test(text) || asides.test(text)),
  );
  return isAside || isOfOther(view, date.end, evidence.start) ? undefined : date.norm.iso;
}
/** «Was criticised last week, and said»: between the day and what is said another clause begins. */
function isOfOther({ tokens, start }: SentenceView, from: number, to: number): boolean {
  const isOpening = tokens.filter(({ end }) => end <= from).length <= opening;
  const between = tokens.filter((token) => token.start >= from && token.end <= to);
  const and = between.findIndex(({ text }) => /^[\u060C,\u061B]$/u.test(text));
  if (between.some(({ text }) => apart.test(text))) return true;
  return from > start && !isOpening && and >= 0 && /^\u0648/u.test(between[and + 1]?.text ?? "");
}
const opening = 5;
/** «After», «before», «when»: what follows is of another day. */
const apart =
  /^[\u0648\u0641]?(?:\u0628\u0639\u062F\u0645?\u0627?|\u0642\u0628\u0644|\u0639\u0646\u062F\u0645\u0627|\u0645\u0646\u0630|\u0639\u0642\u0628|\u0627\u062B\u0631|\u0641\u0648\u0631|\u062D\u064A\u0646)$/u;

const isDayOrMonth = ({ iso, precision }: DateNorm): boolean =>
  !iso.includes("X") && (precision === "day" || precision === "month");

/** A year that another date lent, or one of two. */
const isGuessed = ({ ambiguous, anchor }: DateNorm): boolean => ambiguous === true || anchor === "discourse_year";

/** «Since», «after», «before», «until», «which was held on», «of» a year. */
const asides =
  /^[\u0648\u0641]?(?:\u0645\u0646\u0630|\u0628\u0639\u062F|\u0642\u0628\u0644|\u0639\u0642\u0628|\u0642\u0628\u064A\u0644|\u062D\u062A\u064A|\u0639\u0634\u064A\u0647|[\u0644\u0628]?\u0639\u0627\u0645|\u0627\u0646)$/u;

/** The one day among the words of what was done; «yesterday» counts from the day of publication. */
function dayOf({ spans }: Words): string | undefined {
  const dates = spans.filter((span) => span.type === "date");
  const [date] = dates;
  const isDay =
    date?.type === "date" &&
    date.norm.precision === "day" &&
    /^[^X]*$/u.test(date.norm.iso) &&
    /\p{N}/u.test(date.text);
  return dates.length === 1 && isDay && !date.norm.ambiguous ? date.norm.iso : undefined;
}

const countsFromToday = ({ tokens }: Words): boolean =>
  tokens.some(
    ({ text }, at) =>
      dayWords.test(text) ||
      (timeWords.test(text) && !looseTimes.test(tokens[at - 1]?.text ?? "")) ||
      (demonstratives.test(text) && timesPointedAt.test(tokens[at + 1]?.text ?? "")),
  );

/** A day without its year, «fifteen years ago», «the last weeks». */
const countsBack = ({ tokens, spans }: Words): boolean =>
  spans.some((span) => span.type === "date" && !/\d{4}/.test(span.text) && span.norm.precision === "day") ||
  tokens.some(
    ({ text }, at) =>
      (isBack.test(text) && isTimeAt(tokens, spans, at + 1)) ||
      (lastly.test(text) && timesPassed.test(tokens[at - 1]?.text ?? "")),
  );

/** «Ten years ago», «for about two months». */
const isTimeAt = (tokens: Words["tokens"], spans: Words["spans"], at: number): boolean =>
  tokens
    .slice(at, at + aboutWithin)
    .some(({ text }, after) => unitsBack.test(text) && !isFromThere(tokens[at + after + 1])) ||
  spans.some((span) => isTimeBehind(span, tokens[at]));
const aboutWithin = 3;
/** «In the year 2010», «two days before the attack», which counts from it. */
const isFromThere = (next: Token | undefined): boolean => next?.kind === "figure" || next?.text === "\u0645\u0646";

/** «Ten years ago», «for months». */
const isTimeBehind = (span: Span, next: Token | undefined): boolean =>
  span.type === "quantity" &&
  span.norm.subtype === "duration" &&
  next !== undefined &&
  span.start < next.end &&
  span.end > next.start;
