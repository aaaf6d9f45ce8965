import { onceFor } from "../../../once-for";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { deedVerbs, unsureDeeds } from "../deeds/deed-words.ar";
import { isVerbOfEvent, thatWords, timesOfDay } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { beforeThat, clauseJoints, neededBehind } from "./clause-words.ar";
import { bare, isKnownVerb, isVerb } from "./verb-forms";

type Stretch = Pick<Span, "start" | "end">;
/** Indexes of a sentence's tokens: the first, and the one behind the last. */
type Bounds = readonly [first: number, last: number];

/** From where a value's own clause begins to where the next one does; a time between commas is amid its clause. */
export function clauseBounds(view: SentenceView, value: Stretch): Bounds {
  const breaks = breaksOf(view);
  const { tokens } = view;
  const behind = tokens.findIndex(({ start }) => start >= value.end);
  let first = tokens.findIndex(({ end }) => end > value.start);
  let last = behind < 0 ? tokens.length : behind;
  while (first > 0 && !breaks.has(first)) first--;
  while (last < tokens.length && !breaks.has(last)) last++;
  return joined(view, [first, last], value);
}

/** Where nothing but a time stands between two commas, it is of the clause before it, else of the one behind. */
function joined(view: SentenceView, [first, last]: Bounds, value: Stretch): Bounds {
  const own = view.tokens.slice(first, last);
  const isTime = (token: Token) => isOfTime(token) || (token.start >= value.start && token.end <= value.end);
  const isAlone = own.every(isTime);
  const leads = own.every((token) => token.start >= value.end || isTime(token));
  const isBehindComma = first > 0 && isComma(view.tokens[isComma(view.tokens[first]) ? first : first - 1]);
  const from = leads && isBehindComma && !hasVerb(own) ? clauseBefore(view, first) : first;
  return [from, isAlone && isComma(view.tokens[last]) ? clauseBehind(view, last) : last];
}

/** Where the clause before a comma begins, if it has a verb. */
function clauseBefore(view: SentenceView, first: number): number {
  const breaks = breaksOf(view);
  let from = first - 1;
  while (from > 0 && (!breaks.has(from) || isComma(view.tokens[from]))) from--;
  return hasVerb(view.tokens.slice(Math.max(from, 0), first)) ? from : first;
}

function clauseBehind(view: SentenceView, comma: number): number {
  const breaks = breaksOf(view);
  let to = comma + 1;
  while (to < view.tokens.length && (!breaks.has(to) || to === comma + 1)) to++;
  return to;
}

const isOfTime = ({ kind, text }: Token): boolean =>
  kind === "sign" || timesOfDay.has(text) || timesOfDay.has(text.slice(1));
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }) => kind === "word" && isVerb(bare(text)));
const isComma = (token: Token | undefined): token is Token => token !== undefined && /^[,\u060C]$/.test(token.text);

/** Indexes of the tokens that a clause begins at, and of the signs that end one. */
export const breaksOf = onceFor(
  (view: SentenceView): ReadonlySet<number> =>
    new Set(view.tokens.flatMap((token, at) => (token.kind === "sign" ? aroundSign(view, at) : beforeWord(view, at)))),
);

function aroundSign(view: SentenceView, at: number): number[] {
  const { text } = view.tokens[at] as Token;
  const isColon = text === ":" && view.tokens[at + 1]?.isGlued !== true;
  if (isAmidPlaces(view, at) || isBehindDay(view, at)) return [];
  return isColon || /^[,\u060C;\u061B]$/.test(text) || isMark(view, view.tokens[at] as Token) ? [at, at + 1] : [];
}

/** «In the provinces of Aleppo, Latakia and Hama»: the comma between two places of a list. */
function isAmidPlaces({ tokens, spans, text: { raw } }: SentenceView, at: number): boolean {
  const [last, comma, first] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (!last || !first || !isComma(comma)) return false;
  const before = spans.find(({ type, end }) => type === "place" && end === last.end);
  const isLast = raw[first.start] === "\u0648";
  const behind = spans.find(
    ({ type, start }) => type === "place" && (start === first.start || (isLast && start === first.start + 1)),
  );
  if (!before || !behind) return false;
  const lead = tokens.findLast(({ end }) => end <= before.start);
  const next = tokens.find(({ start }) => start >= behind.end);
  return behind.start > first.start ? isComma(lead) : next !== undefined && /^(?:[,\u060C]|\u0648)/u.test(next.text);
}

/** «Announced on Friday, about the …»: the comma behind a day, before what the verb needs. */
function isBehindDay({ tokens, spans }: SentenceView, at: number): boolean {
  const [last, comma, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (!last || !next || !isComma(comma) || !neededBehind.test(next.text)) return false;
  const day = spans.find(({ type, end }) => type === "date" && end === last.end);
  // A day between two commas is amid its clause without that.
  return day !== undefined && !isComma(tokens.findLast(({ end }) => end <= day.start));
}

function beforeWord(view: SentenceView, at: number): number[] {
  const token = view.tokens[at] as Token;
  if (thatWords.has(token.text)) return beforeThat.has(view.tokens[at - 1]?.text ?? "") ? [at - 1, at + 1] : [at + 1];
  if ((clauseJoints.has(token.text) && !isNot(view, at)) || isJoinedVerb(view, token)) return [at];
  if (!ofThem.test(token.text)) return [];
  return [view.tokens[at - 1]?.text === "\u0645\u0646" ? at - 1 : at];
}
/** «Not» before an adjective is written as «but» before «that» is. */
const isNot = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.text === "\u063A\u064A\u0631" && !thatWords.has(tokens[at + 1]?.text ?? "");
/** «Among them». */
const ofThem = /^\u0648?\u0628\u064A\u0646(?:\u0647\u0645|\u0647\u0627|\u0647\u0646)$/u;

/** A mark that opens or closes what somebody says, not a name. */
const isMark = ({ spans }: SentenceView, { text, start, end }: Token): boolean =>
  /^["\u201C\u201D\u00AB\u00BB]$/.test(text) &&
  spans.some((span) => span.type === "quote" && (Math.abs(span.start - start) <= 1 || Math.abs(span.end - end) <= 1));

/** «And announced»: a verb behind «and», not a noun or a name. */
function isJoinedVerb({ spans }: SentenceView, { text, start, end }: Token): boolean {
  if (!/^[\u0648\u0641]\p{L}{2}/u.test(text)) return false;
  if (spans.some((span) => span.start < end && span.end > start + 1 && span.type !== "quote")) return false;
  const word = text.slice(1);
  const isKnown = text.startsWith("\u0648") || (isKnownVerb(word) && !isVerb(text));
  return isKnown && isVerb(word) && !isVerbOfEvent(text) && !deedVerbs.has(text) && !unsureDeeds.has(word);
}
