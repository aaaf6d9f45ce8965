import { onlyTold } from "../only-told";
import type { Span, SpanOf } from "../span";
import type { Token } from "../text/tokens";
import type { Attribution, CandidateFact, CandidateValue, Flag, Modality } from "./candidate-fact";
import { bounds, numberProperties, placedProperties, thatWords } from "./fact-words.ar";
import { modalityOf } from "./modality";
import { attributionOf } from "./said-by";
import { clauseAround, hasWord, type SentenceView, spansOf, wordsNear } from "./sentence-view";
import { eventAround, isGuessed, subjectOf } from "./subject-of";
import { heldBack } from "./trust";
import {
  againstFigures,
  anotherChange,
  besidesSubject,
  changing,
  lastingWords,
  leaningStart,
  measuredUnits,
  notLasting,
  wishWords,
} from "./trust-words.ar";

export type Draft = Omit<CandidateFact, "id">;

/** What each quantity of a sentence may tell: by a property of the corpus, else as a count, an amount or a measure. */
export function numberFacts(view: SentenceView): Draft[] {
  return spansOf(view, "quantity")
    .filter(({ norm }) => norm.subtype !== "ordinal")
    .map((quantity) => heldBack(numberFact(view, quantity), isLeftOpen(view, quantity)));
}

function numberFact(view: SentenceView, quantity: SpanOf<"quantity">): Draft {
  const { norm } = quantity;
  const rule = ruleFor(view, quantity);
  const attribution = attributionOf(view, quantity.start);
  const modality = modalityOf(view, beforeBound(view, quantity), attribution);
  const subject = rule ? subjectOf(view, quantity, rule.of, attribution) : eventAround(view, quantity);
  const draft = {
    property: rule?.property ?? (measuredUnits.has(norm.unit ?? "") ? "measure" : generic[norm.subtype]),
    subject,
    value: onlyTold<CandidateValue & { type: "number" }>({
      type: "number",
      number: norm.value,
      min: norm.min,
      max: norm.max,
      unit: norm.unit,
      operator: norm.op === "eq" ? undefined : norm.op,
      noun: norm.noun ?? norm.ellipsis,
    }),
    scope: onlyTold<CandidateFact["scope"]>({
      asOf: asOfIn(view, quantity),
      place: rule && placedProperties.has(rule.property) ? placeAfter(view, quantity.end) : undefined,
      per: norm.per,
    }),
    attribution,
    modality,
    confidence: rounded(certainty(quantity, rule?.confidence, modality) * doubtOf(view, quantity, attribution)),
    flags: flagsOf(quantity),
    evidence: evidenceOf(view, quantity),
  };
  return heldBack(draft, rule !== undefined && isGuessed(subject, rule.of));
}

/** A figure that its clause does not tell by itself: one of two alike, one set against another, a time that did not last. */
function isLeftOpen(view: SentenceView, quantity: SpanOf<"quantity">): boolean {
  const { start, norm } = quantity;
  const clause = clauseAround(view, start);
  const before = clause.filter(({ end }) => end <= start);
  // A later clause leans on those before it, but for what follows «that».
  const isLater = (clause[0]?.start ?? 0) > view.start && !before.some(({ text }) => thatWords.has(text));
  const isLeaning = isLater || leaningStart.test(clause[0]?.text ?? "");
  const isSetAgainst = before.some(({ text }) => againstFigures.has(text) || wishWords.test(text));
  const isTime =
    norm.subtype === "duration" &&
    (!before.slice(-lastingReach).some(({ text }) => lastingWords.test(text)) ||
      before.some(({ text }) => notLasting.test(text)));
  // «174 victims and witnesses».
  const next = view.tokens.find((token) => token.start >= quantity.end)?.text ?? "";
  const isOther = isSetAgainst || (norm.op === "eq" && next === roughly) || /^\u0648\p{L}{3,}\u0627$/u.test(next);
  return (
    isLeaning ||
    isOther ||
    isOfSomethingKnown(view, clause) ||
    isTime ||
    isShareOfAnother(view, quantity) ||
    ((measures.has(norm.subtype) || measuredUnits.has(norm.unit ?? "")) && hasTwin(view, quantity, clause))
  );
}
/** A per cent of a sentence with two of them, or with another subject or verb between the change and its figure. */
function isShareOfAnother(view: SentenceView, { start, norm }: SpanOf<"quantity">): boolean {
  if (norm.subtype !== "percent") return false;
  if (spansOf(view, "quantity").some((one) => one.norm.subtype === "percent" && one.start !== start)) return true;
  const before = view.tokens.filter(({ end }) => end <= start);
  const verb = before.findIndex(({ text }) => changing.test(text));
  const between = verb < 0 ? [] : before.slice(verb + 1);
  return between.some(({ text }) => changing.test(text) || anotherChange.test(text) || besidesSubject.has(text));
}
/** «The index fell 3 per cent», where nothing has a name: which one, the text told before. */
function isOfSomethingKnown(view: SentenceView, clause: readonly Token[]): boolean {
  const [, noun, figure] = clause;
  const isFigure = (token: Token) => spansOf(view, "quantity").some(({ start }) => start === token.start);
  const hasName = view.spans.some(({ type }) => type === "person" || type === "organisation" || type === "place");
  return !hasName && noun?.text.startsWith("\u0627\u0644") === true && figure !== undefined && isFigure(figure);
}
const roughly = "\u062A\u0642\u0631\u064A\u0628\u0627";
const lastingReach = 4;
const measures = new Set<SpanOf<"quantity">["norm"]["subtype"]>(["money", "percent", "fraction", "duration"]);

