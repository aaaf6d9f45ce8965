import { foldLoosely } from "../../../text/fold-arabic";
import type { Span, SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import { doubtfulNouns, measureHeads, scoring, setsBeside, sideClauses, victimNouns } from "../clauses/clause-words.ar";
import { hasName, type OwnClause } from "../clauses/own-clause";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { type SentenceView, spansOf } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import {
  afterWhat,
  againstFigures,
  anotherChange,
  besidesSubject,
  changing,
  lastingWords,
  leaningStart,
  notLasting,
  timeAfter,
  wishWords,
} from "../trust-words.ar";
import { groupBehind, isBareLoss, isSomeOfGroup } from "./counted-group";

/** Whether the own clause of a figure tells by itself what is counted or measured, of whom or what, and how it is meant. */
export const isSettledFigure = (view: SentenceView, quantity: SpanOf<"quantity">, own: OwnClause): boolean =>
  own.isWhole && hasPredicate(own.tokens) && tellsWhose(view, quantity, own) && isPlainFigure(view, quantity, own);

/** Whether a figure is the only one that its clause can mean, and none that is wished for or set against another. */
export function isPlainFigure(view: SentenceView, quantity: SpanOf<"quantity">, own: OwnClause): boolean {
  const { start, norm } = quantity;
  const before = own.tokens.filter(({ end }) => end <= start);
  return (
    (isNounClear(view, quantity) || isSomeOfGroup(view, quantity)) &&
    !isGoal(quantity, before) &&
    !isBetween(quantity, before) &&
    isOwnFigure(view, quantity, own) &&
    !hasBareTwin(view, quantity) &&
    !isSpeed(quantity, before) &&
    !isOfRelative(before) &&
    !(norm.subtype === "percent" && isShareOfAnother(before)) &&
    !leaningStart.test(own.tokens[0]?.text ?? "") &&
    !isSecondNoun(view, own) &&
    !isBareLoss(quantity, own) &&
    !before.some(({ text }) => againstFigures.has(text) || wishWords.test(text) || sideClauses.has(text)) &&
    (norm.subtype !== "duration" || isLasting(before) || isGoingOn(before) || isAfter(view, quantity, before))
  );
}

/** «Has worked there for more than ten years»: it goes on, and is none that was so long ago. */
function isGoingOn(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ text }) => text === since);
  if (at < 0 || before.length - at > boundWords || before.some(({ text }) => notLasting.test(text))) return false;
  const verb = before.slice(0, at).findLast(({ kind, text }) => kind === "word" && isVerb(bare(text)));
  return verb !== undefined && /^[\u0648\u0641]?[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(verb.text);
}
const since = "\u0645\u0646\u0630";

/** «Three years after the beginning of»: it is told after what. */
function isAfter(view: SentenceView, { end }: Pick<Span, "end">, before: readonly Token[]): boolean {
  const [next, what] = view.tokens.filter(({ start }) => start >= end);
  return (
    timeAfter.test(before.at(-1)?.text ?? "") &&
    afterWhat.test(next?.text ?? "") &&
    what?.kind === "word" &&
    !endsInPronoun(view.text.raw.slice(what.start, what.end))
  );
}

/** Whether a figure is told with what it counts or measures, whatever its clause is. */
export function isClearFigure(view: SentenceView, quantity: SpanOf<"quantity">): boolean {
  const before = view.tokens.filter(({ end }) => end <= quantity.start);
  return (
    (isNounClear(view, quantity) || isSomeOfGroup(view, quantity)) &&
    !isGoal(quantity, before) &&
    !isBetween(quantity, before) &&
    !hasBareTwin(view, quantity) &&
    !isSpeed(quantity, before) &&
    (quantity.norm.subtype !== "duration" || isLasting(before))
  );
}

/** «At a speed of 132 km»: in what time, is left out. */
const isSpeed = ({ norm }: SpanOf<"quantity">, before: readonly Token[]): boolean =>
  norm.subtype === "distance" && before.slice(-speedReach).some(({ text }) => speed.test(text));
const speedReach = 3;
const speed = /^(?:\u0648|\u0628)?(?:\u0627\u0644)?\u0633\u0631\u0639\u062A?\u0647(?:\u0627|\u0645)?$/;

const ofSomebody = new Set<SpanOf<"quantity">["norm"]["subtype"]>(["money", "percent", "fraction"]);
/** «Net profit reached 8 millions», «103 deaths were recorded»: whose or where, a name tells, or for sums and shares who speaks. */
const tellsWhose = (view: SentenceView, { norm }: SpanOf<"quantity">, { subject }: OwnClause): boolean =>
  hasName(view, subject) || (ofSomebody.has(norm.subtype) && attributionOf(view, subject.start + 1) !== null);

/** A verb that is not the last word, or a noun of measure: «the number of». */
function hasPredicate(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const last = words.at(-1)?.text ?? "";
  return words.some(({ text }) => isVerb(bare(text)) || measureHeads.test(bare(text))) && !isVerb(bare(last));
}

