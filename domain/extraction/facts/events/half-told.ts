import { withoutConjunction } from "../../../arabic/without-conjunction";
import type { SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { endsInPronoun } from "../clauses/verb-forms";
import { actorNouns, deedVerbs, openDeedEnds } from "../deeds/deed-words.ar";
import { declaring, eventWords, isVerbOfEvent, placedNouns, thatWords, timesOfDay } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { leaningEvent, madeWhen, whatFollowsEvent } from "../trust-words.ar";

/**
 * Whether the words that tell an event leave out a part of it: what was done stands behind the date («began on Saturday
 * talks»), who did it before the verb («the water began»), or they break off.
 */
export function isHalfTold(view: SentenceView, subject: Subject, date: SpanOf<"date">): boolean {
  const words = view.tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isOfAnother(view, subject)) return true;
  const isOpen =
    openDeedEnds.has(last.text) ||
    madeWhen.test(last.text) ||
    leaningEvent.test(first.text) ||
    (last !== first && isVerb(last.text));
  if (isOpen || words.some(({ text }) => /^[()]$/.test(text) || relative.test(text))) return true;
  if (!isVerb(first.text) && !eventWords.has(asNoun(first.text))) return true;
  const isNoun = first.text.startsWith("\u0627\u0644") || placedNouns.test(first.text);
  if (subject.start > date.start) return breaksOff(view, last) || isBehindVerb(view, date);
  const verb = words.find(({ text }) => isVerb(text));
  return (!isNoun && goesOn(view, first, date)) || (verb !== undefined && hasSubjectBefore(view, verb, first));
}

/** «Its opening»: whose, the text before tells; another date has an event of its own. */
function isOfAnother({ text: { raw }, tokens, spans }: SentenceView, { start, end }: Subject): boolean {
  const isIn = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
  return (
    tokens.some((token) => isIn(token) && endsInPronoun(raw.slice(token.start, token.end))) ||
    spans.some((span) => span.type === "date" && isIn(span))
  );
}
const bare = (word: string) =>
  deedVerbs.has(word) || isVerbOfEvent(word) ? word : word.replace(/^[\u0648\u0641](?=.{2})/, "");
const isVerb = (word: string): boolean =>
  deedVerbs.has(bare(word)) || declaring.test(word) || isVerbOfEvent(bare(word));

const asNoun = (word: string) => withoutConjunction(word).replace(/^\u0627\u0644(?=.{2})/, "");
const relative = /^\u0648?\u0627\u0644(?:\u0630\u064A|\u062A\u064A)/;

/** «Was shown yesterday a picture of the attack»: the date is that of the verb before it. */
const isBehindVerb = ({ tokens }: SentenceView, { start }: SpanOf<"date">): boolean =>
  tokens.some(
    ({ end, text, kind }) =>
      end <= start && kind === "word" && !openDeedEnds.has(bare(text)) && !timesOfDay.has(bare(text)),
  );

/** The words that are taken along end amid a name or a noun and what belongs to it. */
function breaksOff({ tokens }: SentenceView, { end }: Token): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next?.kind === "word" && !whatFollowsEvent.test(next.text);
}

/** Behind the date there is neither a stop nor a preposition; or there is a stop, and before it nobody but who acted. */
function goesOn({ tokens, spans }: SentenceView, verb: Token, date: SpanOf<"date">): boolean {
  const next = tokens.find(({ start, text }) => start >= date.end && !/^[()\]]$/.test(text));
  if (next?.kind === "word") return !whatFollowsEvent.test(next.text);
  const between = tokens.filter(({ start, end }) => start >= verb.end && end <= date.start);
  const isName = (token: Token) => spans.some(({ start, end }) => start <= token.start && end >= token.end);
  return between.every(
    (token) => token.kind === "sign" || ofActor.test(token.text) || actorNouns.test(token.text) || isName(token),
  );
}

/** An adjective of whoever acts. */
const ofActor = /^\u0627\u0644\p{L}+(?:\u064A|\u064A\u0647)$/u;

/** A verb without «and» behind a word that is no joint has its subject there. */
function hasSubjectBefore({ tokens }: SentenceView, verb: Token, first: Token): boolean {
  if (verb !== first || verb.text !== bare(verb.text)) return false;
  const before = tokens.findLast(({ end }) => end <= verb.start);
  return before !== undefined && before.kind !== "sign" && !thatWords.has(before.text) && !joints.has(before.text);
}
const joints = new Set([
  "\u062D\u064A\u062B",
  "\u0642\u062F",
  "\u0641\u064A\u0645\u0627",
  "\u0628\u064A\u0646\u0645\u0627",
  "\u0643\u0645\u0627",
]);

/**
 * «Yesterday», «last June» and a month without a year are as often of another event or year as of this one; «of June» is a
 * part of the month that the words before it tell.
 */
export function isHalfDated({ tokens }: SentenceView, { start, norm }: SpanOf<"date">): boolean {
  const before = tokens.findLast(({ end }) => end <= start)?.text ?? "";
  return norm.kind !== "absolute" || partOf.has(before);
}
const partOf = new Set(["\u0645\u0646", "\u0645\u0646\u0630"]);
