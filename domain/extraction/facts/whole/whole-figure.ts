import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { isOfBoth } from "../figures/settled-figure";
import { type Words, wordsOf } from "../references/words-of";
import { type SentenceView, spansOf } from "../sentence-view";
import { leavesOpen } from "./leaves-open";
import { isSeeming, isTeller } from "./told-plainly";
import { isClear, isNamed } from "./whole-event";
import {
  andDoing,
  becoming,
  besideClause,
  byHowMuch,
  documenting,
  havingSuch,
  holding,
  joined,
  nearing,
  ofCounted,
  ordinals,
  roughly,
  sources,
  toOrIn,
} from "./whole-words.ar";

/** A figure of a property that the corpus knows, told of a body or a state by name, or one that its clause tells whole. */
export function isWholeFigure(view: SentenceView, draft: Draft): boolean {
  const { value, subject, property, evidence } = draft;
  if (value.type !== "number" || !isTeller(view, draft)) return false;
  if (isNounCut(view, draft) || isSince(view, draft)) return false;
  if (subject.type === "event") return !(property === "share" && isAtRate(view, draft)) && isWholeClause(view, draft);
  if (value.unit === null || isDatedElsewhere(view, draft)) return false;
  if (property === "member-count") return isBody(view, draft) && isOfMembers(view, draft);
  return !isBody(view, draft) || !isDocumented(view, evidence.start);
}

/** «284 towns and villages», «11 former prisoners», «13 million or so»: what is counted goes on behind the noun. */
export function isNounCut(view: SentenceView, { evidence, value }: Draft): boolean {
  const [next, after] = view.tokens.filter(({ start }) => start >= evidence.end);
  const before = view.tokens.filter(({ end }) => end <= evidence.start).slice(-besideCount);
  if (before.some(({ text }) => nearing.test(text))) return true;
  if (value.type === "number" && isFromTo(view, { evidence, value }, next)) return true;
  if (value.type !== "number" || next?.kind !== "word") return false;
  if (ofCounted.test(next.text)) return true;
  const isRough = [next, after].some((token) => roughly.test(token?.text ?? "")) && value.operator === undefined;
  const word = next.text.slice(1);
  const isJoined =
    !isOfBoth(value.noun, next.text) &&
    !(value.unit !== null && lasting.has(value.unit) && /^\u0648[\u0628\u0644]\p{L}{3,}$/u.test(next.text)) &&
    /^\u0648(?!\u0627\u0644)\p{L}{3,}$/u.test(next.text) &&
    after?.kind !== "figure" &&
    !isVerb(word) &&
    !isFunctionWord(word) &&
    !spansOf(view, "quantity").some(({ start }) => start >= next.start && start <= next.start + 1);
  return isRough || isJoined;
}

/** Units of time, behind which «and with» joins no other thing that is counted. */
const lasting = new Set(["yr", "mo", "wk", "d", "h", "min"]);

/** «Rose from 45 to 90», «from 17 per cent to 12»: no figure by itself. */
function isFromTo(
  { tokens }: SentenceView,
  { evidence, value }: Pick<Draft, "evidence" | "value">,
  next: Token | undefined,
): boolean {
  const isRange = value.type === "number" && value.min !== undefined && value.max !== undefined;
  const isRising = tokens.some(({ text, end }) => end <= evidence.start && becoming.test(text));
  const after = next && tokens.find(({ start }) => start >= next.end);
  return (isRange && isRising) || (next?.text === to && after?.kind === "figure");
}
const to = "\u0627\u0644\u064A";

/** «Came first with a share of 89 per cent of votes»: in what, stands before. */
const isAtRate = ({ tokens }: SentenceView, { evidence }: Draft): boolean =>
  tokens.find(({ start }) => start >= evidence.end)?.text !== of ||
  atRate.test(tokens.findLast(({ end }) => end <= evidence.start)?.text ?? "");
/** «Of», behind a share. */
const of = "\u0645\u0646";
const atRate = /^\u0628(?:\u0627\u0644)?\u0646\u0633\u0628\u0647$/;

