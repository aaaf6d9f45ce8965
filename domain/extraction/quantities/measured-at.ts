import type { ReadText } from "../text/read-text";
import { isName } from "./is-name";
import { type NounAfter, nounAfter } from "./noun-after";
import type { NounTable } from "./noun-table";
import { type NumberAt, numberAt } from "./number-at";
import { operatorAround } from "./operator-around";
import { type Measured, type NumberPart, quantityOf } from "./quantity-of";
import { beforeBareFigure } from "./quantity-words.ar";
import { vagueAt } from "./vague-at";

/** A quantity that begins at a token: a number, a range or a vague number, with what follows it. */
export function measuredAt(text: ReadText, at: number, table: NounTable, taken: Uint8Array): Measured | undefined {
  return symbolAt(text, at) ?? vagueQuantity(text, at, table) ?? numberQuantity(text, at, table, taken);
}

function vagueQuantity(text: ReadText, at: number, table: NounTable): Measured | undefined {
  const vague = vagueAt(text, at);
  if (!vague || text.tokens[at - 1]?.kind === "figure") return undefined;
  const noun = nounAfter(text, vague.after, table, { value: null });
  const hasScale = vague.after - vague.first > 1;
  if (!noun && !hasScale && text.tokens[vague.after]?.text !== of) return { after: vague.after };
  return quantityOf(text, { ...vague, value: null }, noun?.partitive ? undefined : noun, {
    rule: "vague",
    confidence: 0.9,
    vague: true,
  });
}
const of = "\u0645\u0646";

const signs: Readonly<Record<string, string>> = { $: "USD", "\u20AC": "EUR", "\u00A3": "GBP" };

/** «$50 million», «%2.3»: the sign before its figure. */
function symbolAt(text: ReadText, at: number): Measured | undefined {
  const [sign, figure] = [text.tokens[at], text.tokens[at + 1]];
  if (sign?.kind !== "sign" || figure?.kind !== "figure" || !figure.isGlued) return undefined;
  const isPerCent = sign.text === "%" && !(sign.isGlued && text.tokens[at - 1]?.kind === "figure");
  const currency = signs[sign.text];
  const number = isPerCent || currency ? numberAt(text, at + 1) : undefined;
  if (!number) return undefined;
  const part = { ...number, start: sign.start, first: at };
  const unit = { after: number.after, unit: currency ?? "%" };
  const subtype = isPerCent ? ("percent" as const) : ("money" as const);
  const measured = quantityOf(text, part, unit, { rule: "sign", confidence: 0.95, subtype });
  return measured.quantity ? { ...measured, quantity: { ...measured.quantity, numStart: number.start } } : measured;
}

function numberQuantity(text: ReadText, at: number, table: NounTable, taken: Uint8Array): Measured | undefined {
  const first = numberAt(text, at);
  if (!first) return undefined;
  const range = rangeFrom(text, first, table, taken);
  const number: NumberPart = range ?? first;
  const sign = signAfter(text, number.after);
  const noun =
    sign?.noun ??
    nounAfter(text, number.after, table, { value: first.isFraction ? null : (number.value ?? number.max ?? null) });
  const subtype = sign?.subtype ?? (first.isFraction && !range ? fractionOf(noun) : undefined);
  if (!range && !isTold(text, first, noun)) return { after: first.after };
  if (first.isFraction && !isShare(text, first, noun)) return { after: first.after };
  return quantityOf(text, number, noun, {
    rule: ruleOf(first, noun, Boolean(range)),
    confidence: confidenceOf(first, noun),
    ...(range ? { range: true } : {}),
    ...(first.ambiguous ? { ambiguous: true } : {}),
    ...(subtype ? { subtype } : {}),
  });
}

function signAfter(text: ReadText, at: number): { noun: NounAfter; subtype: "percent" | "money" } | undefined {
  const sign = text.tokens[at];
  if (sign?.text === "%") return { noun: { after: at + 1, unit: "%" }, subtype: "percent" };
  const currency = signs[sign?.text ?? ""];
  return currency && sign?.isGlued ? { noun: { after: at + 1, unit: currency }, subtype: "money" } : undefined;
}

const fractionOf = (noun: NounAfter | undefined) =>
  noun?.known && noun.known.subtype !== "count" ? undefined : ("fraction" as const);

/** A share is told of something: of a measure («half an hour») or of a definite noun («a third of the population»). */
function isShare({ tokens }: ReadText, { after, value, hasScale }: NumberAt, noun: NounAfter | undefined): boolean {
  if (hasScale || value >= 1) return true;
  if (noun?.known) return true;
  const next = tokens[after]?.text ?? "";
  return (
    /^\u0627\u0644.{2}/.test(next) &&
    !/^\u0627\u0644(?:\u0646\u0647\u0627\u064A\u064A|\u0627\u0648\u0644|\u062B\u0627\u0646\u064A|\u062B\u0627\u0644\u062B|\u0631\u0627\u0628\u0639|\u0627\u062E\u064A\u0631)/.test(
      next,
    )
  );
}