/** What is counted has a name of its own, and the words behind it add no other thing counted with it. */
function isNounClear(view: SentenceView, { norm, end, text }: SpanOf<"quantity">): boolean {
  const next = view.tokens.find(({ start }) => start >= end)?.text ?? "";
  const noun = foldLoosely(norm.noun ?? "");
  if (norm.subtype !== "count") return true;
  if (norm.noun === undefined || norm.vague || (!isOfBoth(noun, next) && (doubtfulNouns.has(noun) || isVerb(noun))))
    return false;
  const isWritten = /\p{L}/u.test(text) && !isDualOf(view, { text, end });
  const isMore =
    /^\u0648\p{L}{2,}(?:\u064A\u0646|\u0648\u0646|\u0627\u0646|\u0627|\u0627\u0621)$/u.test(next) &&
    !isVerb(next.slice(1));
  return isWritten && !isMore && !(norm.unit === "bbl" && /^\u0645\u062A\u0641\u062C\u0631/u.test(next));
}

/** «120,000 students, men and women», as one noun and its feminine. */
export const isOfBoth = (noun: string | undefined, next: string): boolean =>
  noun !== undefined && next.startsWith(`\u0648${foldLoosely(noun)}`) && /(?:\u0647|\u0627\u062A)$/u.test(next);

/** «The two provinces of Hama and Idlib» counts nothing. */
const isDualOf = ({ spans }: SentenceView, { text, end }: Pick<Span, "text" | "end">): boolean =>
  /^\p{L}+\u064A$/u.test(text) && spans.some(({ type, start }) => type === "place" && start > end && start - end <= 2);

/** «Death and wounding of six»: «and wounding» is written as «and was wounded» is. */
const isSecondNoun = ({ tokens }: SentenceView, { subject }: OwnClause): boolean =>
  victimNouns.test(tokens.findLast(({ end }) => end <= subject.start)?.text ?? "");

/** The first figure of its clause, or one of two that count different things; a measure is the only one of its sort so far. */
function isOwnFigure(view: SentenceView, { start, end, norm }: SpanOf<"quantity">, { subject }: OwnClause): boolean {
  const others = spansOf(view, "quantity").filter(
    (one) =>
      one.start !== start && one.start >= subject.start && one.end <= subject.end && one.norm.subtype !== "ordinal",
  );
  const earlier = others.filter((one) => one.start < start);
  if (norm.subtype !== "count")
    return !others.some(
      (one) =>
        one.norm.subtype === norm.subtype &&
        !isBesides(view, end, one) &&
        !isConverted(view, { start, end, norm }, one),
    );
  const counted = (one: Pick<SpanOf<"quantity">, "norm" | "end">) => one.norm.noun ?? groupBehind(view, one.end)?.text;
  const isAlike = others.some((one) => one.norm.subtype === "count" && counted(one) === counted({ norm, end }));
  return earlier.length === 0 || (others.length <= mostCounts && !isAlike);
}

const mostCounts = 2;

/** «40 thousand square miles (104 thousand square kilometres)»: the same in another unit. */
function isConverted(
  { text: { raw } }: SentenceView,
  one: Pick<SpanOf<"quantity">, "start" | "end" | "norm">,
  other: SpanOf<"quantity">,
): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const isBracketed =
    /^\s*\(\s*(?:\p{L}+\s+)?$/u.test(raw.slice(first.end, second.start)) && /^\s*\)/u.test(raw.slice(second.end));
  return isBracketed && first.norm.unit !== second.norm.unit;
}

/** Between a change and a per cent another change or subject has begun. */
function isShareOfAnother(before: readonly Token[]): boolean {
  const between = before.slice(before.findIndex(({ text }) => changing.test(text)) + 1);
  const isChange = between.length < before.length;
  return (
    isChange && between.some(({ text }) => changing.test(text) || anotherChange.test(text) || besidesSubject.has(text))
  );
}

/** «Fell 3 per cent with a fall of X by 5»: the later one is another's. */
const isBesides = ({ tokens }: SentenceView, from: number, later: Span): boolean =>
  tokens.some(({ start, end, text }) => start >= from && end <= later.start && setsBeside.has(text));

/** The clause of a measure without another's that is only set beside it. */
export function withoutBesides(
  view: SentenceView,
  { end, norm }: SpanOf<"quantity">,
  own: OwnClause,
): OwnClause["subject"] {
  const { subject } = own;
  const at = own.tokens.findIndex((token) => token.start >= end && setsBeside.has(token.text));
  const last = own.tokens[at - 1];
  const joint = own.tokens[at];
  const isOther = ({ start, norm: other }: SpanOf<"quantity">) =>
    joint !== undefined && start > joint.end && start < subject.end && other.subtype === norm.subtype;
  if (norm.subtype === "count" || !last || !spansOf(view, "quantity").some(isOther)) return subject;
  return { ...subject, end: last.end, text: view.text.raw.slice(subject.start, last.end) };
}