/** «Since October 2023 …»: the figure is that of today. */
function isSince(view: SentenceView, { scope }: Draft): boolean {
  const date = spansOf(view, "date").find(({ norm }) => norm.iso === scope.asOf);
  if (date === undefined) return false;
  return view.tokens
    .filter(({ end }) => end <= date.start)
    .slice(-1)
    .some(({ text }) => since.test(text));
}
const since = /^\u0645\u0646\u0630$/;

const besideCount = 4;
/** «Consists of 30 states», «30 states joined»: not «30 members of it agreed». */
function isOfMembers({ tokens }: SentenceView, { evidence, subject }: Draft): boolean {
  // «The alliance has more than 30 states»: the verb stands before its name.
  const before = tokens
    .filter((token) => token.end <= evidence.start && !(token.start >= subject.start && token.end <= subject.end))
    .slice(-besideCount);
  // «The body's council, …, which has 19 members».
  const between = tokens.filter(({ start, end }) => start >= subject.end && end <= evidence.start);
  if (between.length > besideCount && between.some(({ text }) => whoOrWhich.has(text))) return false;
  const next = tokens.find(({ start }) => start >= evidence.end)?.text ?? "";
  return joined.test(next) || before.some(({ text }) => holding.test(text));
}

/** A figure written with what it counts, in a clause that names who or where, points at nothing and goes on behind no dash. */
function isWholeClause(view: SentenceView, draft: Draft): boolean {
  const { subject, property, value, evidence } = draft;
  const words = wordsOf(view, subject, false);
  const next = view.tokens.find(({ start }) => start >= subject.end);
  return (
    isClear(view, draft) &&
    !leavesOpen(view, draft, words) &&
    !isSeeming(view, subject.start) &&
    !(property === "count" && value.type === "number" && value.unit === null && isUnread(value.noun)) &&
    !/\p{L}\.\s?\p{L}/u.test(subject.text) &&
    !words.tokens.some(({ text, start }) => start >= evidence.end && ordinals.test(text)) &&
    !isBehindByline(view, words) &&
    !isBroken(words.tokens) &&
    !isAmid(view, words) &&
    !isOneOfList(words.tokens) &&
    words.spans.some((span) => isNamed(span) || view.fullBody(span.text) !== undefined) &&
    isPlainlyWritten(view, draft, words) &&
    !/^[-\u2013\u2014"\u00AB\u201C(]$/u.test(next?.text ?? "")
  );
}

/** «And Qatar, and Bahrain, …», «when it rose», «and the smoke reached to»: begun amid a list, beside a clause, or with what is bare. */
export function isBroken(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (/^[,\u060C]$/u.test(second?.text ?? "") || besideClause.test(first?.text ?? "")) return true;
  // «And the paper that employs 600».
  if (
    /^[\u0648\u0641]?\u0627\u0644/u.test(first?.text ?? "") &&
    /^\u0627\u0644(?:\u0630\u064A|\u062A\u064A)/u.test(second?.text ?? "")
  )
    return true;
  const isBare =
    /^\u0627\u0644\p{L}+(?<!\u0648\u0646|\u064A\u0646|\u0627\u062A)$/u.test(second?.text ?? "") &&
    toOrIn.test(third?.text ?? "");
  return isBare && isVerb(bare(first?.text ?? ""));
}

/** A noun that no list has, and none of people by its form: it may be of another, or a part of one. */
export const isUnread = (noun: string | undefined): boolean =>
  noun !== undefined && !/\p{L}{3,}(?:\u064A\u0646|\u0648\u0646)$/u.test(noun);

/** «X Y of the BBC in Baghdad 5 people were killed»: who wrote it stands before. */
const isBehindByline = (view: SentenceView, { tokens: [first], spans }: Words): boolean =>
  spans.some(({ type, start }) => type === "person" && start === first?.start) &&
  spans.some((span) => span.type === "organisation" && span.norm.kind === "media") &&
  view.index <= 1;

/** «…, as the council's states are strong, and it holds second place with 2 trillions»: amid a sentence, by whoever it was. */
function isAmid({ tokens, spans }: SentenceView, { tokens: [first, second, ...rest] }: Words): boolean {
  if (!first || !second || rest.length === 0 || !isVerb(bare(first.text))) return false;
  const isFirst = tokens.filter(({ end }) => end <= first.start).length <= opening;
  const isNoun = second.kind === "word" && !isFunctionWord(second.text) && !isVerb(bare(second.text));
  return !isFirst && isNoun && !spans.some(({ start, end }) => start <= second.start && end >= second.end);
}

/** «And building 3 zones in X»: begins with «and» and a noun of doing, behind others that were told. */
const isOneOfList = ([first]: readonly Token[]): boolean =>
  andDoing.test(first?.text ?? "") && !isKnownVerb(bare(first?.text ?? ""));

/** No dual, no ordinal, no «with three wheels», and no sum of somebody hidden in the verb before it. */
export function isPlainlyWritten(view: SentenceView, { evidence, value, property }: Draft, words: Words): boolean {
  const raw = view.text.raw.slice(evidence.start, evidence.end);
  const before = words.tokens.filter(({ end }) => end <= evidence.start);
  const last = before.at(-1)?.text ?? "";
  const isNamedBefore = words.spans.some((span) => isNamed(span) && span.end <= evidence.start);
  const isSum = !spansOf(view, "quantity").some(
    ({ start, norm }) => start === evidence.start && norm.subtype === "count",
  );
  const isHidden = isSum && !isNamedBefore && isVerb(bare(last));
  return (
    !isDual(view, evidence.start) &&
    last !== article &&
    !isHidden &&
    (!havingSuch.test(last) || (property === "duration" && lastingSo.test(last))) &&
    !/(?:^|\s)\u0627\u0644\u0640?\s?\p{N}|^[\u0628\u0644]?\u0627\u0644|^\u0644\u0644/u.test(raw) &&
    !(value.type === "number" && sources.test(foldLoosely(value.noun ?? ""))) &&
    !before.slice(-besideChange).some(({ text }) => byHowMuch.test(text))
  );
}
/** «For the time of», and «after», which «from» or «on» follows. */
const lastingSo = /^[\u0648\u0641]?(?:\u0644\u0645\u062F\u0647|\u0628\u0639\u062F)$/u;
const besideChange = 2;

/** «Two matters», as one word: they are as easily named behind it, but for «two Turkish ones», «two of», «two "F-18"». */
function isDual(view: SentenceView, from: number): boolean {
  const dual = spansOf(view, "quantity").find(({ start, norm }) => start === from && norm.dual === true);
  if (dual === undefined) return false;
  const next = view.tokens.find(({ start }) => start >= dual.end);
  if (dual.norm.unit === null || next === undefined || dual.norm.subtype !== "count") return true;
  const isWhole = /(?:\u064A\u0646|\u0627\u0646)$/u.test(dual.text);
  const isToldOf = /^\p{L}{3,}(?:\u064A\u0646|\u0627\u0646)$/u.test(next.text) || next.text === of;
  return !(isWhole ? isToldOf : /^["\u00AB\u201C]$/u.test(next.text));
}

const isBody = ({ spansWithin }: SentenceView, { subject }: Draft): boolean =>
  spansWithin(subject.start, subject.end).some(({ type }) => type === "organisation");

/** «The observatory documented the death of 17»: they are not its own. */
const isDocumented = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(({ text, end }) => end <= from && documenting.test(text));

/** «Last Wednesday, …», «sent 100 millions, on Tuesday»: a day of the clause is neither among its words nor told beside them. */
function isDatedElsewhere(view: SentenceView, { subject, scope, evidence }: Draft): boolean {
  if (scope.asOf !== undefined) return false;
  const isIn = ({ start, end }: Span) => start >= subject.start && end <= subject.end;
  return spansOf(view, "date").some((date) => {
    if (isIn(date)) return false;
    const [from, to] = date.end <= evidence.start ? [date.end, evidence.start] : [evidence.end, date.start];
    const between = view.tokens.filter(({ start, end }) => start >= from && end <= to);
    // «83 members that work since 2014» is of 83 members.
    const isApart = between.some(({ text }) => /^[,\u060C]$/u.test(text)) || since.test(between.at(-1)?.text ?? "");
    const isOfOther =
      isApart && between.some(({ kind, text }) => kind === "word" && (isVerb(bare(text)) || holding.test(text)));
    return !isOfOther || view.tokens.filter(({ end }) => end <= date.start).length <= opening;
  });
}
const opening = 3;
