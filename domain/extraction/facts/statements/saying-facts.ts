import { withoutConjunction } from "../../../arabic/without-conjunction";
import { foldLoosely } from "../../../text/fold-arabic";
import { abstract } from "../../quotes/quote-words.ar";
import type { Span, SpanOf } from "../../span";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { leastShown } from "../calibration";
import { reporting, thatWords } from "../fact-words.ar";
import { type Draft, evidenceOf, rounded } from "../figures/number-facts";
import { type SentenceView, spansOf } from "../sentence-view";
import { saysBefore } from "../tellers/said-by";
import { isCutShort, isPlatform } from "../tellers/speaker-name";
import type { Teller } from "../tellers/teller";
import {
  afterClosing,
  afterQuote,
  besideSaying,
  completing,
  opensNoStatement,
  pointingOut,
  quotingVerbs,
} from "../tellers/teller-words.ar";

/** What somebody is quoted with. As sure as it is that who speaks is somebody whom the text names. */
export function sayingFacts(view: SentenceView): Draft[] {
  return spansOf(view, "quote").flatMap((quote) => {
    const { speaker, speakerText, cue } = quote.norm;
    if (!speaker || isPlatform(speaker)) return [];
    const by = cueOf(view, quote);
    const at = view.spans.find(
      (span) => span.text === speakerText || (span.type === "person" && span.norm.name === speaker),
    );
    const from = at ?? quote;
    const name = by?.teller?.isNamed && !isPlatform(by.teller.name) ? by.teller.name : view.fullName(speaker);
    return {
      property: "said",
      subject: { type: "entity" as const, text: name, start: from.start, end: from.end },
      value: { type: "claim" as const, text: quote.text },
      scope: {},
      attribution: { speaker: name, cue: cue ?? "", kind: "direct" as const },
      modality: "reported" as const,
      confidence: certainty(view, quote, { at, by }),
      flags: [],
      evidence: evidenceOf(view, quote),
    };
  });
}

const fewestWords = 5;
/** A quotation whose marks are closed and whose speaker the text names. */
const surelyTold = 0.9;

type Told = { at: Span | undefined; by: QuoteCue | undefined };

function certainty(view: SentenceView, quote: SpanOf<"quote">, { at, by }: Told): number {
  const isFragment = quote.text.split(/\s+/u).length < fewestWords;
  const share =
    !isNamedIn(view, { at, by }) || isFragment || runsOn(quote) ? 0.5 : isBeside(view, { at, by }) ? 1.02 : 0.95;
  const isInName = view.spans.some(
    ({ type, start, end }) => names.has(type) && start < quote.start && end >= quote.end,
  );
  const isTelling = by === undefined || quotingVerbs.test(by.token.text);
  const opens = isTelling && opensSaying(view, quote, by) && !isTitle(view, quote) && !isNested(view, quote, by);
  const isOpen = isInName || !opens || goesOnBehind(view, quote);
  const isClosed = quote.norm.kind === "direct" || quote.norm.kind === "mixed";
  const told = isClosed && by?.teller?.isNamed ? Math.max(quote.confidence, surelyTold) : quote.confidence;
  const sure = rounded(told * share * (isOpen ? 0.6 : isClosed ? 1 : 0.95));
  return Math.max(sure, Math.min(leastShown, quote.confidence));
}

/** Whether the text names who speaks: as the document's tellings have it, or by what stands in the sentence. */
function isNamedIn(view: SentenceView, { at, by }: Told): boolean {
  if (by?.teller) return by.teller.isNamed && !isPlatform(by.teller.name);
  // From whom the verb goes on, its tellers would tell.
  if (at === undefined || (by !== undefined && at.end <= by.token.start)) return false;
  return namedTypes.has(at.type) && !isOfSomeone(at) && !isCutShort(view, at.end);
}

const isBeside = (view: SentenceView, { at, by }: Told): boolean =>
  by?.teller?.isNamed === true || (at !== undefined && saysBefore(view, at));

/** A quotation that goes on to tell of saying was closed too late. */
const runsOn = ({ text }: SpanOf<"quote">): boolean => afterClosing.test(text);

/** The verb by which somebody is quoted, and who it tells. */
type QuoteCue = { token: Token; teller: Teller | undefined };

function cueOf({ tokens, tellers }: SentenceView, { start, end, norm }: SpanOf<"quote">): QuoteCue | undefined {
  const verb = foldLoosely(norm.cue ?? "").split(" ")[0];
  if (!verb) return undefined;
  const isCue = ({ text }: Token) => withoutConjunction(foldLoosely(text)) === withoutConjunction(verb);
  const token =
    tokens.findLast((one) => one.end <= start && isCue(one)) ??
    tokens
      .filter((one) => one.start >= end)
      .slice(0, nearCue)
      .find(isCue);
  return token && { token, teller: tellers.get(token.index) };
}
const nearCue = 5;

