import type { SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import type { Modality, Subject } from "../candidate-fact";
import {
  behindEvents,
  clauseJoints,
  datedByNouns,
  halfDays,
  leaningDates,
  leaningWords,
  partsOfYear,
  sinceWords,
  swayed,
  unitsOfTime,
} from "../clauses/clause-words.ar";
import { hasName, type OwnClause, ownClause } from "../clauses/own-clause";
import { bare } from "../clauses/verb-forms";
import { declaring, eventWords, negatingWords, placedNouns, thatWords, timesOfDay } from "../fact-words.ar";
import { type SentenceView, spansOf } from "../sentence-view";
import { isOwnVerb, whichEventOf } from "./which-event";

/** The whole clause that a date is of, where the clause has one date and one verb that it can be of, and tells who did it. */
export function datedClause(view: SentenceView, date: SpanOf<"date">, modality: Modality): Subject | undefined {
  const { norm } = date;
  const isTold = modality === "asserted" || modality === "reported";
  const isExact = !norm.iso.includes("X") && !norm.ambiguous && precisions.has(norm.precision);
  if (!isTold || !isExact || isLeaning(view, date) || isQuoted(view, date)) return undefined;
  return whichEventOf(view, date) ?? clauseOf(view, date);
}

function clauseOf(view: SentenceView, date: SpanOf<"date">): Subject | undefined {
  const { start, end } = date;
  const { tokens, subject, isWhole } = withSaid(view, ownClause(view, date), date);
  const hasOther = spansOf(view, "date").some(
    (one) => one.start !== start && one.start < subject.end && one.end > subject.start,
  );
  const before = tokens.filter((token) => token.end <= start);
  const after = tokens.filter((token) => token.start >= end);
  const isDenied = before.some(({ text }) => negatingWords.has(text.replace(/^[\u0648\u0641](?=.{2})/u, "")));
  const isAside = [before, after].every((side) => side.some(({ text }) => /^[-\u2013\u2014]$/u.test(text)));
  // «A sign of a people after the fall of X in 2001»: what came before is dated, not what is told.
  const isBehindOther = before.some(({ text }) => afterWhat.test(text));
  // «Decided to attend the match of next Friday».
  const isToCome = coming.test(date.text) && before.some((token) => isOwnVerb(token) && !present.test(token.text));
  if (isToCome || isBehindOther || !isWhole || !hasName(view, subject) || hasOther || isDenied || isAside)
    return undefined;
  const [verb, another] = before.filter(isOwnVerb);
  if (!verb) return opensBefore(before) && after.some(isOwnVerb) ? behind(view, after, subject) : undefined;
  const isOfRelative = before.some(({ text, end }) => end <= verb.start && relative.test(text));
  if (another || isOfRelative || leadsElsewhere(after)) return undefined;
  // «Announced yesterday» tells nothing yet.
  if (after.length === 0 && goesOnBehind(view, date)) return undefined;
  const isBare = declaring.test(verb.text) && after.length < fewest && tokens.length < fewest * 3;
  const between = before.filter((token, at) => token.start >= verb.end && !isJoint(before, at));
  return isBare || isFarFrom(verb, between) || isAfterAnother(view, between) ? undefined : subject;
}

const coming = /\u0627\u0644(?:\u0645\u0642\u0628\u0644|\u0642\u0627\u062F\u0645)/u;
const present = /^[\u0648\u0641]?[\u064A\u062A\u0633]/u;
const afterWhat = /^(?:\u0628\u0639\u062F|\u0639\u0642\u0628|\u0642\u0628\u0644)$/;

/** «Since» right before the date. */
const isJoint = (before: readonly Token[], at: number): boolean =>
  sinceWords.has(bare(before[at]?.text ?? "")) && before.slice(at + 1).every(({ text }) => unitsOfTime.has(text));

const relative = /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A)/u;

/** «Made on Friday, 6 May, a raid»: behind the day and a comma a noun stands, which the verb may need. */
function goesOnBehind({ tokens }: SentenceView, { end }: SpanOf<"date">): boolean {
  const [comma, next] = tokens.filter(({ start }) => start >= end);
  if (!comma || !next || !/^[,\u060C]$/.test(comma.text) || next.kind !== "word" || clauseJoints.has(next.text))
    return false;
  return !/^\u0648/u.test(next.text) && !relative.test(next.text) && !isOwnVerb(next) && !leaningWords.test(next.text);
}

