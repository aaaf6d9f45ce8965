import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import type { Flag, Modality, Subject } from "../candidate-fact";
import { hasName } from "../clauses/own-clause";
import { bare as bareVerb, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { deedEnds, deedVerbs } from "../deeds/deed-words.ar";
import {
  boundsOfTime,
  comparing,
  declaring,
  eventWords,
  isVerbOfEvent,
  meetingWords,
  negatingWords,
  placedEvents,
  placedNouns,
  placeHeads,
  timesOfDay,
} from "../fact-words.ar";
import { type Draft, evidenceOf, rounded } from "../figures/number-facts";
import { modalityOf } from "../modality";
import { clauseAround, type SentenceView, spansOf } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { heldBack } from "../trust";
import { wishWords } from "../trust-words.ar";
import { datedClause, isSince } from "./dated-clause";
import { isHalfDated, isHalfTold } from "./half-told";
import { placedClause } from "./placed-clause";

/** When and where the events of a sentence took place. */
export function eventFacts(view: SentenceView): Draft[] {
  return [...dateFacts(view), ...placeFacts(view)];
}

function dateFacts(view: SentenceView): Draft[] {
  return spansOf(view, "date").flatMap((date) => {
    if (date.norm.precision === "interval" || isBound(view, date) || endsSpan(view, date)) return [];
    const attribution = attributionOf(view, date.start);
    const modality = modalityOf(view, date.start, attribution);
    const clause = datedClause(view, date, modality);
    const property = isSince(view, date) ? "since" : "date";
    const event = eventNear(view, date) ?? (property === "since" ? lasting(clause) : undefined);
    if (!event) return [];
    const draft = {
      property,
      subject: clause ?? event.subject,
      value: { type: "date" as const, iso: date.norm.iso, precision: date.norm.precision },
      scope: {},
      attribution,
      modality,
      confidence: rounded(date.confidence * (clause ? ofClause : nearTo(view, event, modality))),
      flags: flagsOf(date),
      evidence: evidenceOf(view, date),
    };
    const isOpen = isVerbFirst(draft.subject) || isHalfTold(view, draft.subject, date) || isHalfDated(view, date);
    return heldBack(draft, clause === undefined && isOpen);
  });
}

/** What lasts since a day needs no word of an event. */
const lasting = (clause: Subject | undefined) => clause && { subject: clause, confidence: 1 };

/** How sure an event is that a date is only near to. */
const nearTo = (view: SentenceView, event: { subject: Subject; confidence: number }, modality: Modality): number =>
  event.confidence *
  (modality === "hedged" || modality === "negated" ? 0.6 : 1) *
  (isTold(view, event.subject, modality) ? 1 : 0.85);

const flagsOf = ({ norm }: SpanOf<"date">): Flag[] => [
  ...(norm.ambiguous ? ["ambiguous" as const] : []),
  ...(/X/.test(norm.iso) ? ["unresolved" as const] : []),
];

/** A verb whose own clause does not settle its date. */
const isVerbFirst = ({ text }: Subject): boolean => isVerb(bareVerb(foldLoosely(text.split(/\s+/u)[0] ?? "")));
/** The share of dates whose own clause tells the event that are of that event. */
const ofClause = 0.98;

/** Three words that name somebody or something, none of whose own says that it is yet to come. */
function isTold(view: SentenceView, { start, end, text }: Subject, modality: Modality): boolean {
  const words = text.split(/\s+/u);
  const names = view.spans.some((span) => span.type !== "date" && span.start >= start && span.end <= end);
  // «Announced that» tells nothing yet; a figure or a date amid the words may have an event of its own.
  const isOpen = /^\u0628?[\u0623\u0625\u0627]\u0646$/u.test(words.at(-1) ?? "");
  const isMixed = spansOf(view, "quantity").some((span) => span.start >= start && span.end <= end);
  if (isOpen || isMixed) return false;
  const isNamed =
    names || words.slice(1).some((word) => /^[\u0628\u0644]?\u0627?\u0644\u0627?\u0644?\p{L}{2}/u.test(word));
  if (words.length < fewestTold || !isNamed) return false;
  return modality !== "planned" || modalityOf(view, start, null) !== "planned";
}
const fewestTold = 3;

/** «Until 2018», «compared with 2018», «between May and June» date no event. */
function isBound({ tokens }: SentenceView, { start }: SpanOf<"date">): boolean {
  const before = tokens
    .filter(({ end }) => end <= start)
    .slice(-comparedWithin)
    .map(({ text }) => bare(text));
  return boundsOfTime.has(before.at(-1) ?? "") || before.some((word) => comparing.has(word));
}
const comparedWithin = 3;

/** The second of two dates with only «to» or «and» between them. */
const endsSpan = (view: SentenceView, { start }: SpanOf<"date">): boolean =>
  spansOf(view, "date").some(({ end }) => {
    const between = view.text.raw.slice(end, start);
    return end <= start && between.length <= longestJoint && /^\s*\p{L}{0,3}\s*\p{L}?$/u.test(between);
  });
const longestJoint = 6;

const reach = 10;

/** The word of an event nearest to a date, first after it, then before it; and the words that tell the event. */
function eventNear(view: SentenceView, date: SpanOf<"date">): { subject: Subject; confidence: number } | undefined {
  const at = view.tokens.findIndex((token) => token.end > date.start);
  const afterDate = view.tokens.findIndex((token) => token.start >= date.end);
  const opens = at < opening && !view.tokens.slice(0, at).some(({ text }) => declaring.test(text));
  const [before, after] = [eventBefore(view, at), eventAfter(view, afterDate)];
  if (opens && after) return { subject: after, confidence: 0.95 };
  return before ?? (after && { subject: after, confidence: 0.85 });
}

/** A date among the first words tells of what comes; «the ministry confirmed yesterday a death» dates the confirming. */
const opening = 4;
const ahead = 4;

function eventAfter(view: SentenceView, from: number): Subject | undefined {
  if (from < 0) return undefined;
  const index = view.tokens.slice(from, from + ahead).findIndex(({ text }) => isEvent(text));
  return index < 0 ? undefined : wordsFrom(view, from + index, from + index + reach);
}

function eventBefore(view: SentenceView, at: number): { subject: Subject; confidence: number } | undefined {
  for (let index = at - 1; index >= Math.max(0, at - reach * 2); index--)
    if (isEvent(view.tokens[index]?.text ?? ""))
      return { subject: wordsBefore(view, index, at), confidence: nearness(at - index) };
  return undefined;
}

/** A verb right before its date has its subject before it, which is not always found. */
function nearness(words: number): number {
  if (words > reach) return 0.8;
  return words < fewestWords ? 0.88 : 0.93;
}

const particles = new Set("\u0648\u0641\u0628\u0644");
function isEvent(word: string): boolean {
  if (timesOfDay.has(word)) return false;
  if (eventWords.has(word)) return true;
  if (particles.has(word.charAt(0)) && eventWords.has(word.slice(1))) return true;
  const noun = word.slice(2);
  return word.startsWith(article) && eventWords.has(noun) && !deedVerbs.has(noun) && !isVerbOfEvent(noun);
}

const fewestWords = 3;
const subjectReach = 6;
/** The event's words up to its date, without those that only say when; a lone verb takes its subject before it along. */
function wordsBefore(view: SentenceView, index: number, at: number): Subject {
  let after = at;
  while (after > index + 1 && timesOfDay.has(bare(view.tokens[after - 1]?.text ?? ""))) after--;
  if (after - index >= fewestWords || index === 0) return wordsFrom(view, index, after);
  let first = index;
  while (first > 0 && index - first < subjectReach && !/^[,\u060C;\u061B:"]$/.test(view.tokens[first - 1]?.text ?? ""))
    first--;
  return wordsFrom(view, first, after);
}
const bare = (word: string) => word.replace(/^[\u0648\u0641](?=.{2})/, "");

function wordsFrom(view: SentenceView, first: number, after: number): Subject {
  let last = Math.min(after, view.tokens.length) - 1;
  while (last > first + 1 && timesOfDay.has(view.tokens[last]?.text ?? "")) last--;
  const stop = view.tokens.findIndex(
    (token, index) => index > first && index <= last && /^[,\u060C.]$/.test(token.text),
  );
  if (stop > 0) last = stop - 1;
  const [from, to] = [view.tokens[first], view.tokens[Math.max(first, last)]];
  const [start, end] = [from?.start ?? 0, to?.end ?? 0];
  return { type: "event", text: view.text.raw.slice(start, end), start, end };
}

/** Where something took place: the place that «in» puts behind the words that tell it. */
function placeFacts(view: SentenceView): Draft[] {
  return spansOf(view, "place").flatMap((place) => {
    const at = view.tokens.findIndex(({ end }) => end > place.start);
    const joint = jointBefore(view, at, place.start);
    const event = joint === undefined ? undefined : (eventIn(view, joint) ?? meetingBefore(view, joint, place));
    if (joint === undefined || event === undefined) return [];
    const attribution = attributionOf(view, place.start);
    const subject = wordsFrom(view, event, joint);
    const modality = modalityOf(view, place.start, attribution);
    const isSure = subject.text.split(/\s+/u).length >= 2 && (modality === "asserted" || modality === "reported");
    const draft = {
      property: "place",
      subject,
      value: { type: "entity" as const, name: place.norm.name, ...(place.norm.iso ? { iso: place.norm.iso } : {}) },
      scope: {},
      attribution,
      modality,
      confidence: rounded(Math.min(place.confidence, 0.95) * (isSure && joint - event <= near ? 0.97 : 0.8)),
      flags: [],
      evidence: evidenceOf(view, place),
    };
    return withClause(view, draft, place, placedClause(view, place, joint, modality));
  });
}

/** Told of its own clause where that settles the place, else held back where the words leave it open. */
function withClause(view: SentenceView, draft: Draft, place: SpanOf<"place">, clause: Subject | undefined): Draft {
  if (!clause) {
    const isOpen = isLooselyPlaced(view, draft.subject, place) || isObjectOnly(view, draft.subject);
    return heldBack(draft, isOpen);
  }
  const confidence = rounded(Math.min(place.confidence, 0.95) * ofPlace);
  return heldBack({ ...draft, subject: clause, confidence }, isObjectOnly(view, clause));
}

/** «Coordinates an attack on X in Y»: a noun in the accusative is what somebody does, or wants. */
function isObjectOnly({ tokens }: SentenceView, { start }: Subject): boolean {
  const [first] = tokens.filter((token) => token.start >= start);
  return first !== undefined && /^(?!\u0627\u0644)\p{L}{3,}\u0627$/u.test(first.text) && placedNouns.test(first.text);
}

/** «The request to hold the fair in Riyadh»: it may never come there. */
const isWished = (view: SentenceView, { start }: SpanOf<"place">): boolean =>
  clauseAround(view, start).some(({ text, end }) => end <= start && wishWords.test(text));

/** The share of places whose own clause tells the event that are where it took place. */
const ofPlace = 0.97;

/** One of several places, far behind its event, or behind another one; or «27 strikes», whose number is not among the words. */
function isLooselyPlaced(view: SentenceView, { start, end }: Subject, place: SpanOf<"place">): boolean {
  const { spans, text, tokens } = view;
  if (isWished(view, place)) return true;
  const next = tokens.find((token) => token.start >= place.end);
  const isJoined =
    next?.text.startsWith("\u0648") === true &&
    spans.some((span) => span.type === "place" && span.start > next.start && span.start < next.end);
  const isCounted = spans.some((span) => span.type === "quantity" && span.start < end && span.end > start);
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const isLong = words.length > fewestTold + 1;
  const isBehind = spans.some((span) => span.type === "place" && span.start >= start && span.end <= place.start);
  // «Talks in Cairo», «the meeting discussed»: which one, or what of it, the words leave open.
  const isUntold = meetingWords.test(words[0]?.text ?? "") || words.some(({ text }) => isVerb(bareVerb(text)));
  // «A failed attack», «raids on his positions»: which ones is told elsewhere.
  const isBare =
    words.length < fewestWords || !hasName({ spans }, { start, end }) || endsInPronoun(text.raw.slice(start, end));
  return isJoined || isCounted || isBehind || isLong || isUntold || isBare || !placedNouns.test(words[0]?.text ?? "");
}
const placeReach = 14;
const near = 7;

/** The token of «in» right before a place, or before the word for what sort of place it is. */
function jointBefore({ tokens }: SentenceView, at: number, start: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.start < start) return /^\u0641\u064A|^[\u0648\u0641]?\u0628/.test(token.text) ? at : undefined;
  const before = placeHeads.has(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return tokens[before]?.text === "\u0641\u064A" ? before : undefined;
}

/** The nearest word of an event before «in», with no other clause between. */
function eventIn({ tokens }: SentenceView, joint: number): number | undefined {
  for (let at = joint - 1; at >= Math.max(0, joint - placeReach); at--) {
    const { kind, text } = tokens[at] as Token;
    if (
      (kind === "sign" && text !== "/") ||
      declaring.test(text) ||
      negatingWords.has(bare(text)) ||
      deedEnds.has(text)
    )
      return undefined;
    if (placedEvents.test(text)) return at;
  }
  return undefined;
}

/** A long list may stand between a meeting and where it was held. */
function meetingBefore({ tokens }: SentenceView, joint: number, { norm }: SpanOf<"place">): number | undefined {
  if (norm.kind !== "city" && norm.kind !== "facility") return undefined;
  const at = tokens.slice(0, joint).findIndex(({ text }) => meetingWords.test(text));
  return at < 0 ? undefined : at;
}
