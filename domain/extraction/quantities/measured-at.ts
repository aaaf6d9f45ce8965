import { article } from "../../arabic/article";
import type { ReadText } from "../text/read-text";
import { isTold } from "./is-told";
import { type NounAfter, nounAfter } from "./noun-after";
import type { NounTable } from "./noun-table";
import { type NumberAt, numberAt, scaleAt } from "./number-at";
import { type Measured, type NumberPart, quantityOf } from "./quantity-of";
import { madeWords } from "./quantity-words.ar";
import { rangeFrom, scaleOf } from "./range-from";
import { isLost, vagueAt } from "./vague-at";

/** A quantity that begins at a token: a number, a range or a vague number, with what follows it. */
export function measuredAt(text: ReadText, at: number, table: NounTable, taken: Uint8Array): Measured | undefined {
  return symbolAt(text, at) ?? vagueQuantity(text, at, table) ?? numberQuantity(text, at, table, taken);
}

function vagueQuantity(text: ReadText, at: number, table: NounTable): Measured | undefined {
  const vague = vagueAt(text, at);
  if (!vague || text.tokens[at - 1]?.kind === "figure") return undefined;
  const noun = nounAfter(text, vague.after, table, { value: null });
  const hasScale = vague.after - vague.first > 1;
  if (!noun && !hasScale && text.tokens[vague.after]?.text !== of && !isLost(text, at)) return { after: vague.after };
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
  const special = range ? undefined : (inBrackets(text, first, table) ?? beforeScale(text, first, table));
  return special ?? countedNumber(text, first, range, table);
}

function countedNumber(
  text: ReadText,
  first: NumberAt,
  range: NumberPart | undefined,
  table: NounTable,
): Measured | undefined {
  const number: NumberPart = range ?? first;
  const sign = signAfter(text, number.after);
  const of = { value: first.isFraction ? null : (number.value ?? number.max ?? null) };
  const noun = sign?.noun ?? asWatch(text, first, nounAfter(text, number.after, table, of));
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

const reachOfMaking = 5;
/** «They made only 30 of them, watches»: what is made or sold is no hour. */
function asWatch({ tokens, raw }: ReadText, { first }: NumberAt, noun: NounAfter | undefined): NounAfter | undefined {
  const word = tokens[(noun?.after ?? 0) - 1];
  if (noun?.known?.unit !== "h" || !word) return noun;
  const before = tokens.slice(Math.max(0, first - reachOfMaking), first);
  const isMade = before.some(({ text, sentence }) => sentence === word.sentence && madeWords.test(text));
  return isMade ? { after: noun.after, unit: null, noun: raw.slice(word.start, word.end) } : noun;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "\u00AB": "\u00BB", "\u201C": "\u201D", '"': '"' };

/** «(15) persons», also between quotation marks: the brackets belong to the span. */
function inBrackets(text: ReadText, number: NumberAt, table: NounTable): Measured | undefined {
  const [open, close] = [text.tokens[number.first - 1], text.tokens[number.after]];
  if (!close || pairs[open?.text ?? ""] !== close.text || !open) return undefined;
  const after = number.after + 1;
  const scale = scaleAt(text, after);
  const value = number.value * (scale ?? 1);
  const noun = nounAfter(text, after + (scale ? 1 : 0), table, { value });
  if (!noun?.known) return undefined;
  const part = { ...number, value, start: open.start, end: close.end };
  const { quantity, ...measured } = quantityOf(text, part, noun, { rule: "figure-in-brackets", confidence: 0.9 });
  if (!quantity) return measured;
  return { ...measured, quantity: { ...quantity, numStart: number.start, numEnd: number.end } };
}

const to = "\u0627\u0644\u064a";

/** «Rose from 3 to 8 billion dollars», «from 1.5 to 2 million people»: the first has the scale and unit of the second. */
function beforeScale(text: ReadText, first: NumberAt, table: NounTable): Measured | undefined {
  if (first.hasScale || first.isFraction || text.tokens[first.after]?.text !== to) return undefined;
  const second = numberAt(text, first.after + 1);
  if (!second?.hasScale || first.value >= 1000 || scaleOf(second.value) < 1e6) return undefined;
  const noun = nounAfter(text, second.after, table, { value: second.value });
  if (noun?.known?.subtype !== "money" && (!noun?.known || Number.isInteger(first.value))) return undefined;
  const value = first.value * scaleOf(second.value);
  const unit = { after: first.after, known: noun.known, unit: noun.unit ?? null };
  return quantityOf(text, { ...first, value }, unit, { rule: "number-scale-after", confidence: 0.85 });
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
  const next = tokens[after]?.text ?? "";
  if (notShared.test(next)) return false;
  if (noun?.known) return true;
  // «Three fifths of the drivers».
  const isOf = next === of && tokens[after - 1]?.text !== half && tokens[after + 1]?.text.startsWith(article);
  return isOf || /^\u0627\u0644.{2}/.test(next);
}
const half = "\u0646\u0635\u0641";
/** The half final, half of a pitch, the first quarter. */
const notShared =
  /^\u0627\u0644(?:\u0645\u0644\u0639\u0628|\u0634\u0648\u0637|\u0637\u0631\u064A\u0642|\u0646\u0647\u0627\u064A\u064A|\u0627\u0648\u0644|\u062B\u0627\u0646\u064A|\u062B\u0627\u0644\u062B|\u0631\u0627\u0628\u0639|\u0627\u062E\u064A\u0631)/;

function ruleOf(number: NumberAt, noun: NounAfter | undefined, isRange: boolean): string {
  const how = isRange ? "range" : number.inWords ? "words" : "figure";
  return `${how}-${noun?.known ? noun.known.subtype : noun?.partitive ? "partitive" : noun ? "noun" : "bare"}`;
}

function confidenceOf(number: NumberAt, noun: NounAfter | undefined): number {
  if (noun?.known || noun?.unit === "%") return 0.97;
  if (noun) return number.inWords ? 0.85 : 0.9;
  return number.hasScale ? 0.85 : 0.7;
}