/** Somebody else says something behind the date. */
function leadsElsewhere(after: readonly Token[]): boolean {
  const that = after.findIndex(({ text }) => thatWords.has(text));
  return that > thatWithin || (that < 0 && after.some((token) => isOwnVerb(token) && declaring.test(token.text)));
}
const thatWithin = 3;
const fewest = 3;
const precisions = new Set<SpanOf<"date">["norm"]["precision"]>(["day", "month", "year", "quarter"]);

/** Only words of time, or a noun phrase without an event of its own, stand before a date that opens its clause. */
const opensBefore = (before: readonly Token[]): boolean =>
  before.every(({ text, kind }) => kind === "sign" || timesOfDay.has(bare(text)) || leaningDates.has(bare(text)));

/** A clause that its date opens is told from behind it. */
function behind({ text: { raw } }: SentenceView, after: readonly Token[], { end }: Subject): Subject | undefined {
  const first = after.find(({ kind, text }) => kind === "word" && !timesOfDay.has(text));
  return first && { type: "event", text: raw.slice(first.start, end), start: first.start, end };
}

/** «Announced on Friday that …» goes on with what was announced. */
function withSaid(view: SentenceView, own: OwnClause, date: SpanOf<"date">): OwnClause {
  if (!own.tokens.some(({ text }) => declaring.test(text))) return own;
  const near = view.tokens.filter(({ start }) => start >= date.end);
  const that = near.find(
    ({ text, start, end }) => thatWords.has(text) && (end <= own.subject.end || start - own.subject.end <= beside),
  );
  const from = that && near.find(({ start }) => start >= that.end);
  if (!from) return own;
  const claim = ownClause(view, { start: from.start, end: from.end });
  const { start } = own.subject;
  const { end } = claim.subject;
  const tokens = view.tokens.filter((token) => token.start >= start && token.end <= end);
  const subject = { ...own.subject, end, text: view.text.raw.slice(start, end) };
  return { tokens, subject, isWhole: own.isWhole && claim.tokens.length >= fewest && tokens.length <= mostSaid };
}
const beside = 4;
const mostSaid = 44;

/** «Since August 2014», «since the year 2003»: what is told has lasted from then on. */
export const isSince = ({ tokens }: SentenceView, { start }: SpanOf<"date">): boolean =>
  sinceWords.has(bare(tokens.findLast(({ end, text }) => end <= start && !unitsOfTime.has(text))?.text ?? ""));

/** «Until», «on the night of»: the date is a bound, or the day is not the whole of it; «the strike of Sunday». */
function isLeaning({ tokens }: SentenceView, { start, end, norm, text }: SpanOf<"date">): boolean {
  const before = tokens.filter((token) => token.end <= start).slice(-2);
  const last = tokens.findLast((token) => token.end <= start && !timesOfDay.has(token.text))?.text ?? "";
  const next = tokens.find((token) => token.start >= end)?.text ?? "";
  const isLoose =
    (norm.kind === "relative" && (norm.precision === "year" || halfDays.test(text))) || partsOfYear.test(text);
  return (
    isLoose ||
    before.some((token) => leaningDates.has(bare(token.text)) && !sinceWords.has(bare(token.text))) ||
    /^[-\u2013\u2014/]$/u.test(next) ||
    placedNouns.test(last) ||
    datedByNouns.test(last)
  );
}

const isQuoted = (view: SentenceView, { start }: SpanOf<"date">): boolean =>
  view.spans.some((span) => span.type === "quote" && span.start <= start && span.end > start);

/** Behind a verb of saying or of judging, what is said or judged has a date as easily as the verb. */
function isFarFrom({ text }: Token, between: readonly Token[]): boolean {
  // What stands behind «who», «which» may be what the date is of.
  if (between.some(({ text: word }) => relative.test(word))) return true;
  const hasEvent = between.some(({ text: word }) => eventWords.has(word) || placedNouns.test(word));
  const isSwayed = declaring.test(text) || swayed.has(bare(text));
  return between.length > farthest || (isSwayed && (hasEvent || between.length > nearest));
}
/** «After a meeting on Sunday», «from 100 dollars in June»: the date is that of the other event, or of the first figure. */
const isAfterAnother = (view: SentenceView, between: readonly Token[]): boolean =>
  between.some(({ text, end }) => {
    const next = spansOf(view, "quantity").find(({ start }) => start >= end && start - end <= boundWithin);
    return behindEvents.has(text) || (/^\u0645\u0646$/u.test(text) && next !== undefined);
  });
const boundWithin = 14;
const farthest = 16;
const nearest = 7;