/** Whether a number tells a quantity: it has a noun, a scale or an operator, or stands where a count is told. */
function isTold(text: ReadText, number: NumberAt, noun: NounAfter | undefined): boolean {
  if (number.isFraction) return true;
  const { tokens } = text;
  const before = tokens[number.first - 1];
  if (noun)
    return !(number.isBareFeminine && !noun.known && noun.partitive === undefined && !plural.test(noun.noun ?? ""));
  if (number.isBareFeminine || isOrdinalDay(text, number)) return false;
  if (number.hasScale) return !isLoneScale(text, number);
  if (operatorAround(text, number.first, number.after - 1).op !== "eq") return true;
  const isYearLike = !number.inWords && Number.isInteger(number.value) && number.value >= 1800 && number.value <= 2100;
  if (isYearLike && /^\d{4}$/.test(tokens[number.first]?.text ?? "")) return false;
  const next = tokens[number.after];
  if (next?.isGlued && /^[/\-:+]$/.test(next.text)) return false;
  if (number.inWords) return !before || beforeBareFigure.has(before.text) || next?.text === of;
  return (
    before?.kind === "word" &&
    (beforeBareFigure.has(before.text) || (next?.text === of && !before.text.startsWith("\u0627\u0644")))
  );
}
const plural = /\u0627\u062A$/;
/** «A thousand» alone is also «he composed»; a million is a million. */
const isLoneScale = ({ tokens }: ReadText, { first, after }: NumberAt) =>
  after === first + 1 && tokens[first]?.text.length === 3;
/** «On the third»: a number word with «and» after a preposition of time is no count. */
const isOrdinalDay = ({ tokens }: ReadText, { first, inWords }: NumberAt) =>
  !inWords && tokens[first - 1]?.text === "\u064A\u0648\u0645";

function ruleOf(number: NumberAt, noun: NounAfter | undefined, isRange: boolean): string {
  const how = isRange ? "range" : number.inWords ? "words" : "figure";
  return `${how}-${noun?.known ? noun.known.subtype : noun?.partitive ? "partitive" : noun ? "noun" : "bare"}`;
}

function confidenceOf(number: NumberAt, noun: NounAfter | undefined): number {
  if (noun?.known || noun?.unit === "%") return 0.97;
  if (noun) return number.inWords ? 0.85 : 0.9;
  return number.hasScale ? 0.85 : 0.7;
}

const between =
  /^[\u0648\u0641]?(?:\u0645\u0627)?\u0628\u064A\u0646$|^[\u0648\u064A\u062A]?\u062A?\u062A?\u0631\u0627\u0648\u062D/;
const dashes = /^[-\u2013\u2014]$/;
const to = "\u0627\u0644\u064A";
const or = "\u0627\u0648";
const and = "\u0648";

/** «Between 10 and 15», «70-90», «15,500 to 17,100», «two or three months»: one quantity with a least and a most. */
function rangeFrom(text: ReadText, first: NumberAt, table: NounTable, taken: Uint8Array): NumberPart | undefined {
  const joint = jointAfter(text, first, table);
  if (joint === undefined || taken[joint] || isName(text, joint)) return undefined;
  const second = numberAt(text, joint);
  if (!second || second.isFraction) return undefined;
  // «10 to 15 thousand»: the first takes the scale of the second when it is the smaller without it.
  const scale = second.hasScale && !first.hasScale ? scaleOf(second.value) : 1;
  const least = first.value * (first.value < second.value / scale ? scale : 1);
  if (least >= second.value) return undefined;
  return {
    start: first.start,
    end: second.end,
    first: first.first,
    after: second.after,
    value: null,
    min: least,
    max: second.value,
  };
}
const scaleOf = (value: number) =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;

/** The token at which the second number of a range begins. */
function jointAfter(text: ReadText, first: NumberAt, table: NounTable): number | undefined {
  const { tokens } = text;
  const words = [1, 2, 3, 4].map((back) => tokens[first.first - back]?.text ?? "");
  const isBetween =
    between.test(words[0] ?? "") || (words[0] === of && words.slice(1).some((word) => between.test(word)));
  const repeated = nounAfter(text, first.after, table, { value: first.value });
  const unit = tokens[first.after]?.text === "%" ? first.after + 1 : repeated?.known ? repeated.after : undefined;
  for (const at of unit === undefined ? [first.after] : [first.after, unit]) {
    const sign = tokens[at]?.text ?? "";
    if (dashes.test(sign) && tokens[at + 1]?.kind === "figure") return isScore(text, first, at) ? undefined : at + 1;
    if (isBetween && sign === and) return at + 1;
    if (isBetween && sign.startsWith(and) && tokens[at]?.kind === "word" && numberAt(text, at)) return at;
    if (sign === to && (isBetween || words[0] !== of)) return at + 1;
    if (sign === or) return at + 1;
  }
  return undefined;
}

/** «3-1»: two small figures that nothing is counted by. */
function isScore(text: ReadText, first: NumberAt, dash: number): boolean {
  const second = numberAt(text, dash + 1);
  if (!second || first.value >= second.value) return true;
  const next = text.tokens[second.after];
  return next?.kind !== "word" && next?.text !== "%";
}
