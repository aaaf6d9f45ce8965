import { onlyTold } from "../../only-told";
import type { Span, SpanOf } from "../../span";
import type { Attribution, CandidateFact, CandidateValue, Flag, Modality, Subject } from "../candidate-fact";
import { actorOf, ownClause } from "../clauses/own-clause";
import { eventAround, isGuessed, isOfNamed, subjectOf } from "../clauses/subject-of";
import { bounds, numberProperties, placedProperties } from "../fact-words.ar";
import { modalityOf } from "../modality";
import { hasWord, type SentenceView, spansOf, wordsNear } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { heldBack } from "../trust";
import { anotherChange, changing, measuredUnits } from "../trust-words.ar";
import { groupOf } from "./counted-group";
import { joinedFigure } from "./joined-figure";
import { ageOf, isDistanceInTime, isPlainFigure, isSettledFigure, withoutBesides } from "./settled-figure";

/** A candidate before its confidence, which is its rule's own here, is held against what was judged. */
export type Draft = Omit<CandidateFact, "id" | "ruleConfidence">;

/** What each quantity of a sentence may tell: by a property of the corpus, else as a count, an amount or a measure. */
export function numberFacts(view: SentenceView): Draft[] {
  return spansOf(view, "quantity")
    .filter(({ norm }) => norm.subtype !== "ordinal")
    .filter((quantity) => !isDistanceInTime(view, quantity))
    .flatMap((quantity) => {
      const age = ageOf(view, quantity);
      return age ? ageFact(view, quantity, age.person) : numberFact(view, quantity);
    });
}

/** How old somebody is whose name stands right before; of others it is not told by itself. */
function ageFact(view: SentenceView, quantity: SpanOf<"quantity">, person: Span | undefined): Draft[] {
  if (!person) return [];
  const { start, end } = person;
  const full = person.type === "person" && !/\s/u.test(person.text) ? view.fullName(person.norm.name) : person.text;
  // A given name alone may be another one's.
  const text = full.endsWith(person.text) ? full : person.text;
  const draft = numberFact(view, quantity);
  return [
    {
      ...draft,
      property: "age",
      subject: { type: "entity", text, start, end },
      // How old somebody is the document tells, whoever speaks, and whatever the sentence denies or plans.
      attribution: null,
      modality: "asserted",
      confidence: quantity.confidence,
    },
  ];
}

function numberFact(view: SentenceView, quantity: SpanOf<"quantity">): Draft {
  const { norm } = quantity;
  const place = placeAfter(view, quantity.end);
  const rule = ruleFor(view, quantity, place !== undefined);
  const attribution = attributionOf(view, quantity.start);
  const modality = modalityOf(view, beforeBound(view, quantity), attribution);
  const { own, isJoined, isSettled } = clauseOf(view, quantity);
  const actor = rule && rule.of === undefined && isSettled ? actorOf(view, own) : undefined;
  const told = isSettled ? withoutBesides(view, quantity, own) : eventAround(view, quantity);
  const subject = rule ? (actor ?? subjectOf(view, quantity, rule.of, attribution)) : told;
  const draft = {
    property: rule?.property ?? kindOf(view, quantity, told),
    subject,
    value: onlyTold<CandidateValue & { type: "number" }>({
      type: "number",
      number: norm.value,
      min: norm.min,
      max: norm.max,
      unit: norm.unit,
      operator: norm.op === "eq" ? undefined : norm.op,
      noun: norm.noun ?? norm.ellipsis ?? groupOf(view, quantity),
    }),
    scope: onlyTold<CandidateFact["scope"]>({
      asOf: asOfIn(view, quantity),
      place: rule && placedProperties.has(rule.property) ? place : undefined,
      per: norm.per,
    }),
    attribution,
    modality,
    confidence: rounded(
      certainty(settledSpan(quantity, isSettled), sureOf(rule?.confidence, norm, actor), modality) *
        (isJoined ? 1 : doubtOf(view, quantity, attribution)),
    ),
    flags: flagsOf(quantity),
    evidence: evidenceOf(view, quantity),
  };
  const isGuess = rule !== undefined && actor === undefined && isGuessedOf(view, subject, rule.of);
  const isTold = isSettled || (isOfNamed(rule?.of) && isPlainFigure(view, quantity, own));
  return heldBack(draft, isGuess || !isTold);
}