const names = new Set<Span["type"]>(["person", "role", "organisation"]);
const namedTypes = new Set<Span["type"]>(["person", "role", "organisation", "place"]);
/** «His spokesman» leaves open whose. */
export const isOfSomeone = ({ type, text }: Span) =>
  type === "role" && /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(text);

/** Whether a quotation begins what is said: behind the verb, its speaker, «that» or a colon, not amid a sentence. */
function opensSaying({ tokens, spans }: SentenceView, { start }: SpanOf<"quote">, by: QuoteCue | undefined): boolean {
  const before = tokens.findLast(({ end, text }) => end <= start && !/^["\u201C\u00AB'\u2018]$/.test(text));
  if (!before || thatWords.has(bare(before.text)) || reporting.test(before.text)) return true;
  if (before.kind === "sign" && before.text !== "\u060C") return true;
  const from = Math.max(by?.teller?.isBeside ? by.teller.end : 0, by?.token.end ?? start);
  const between = tokens.filter((token) => token.start >= from && token.end <= start && !isMark(token.text));
  // What stands behind «that» is a part of what was said.
  if (between.length === 0) return true;
  if (between.some((_, at) => isThat(between, at, by))) return false;
  if (before.text === "\u060C") return true;
  if (isCompleted(between, by)) return false;
  const isAside = spans.some(({ type, start: at, end }) => aside.has(type) && end >= before.end && at <= before.start);
  return isAside || besideSaying.test(between[0]?.text ?? "");
}

/** «Called for the release of "…"»: the marks hold the rest of what the verb is about. */
function isCompleted(between: readonly Token[], by: QuoteCue | undefined): boolean {
  const word = completing.find(([verb]) => verb.test(by?.token.text ?? ""))?.[1];
  const at = between.findIndex(({ text }) => text === word);
  return (at >= 0 && at < between.length - 1) || between.some(({ text }) => abstract.has(text));
}

/** «That» before what is said, behind «pointed to» too, but not «before that», «until that». */
function isThat(tokens: readonly Token[], at: number, by?: QuoteCue): boolean {
  const [to, before] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text];
  if (!thatWords.has(bare(tokens[at]?.text ?? ""))) return false;
  const isPointing = pointingOut.test(by?.token.text ?? "");
  return (
    !opensNoStatement.test(to) ||
    (to === "\u0627\u0644\u064A" && (isPointing || before === undefined || quotingVerbs.test(before)))
  );
}

/** Other marks stand between the verb of saying and these: what is quoted began before, unless they hold a name. */
function isNested({ tokens }: SentenceView, { start }: SpanOf<"quote">, by: QuoteCue | undefined): boolean {
  const before = tokens.filter((token) => token.end <= start);
  while (isMark(before.at(-1)?.text)) before.pop();
  const cue = by ? before.indexOf(by.token) : before.findLastIndex(({ text }) => reporting.test(text));
  const between = before.slice(cue + 1);
  if (cue < 0) return false;
  const opened = between.filter((_, at) => isThat(between, at));
  if (opened.length > 1) return true;
  const marks = between.flatMap(({ text }, at) => (isMark(text) ? [at] : []));
  const areNames = marks.every((at, index) => index % 2 === 0 || at - (marks[index - 1] as number) <= longestName);
  const isClear = opened[0] !== undefined && opened[0] === between.at(-1) && marks.length % 2 === 0 && areNames;
  return marks.length > 0 && !isClear;
}
const longestName = 5;
const isMark = (sign = "") => /^["\u201C\u201D\u00AB\u00BB]$/.test(sign);

/** «"… to send" help»: the sentence goes on with what the marks have cut off. */
function goesOnBehind({ text: { tokens }, index }: SentenceView, { end }: SpanOf<"quote">): boolean {
  let at = tokenAt(tokens, end);
  while (at < tokens.length && ((tokens[at] as Token).start < end || isMark(tokens[at]?.text))) at++;
  const next = tokens[at];
  return next?.kind === "word" && next.sentence === index && !afterQuote.test(next.text);
}

/** A name in marks amid what is said in other words: «that» stands before it, and other words than its own between. */
function isTitle({ tokens }: SentenceView, { start, text }: SpanOf<"quote">): boolean {
  if (text.split(/\s+/u).length > longestTitle) return false;
  const before = tokens
    .filter((token) => token.end <= start && !/^["\u201C\u00AB]$/.test(token.text))
    .slice(-titleReach);
  const that = before.findLastIndex((token) => thatWords.has(bare(token.text)));
  return that >= 0 && before.length - that > ownWords && before.slice(that).every(({ kind }) => kind !== "sign");
}
const longestTitle = 6;
const titleReach = 40;
/** «That» and two more words before the marks: they still open what is quoted. */
const ownWords = 3;
const bare = (word: string) => word.replace(/^[\u0648\u0641](?=\u0627\u0646)/, "");
const aside = new Set<Span["type"]>(["person", "role", "organisation", "place", "date"]);
