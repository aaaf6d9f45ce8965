import type { Span, SpanOf } from "../span";
import type { CandidateFact, Flag, Subject } from "./candidate-fact";
import { numberProperties, placedProperties } from "./fact-words.ar";
import { attributionOf, modalityOf } from "./said-by";
import { clauseAround, hasWord, type SentenceView, spansOf } from "./sentence-view";

export type Draft = Omit<CandidateFact, "id">;

/** What each quantity of a sentence may tell: by a property of the corpus, else as a count, an amount or a measure. */
export function numberFacts(view: SentenceView): Draft[] {
  return spansOf(view, "quantity")
    .filter(({ norm }) => norm.subtype !== "ordinal")
    .map((quantity) => numberFact(view, quantity));
}

function numberFact(view: SentenceView, quantity: SpanOf<"quantity">): Draft {
  const { norm } = quantity;
  const rule = ruleFor(view, quantity);
  const place = rule && placedProperties.has(rule.property) ? placeAfter(view, quantity.end) : undefined;
  const asOf = asOfIn(view, quantity);
  const attribution = attributionOf(view, quantity.start);
  const modality = modalityOf(view, quantity.start, attribution);
  const subject = subjectOf(view, quantity);
  return {
    property: rule?.property ?? generic[norm.subtype],
    subject,
    value: {
      type: "number",
      number: norm.value,
      ...(norm.min === undefined ? {} : { min: norm.min }),
      ...(norm.max === undefined ? {} : { max: norm.max }),
      unit: norm.unit,
      ...(norm.op === "eq" ? {} : { operator: norm.op }),
      ...((norm.noun ?? norm.ellipsis) ? { noun: (norm.noun ?? norm.ellipsis) as string } : {}),
    },
    scope: { ...(asOf ? { asOf } : {}), ...(place ? { place } : {}), ...(norm.per ? { per: norm.per } : {}) },
    attribution,
    modality,
    confidence: certainty(quantity, rule?.confidence, { modality, hasEntity: subject.type === "entity" }),
    flags: flagsOf(quantity),
    evidence: evidenceOf(view, quantity),
  };
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
  const clause = clauseAround(view, start);
  return numberProperties.find(
    ({ counts, words, per }) =>
      counts.some((one) => one === norm.unit || (norm.subtype !== "count" && one === norm.subtype)) &&
      (per === undefined || per === norm.per) &&
      hasWord(clause, words),
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

/** The named actor nearest before the number in its sentence, else the clause that tells it. */
export function subjectOf(view: SentenceView, { start, end }: Span): Subject {
  const named = view.spans.filter(
    (span) =>
      (span.type === "organisation" ||
        span.type === "person" ||
        (span.type === "place" && span.norm.kind === "country")) &&
      span.end <= start,
  );
  const nearest = named.at(-1);
  if (nearest) return { type: "entity", text: nearest.text, start: nearest.start, end: nearest.end };
  const clause = clauseAround(view, start);
  const [first, last] = [clause[0], clause.at(-1)];
  const from = first?.start ?? start;
  const to = last?.end ?? end;
  return { type: "event", text: view.text.raw.slice(from, to), start: from, end: to };
}

function certainty(
  { confidence, norm }: SpanOf<"quantity">,
  rule: number | undefined,
  { modality, hasEntity }: { modality: string; hasEntity: boolean },
): number {
  const base = rule ?? 0.7;
  const shaky = modality === "hedged" || modality === "negated" ? 0.6 : 1;
  return rounded(confidence * base * shaky * (hasEntity ? 1 : 0.92) * (norm.ellipsis ? 0.95 : 1));
}
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