/** Told of a name that is only near, or of the first of two. */
const isGuessedOf = (view: SentenceView, subject: Subject, of: Parameters<typeof isGuessed>[1]): boolean =>
  isGuessed(subject, of) || isOneOfTwo(view, subject.end);

/** A figure's own clause, or that of the list which it is added to, and whether it settles the figure. */
function clauseOf(view: SentenceView, quantity: SpanOf<"quantity">) {
  const joined = joinedFigure(view, quantity);
  if (joined) return { own: joined, isJoined: true, isSettled: true };
  const own = ownClause(view, quantity);
  return { own, isJoined: false, isSettled: isSettledFigure(view, quantity, own) };
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

/** «Fell by 32 per cent»: by how much something changed, and no share of it. */
function isChange({ tokens }: SentenceView, { start, norm }: SpanOf<"quantity">, told: Subject): boolean {
  const before = tokens.filter((token) => token.start >= told.start && token.end <= start);
  const isPart = norm.subtype === "percent" || norm.subtype === "fraction";
  const last = before.at(-1)?.text ?? "";
  const isLevel = last === to || last === at || (ratio.test(last) && before.at(-2)?.text === to);
  return isPart && !isLevel && before.some(({ text }) => changing.test(text) || anotherChange.test(text));
}
const to = "\u0627\u0644\u064A";
/** «At». */
const at = "\u0639\u0646\u062F";
/** «The rate of». */
const ratio = /^(?:\u0646\u0633\u0628\u0647|\u0646\u062D\u0648)$/u;

/** Millimetres and centimetres measure a thing, not a way. */
function kindOf(view: SentenceView, quantity: SpanOf<"quantity">, told: Subject): string {
  const { subtype, unit } = quantity.norm;
  if (isChange(view, quantity, told)) return "change";
  if (subtype === "distance" && (unit === "mm" || unit === "cm" || unit === "in")) return "size";
  return measuredUnits.has(unit ?? "") ? "measure" : generic[subtype];
}

/** Fewer are some of the members, not how many there are. */
const many = 4;

/** What happened in a place is told so only where the place is told. */
function ruleFor(view: SentenceView, { start, norm }: SpanOf<"quantity">, hasPlace: boolean) {
  const near = wordsNear(view, start);
  return numberProperties.find(
    ({ property, counts, words, per }) =>
      (hasPlace || !placedProperties.has(property)) &&
      // «As two members of» counts nobody's members.
      !(property === "member-count" && (norm.value ?? many) < many) &&
      counts.some((one) => one === norm.unit || (norm.subtype !== "count" && one === norm.subtype)) &&
      (per === undefined || per === norm.per) &&
      hasWord(near, words),
  );
}

/** The country right after a count: «strikes in Iraq». */
function placeAfter(view: SentenceView, end: number): string | undefined {
  const reach = 24;
  const place = spansOf(view, "place").find((one) => one.start >= end && one.start <= end + reach);
  return place && isOneOfTwo(view, place.end) ? undefined : (place?.norm.iso ?? place?.norm.name);
}

/** A place, or a name, that ends here is joined with a place behind it. */
function isOneOfTwo(view: SentenceView, end: number): boolean {
  const next = view.tokens.find(({ start }) => start >= end);
  return (
    next?.text.startsWith("\u0648") === true && spansOf(view, "place").some(({ start }) => start === next.start + 1)
  );
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

/** A property of what is counted is surer where it is told of who acts in a settled clause. */
const sureOf = (
  rule: number | undefined,
  { subtype }: SpanOf<"quantity">["norm"],
  actor: Subject | undefined,
): number | undefined => (rule !== undefined && actor && subtype === "count" ? Math.max(rule, ofActor) : rule);
const ofActor = 0.93;

/** What a count is of is read with more doubt than the rest of it, but where its own clause settles that; «the three» were told before. */
const settledSpan = (quantity: SpanOf<"quantity">, isSettled: boolean): SpanOf<"quantity"> =>
  isSettled && quantity.norm.subtype === "count" && !/^\u0627\u0644/u.test(quantity.text)
    ? { ...quantity, confidence: Math.max(quantity.confidence, known) }
    : quantity;
const known = 0.97;

function certainty({ confidence, norm }: SpanOf<"quantity">, rule: number | undefined, modality: Modality): number {
  const inherited = norm.ellipsis && confidence < known ? 0.97 : 1;
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