/** A «goal» of a match is written as a «target» is. */
const isGoal = ({ norm }: SpanOf<"quantity">, before: readonly Token[]): boolean =>
  /^(?:target|goal)$/.test(norm.unit ?? "") && before.some(({ text }) => scoring.test(bare(text)));

/** «Between two villages» counts nothing. */
const isBetween = ({ text }: SpanOf<"quantity">, before: readonly Token[]): boolean =>
  /^\p{L}+$/u.test(text) && between.test(before.at(-1)?.text ?? "");
const between = /^\u0648?\u0628\u064A\u0646$/u;

/** «Took the base that lies 50 kilometres from»: what is measured stands before «that», not in the whole clause. */
function isOfRelative(before: readonly Token[]): boolean {
  const isTold = ({ kind, text }: Token) => kind === "word" && isVerb(bare(text));
  const at = before.findLastIndex(({ text }) => /^\u0627\u0644(?:\u0630\u064A|\u062A\u064A)/u.test(text));
  const main = before.slice(0, Math.max(at, 0)).find(isTold);
  if (at < 0 || !main || resulting.test(bare(main.text))) return false;
  return before.slice(at + 1).filter(isTold).length <= 1;
}
/** «Led to», «caused»: the figure behind them is theirs. */
const resulting =
  /^(?:\u0627\u0633\u0641\u0631|\u0627\u062F\u064A|\u0627\u062F|\u062A\u0633\u0628\u0628|\u062E\u0644\u0641|\u0627\u0648\u0642\u0639)\u062A?$/u;

/** «At 10 and 15 kilometres»: a figure before it shares its unit. */
function hasBareTwin({ tokens, spans }: SentenceView, { start }: SpanOf<"quantity">): boolean {
  // «73 thousand 627 votes» is one figure.
  if (spans.some(({ type, end }) => type === "quantity" && end <= start && start - end <= 1)) return true;
  const before = tokens.filter(({ end }) => end <= start).slice(-2);
  return before.some(
    (token) => token.kind === "figure" && !spans.some((span) => span.start <= token.start && span.end >= token.end),
  );
}

const lastingReach = 4;
const isLasting = (before: readonly Token[]): boolean =>
  before.slice(-lastingReach).some(({ text }) => lastingWords.test(text)) &&
  !before.some(({ text }) => notLasting.test(text));

/** «In the past six months», «two days before», «a month ago»: a time that counts from another one and lasted nothing. */
export function isDistanceInTime(view: SentenceView, { start, text, norm }: SpanOf<"quantity">): boolean {
  if (norm.subtype !== "duration") return false;
  const before = view.tokens.filter(({ end }) => end <= start).slice(-boundWords);
  const last = before.at(-1)?.text ?? "";
  return (
    /^\u0627\u0644/u.test(text) || ago.test(last) || (ago.test(before.at(-2)?.text ?? "") && norm.modText !== undefined)
  );
}
const boundWords = 3;
const ago = /^[\u0648\u0641]?(?:\u0642\u0628\u0644|\u0642\u0628\u064A\u0644)$/u;

/** «So-and-so (37 years)», «aged 15»: how old somebody is; `person` where the name stands right before. */
export function ageOf(view: SentenceView, quantity: SpanOf<"quantity">): { person: Span | undefined } | undefined {
  const { start, end, norm } = quantity;
  if (norm.subtype !== "duration") return undefined;
  const raw = view.text.raw;
  const person = spansOf(view, "person").find((one) => one.end < start && start - one.end <= besidePerson);
  const between = person ? raw.slice(person.end, start) : "";
  const isAside =
    /[(\u2013/-]\s*$/u.test(raw.slice(0, start).slice(-2)) && /^\s*[)\u2013/-]/u.test(raw.slice(end, end + 2));
  const words = view.tokens.filter((token) => token.end <= start).slice(-boundWords);
  const isTold = words.some(({ text }) => aged.test(text));
  if (!isAside && !isTold) return undefined;
  return {
    person:
      person &&
      /^[\s(,\u060C\u2013/-]*(?:\u0627\u0644\u0628\u0627\u0644\u063A\p{L}?\s+(?:\u0645\u0646 \u0627\u0644\u0639\u0645\u0631 )?)?$/u.test(
        between,
      )
        ? person
        : undefined,
  };
}
const besidePerson = 24;
const aged =
  /^[\u0648\u0641]?(?:\u0639\u0645\u0631(?:\u0647|\u0647\u0627|\u0647\u0645)?|\u0627\u0639\u0645\u0627\u0631(?:\u0647\u0645|\u0647\u0646|\u0647\u0627)|\u0627\u0644\u0639\u0645\u0631|\u0627\u0644\u0628\u0627\u0644\u063A\u0647?|\u0628\u0639\u0645\u0631)$/u;