/** Another figure of the same sort in the clause, which may be what the words around tell of. */
function hasTwin(view: SentenceView, quantity: SpanOf<"quantity">, clause: readonly Token[]): boolean {
  const [from, to] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  return spansOf(view, "quantity").some(
    ({ start, end, norm }) =>
      start !== quantity.start && start >= from && end <= to && norm.subtype === quantity.norm.subtype,
  );
}

const boundReach = 40;
/** «Does not exceed 22» is a bound and negates nothing: the words before it tell how it is meant. */
function beforeBound({ text: { raw } }: SentenceView, { start, norm }: SpanOf<"quantity">): number {
  if (!norm.modText) return start;
  const from = Math.max(0, start - boundReach);
  const at = raw.slice(from, start).lastIndexOf(norm.modText);
  return at < 0 ? start : from + at;
}

const generic: Record<SpanOf<"quantity">["norm"]["subtype"], string> = {
  count: "count",
  money: "amount",
  percent: "share",
  fraction: "share",
  area: "area",
  distance: "distance",
  duration: "duration",
  mass: "mass",
  ordinal: "rank",
  measure: "measure",
};

function ruleFor(view: SentenceView, { start, norm }: SpanOf<"quantity">) {
  const near = wordsNear(view, start);
  return numberProperties.find(
    ({ counts, words, per }) =>
      counts.some((one) => one === norm.unit || (norm.subtype !== "count" && one === norm.subtype)) &&
      (per === undefined || per === norm.per) &&
      hasWord(near, words),
  );
}

/** The country right after a count: «strikes in Iraq». */
function placeAfter(view: SentenceView, end: number): string | undefined {
  const reach = 24;
  const place = spansOf(view, "place").find((one) => one.start >= end && one.start <= end + reach);
  return place?.norm.iso ?? place?.norm.name;
}

/** A date of the same sentence that a count stands at: «until 2018», «as of 26 July 2017». */
function asOfIn(view: SentenceView, { start }: Span): string | undefined {
  const marks =
    /^[\u0648\u0641]?(?:\u062D\u062A\u064A|\u0628\u062D\u0644\u0648\u0644|\u0628\u062F\u0621\u0627|\u0644\u063A\u0627\u064A\u0647)$/;
  const dates = spansOf(view, "date").filter((date) => date.start < start && !date.norm.iso.includes("X"));
  const marked = dates.find((date) => {
    const before = view.tokens.filter((token) => token.end <= date.start).slice(-2);
    return before.some(({ text }) => marks.test(text));
  });
  return marked?.norm.iso;
}

/** A number without a property of its own is told by its clause, and is as sure as the span. */
const ofClause = 0.96;
const shaky: Partial<Record<Modality, number>> = { hedged: 0.6, negated: 0.6, planned: 0.85 };

function certainty({ confidence, norm }: SpanOf<"quantity">, rule: number | undefined, modality: Modality): number {
  const inherited = norm.ellipsis ? 0.97 : 1;
  const told = norm.vague ? 0.85 : 1;
  return confidence * (rule ?? ofClause) * (shaky[modality] ?? 1) * inherited * told;
}

/** Said by nobody whom the sentence names, or with a bound before it that was not read. */
function doubtOf({ tokens }: SentenceView, { start, norm }: SpanOf<"quantity">, said: Attribution | null): number {
  const before = norm.op === "eq" ? tokens.filter(({ end }) => end <= start).slice(-boundWords) : [];
  if (before.some(({ text }) => bounds.test(text))) return 0.75;
  if (norm.op === "lte" && reaching.test(norm.modText ?? "")) return 0.9;
  const isFar =
    said !== null && tokens.filter((token) => token.text === "\u060C" && token.end <= start).length >= manyClauses;
  return (said && said.speaker === null) || isFar ? 0.94 : 1;
}
/** «Reaches 13» is as often 13 as it is at most 13. */
const reaching = /\u0635\u0644/;
const boundWords = 3;
/** So many commas before a number: who spoke at the beginning may be speaking no more. */
const manyClauses = 2;

export const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

function flagsOf({ norm }: SpanOf<"quantity">): Flag[] {
  return [
    ...(norm.ambiguous ? ["ambiguous" as const] : []),
    ...(norm.vague ? ["vague" as const] : []),
    ...(norm.ellipsis ? ["inherited-noun" as const] : []),
  ];
}

export function evidenceOf(view: SentenceView, ...spans: readonly Span[]): CandidateFact["evidence"] {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    sentence: { start: view.start, end: view.end },
    paragraph: view.paragraph + 1,
    spans: spans.map(({ id }) => id),
  };
}
