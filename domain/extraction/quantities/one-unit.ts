import { article } from "../../arabic/article";
import { withoutConjunction } from "../../arabic/without-conjunction";
import { particleLengths, startAfter } from "../text/clitics";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { nounAfter } from "./noun-after";
import type { CountedForm, NounTable } from "./noun-table";
import { numberAt } from "./number-at";
import { type Measured, quantityOf } from "./quantity-of";
import { compared, halves, lengthsOfTime, lossWords, notOneOf, one, roughly, timeLeads } from "./quantity-words.ar";

const measures = new Set(["duration", "distance", "mass", "area"]);
const from = "\u0645\u0646";
const to = "\u0627\u0644\u064A";

/** A unit that is its own number: «for a year», «a year and a half», «for one month», «one dollar», «from a year to 15 years». */
export function oneUnitAt(text: ReadText, at: number, table: NounTable): Measured | undefined {
  const [before, token, next] = [text.tokens[at - 1], text.tokens[at], text.tokens[at + 1]];
  if (token?.kind !== "word" || before?.kind === "figure") return undefined;
  const isRange = before?.text === from && next?.text === to;
  const isOne = mayBeOne(token.text, next?.text ?? "");
  if (!isRange && !isOne && !halves.has(next?.text ?? "") && !isHowLong(text, at)) return undefined;
  for (const skipped of particleLengths(token.text)) {
    const form = table.forms.get(token.text.slice(skipped));
    if (form?.form !== "singular" || !(isMeasure(form, isOne) || isOneOf(text, at, form))) continue;
    const number = { start: startAfter(text, token, skipped), end: token.end, first: at, after: at + 1 };
    return isRange ? rangeFrom(text, number, form, table) : alone(text, number, form);
  }
  return undefined;
}

/** What is measured; money only where it is one. */
const isMeasure = ({ subtype }: CountedForm, isOne: boolean): boolean =>
  measures.has(subtype) || (isOne && subtype === "money");

/** «Two women and one child»: a counted noun in the accusative, or of somebody lost. */
function isOneOf({ tokens }: ReadText, at: number, { subtype, form }: CountedForm): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]];
  if (subtype !== "count" || form !== "singular" || next?.sentence !== tokens[at]?.sentence) return false;
  if (next?.text === oneMore) return accusative.test(word);
  return one.has(next?.text ?? "") && lossWords.has(withoutConjunction(tokens[at - 1]?.text ?? ""));
}
const oneMore = "\u0648\u0627\u062D\u062F\u0627";
const accusative = /\p{L}{2}\u0627$/u;

/** Not «one homeland», nor «about one», nor «on one foot». */
const mayBeOne = (word: string, next: string): boolean =>
  next === oneMore
    ? !notOneOf.has(withoutConjunction(word))
    : one.has(next) && !isFunctionWord(word) && !notOne.has(word);
const notOne = new Set(["\u0642\u062F\u0645", "\u0648\u0637\u0646"]);

/** «For a», «after about a», «no less than a». */
const isHowLong = ({ tokens }: ReadText, at: number): boolean =>
  lengthsOfTime.has(tokens[at - 1]?.text ?? "") ||
  isAbout(tokens, at) ||
  (tokens[at - 1]?.text === "\u0639\u0646" &&
    /^[\u064A\u062A](?:\u0642\u0644|\u0632\u064A\u062F)$/.test(tokens[at - 2]?.text ?? ""));

/** «After about an hour», «less than a month ago». */
function isAbout(tokens: ReadText["tokens"], at: number): boolean {
  const [before, outer, lead] = [1, 2, 3].map((back) => tokens[at - back]?.text ?? "") as [string, string, string];
  if (roughly.has(before)) return timeLeads.has(outer);
  return before === from && compared.has(outer) && timeLeads.has(lead);
}

const isOneWord = (word = ""): boolean => one.has(word) || word === oneMore;
type Place = { start: number; end: number; first: number; after: number };

/** Not «for the year 2020», nor «for the last year». */
function alone(text: ReadText, number: Place, form: CountedForm): Measured | undefined {
  const next = text.tokens[number.after];
  const isTime = form.subtype === "duration" && next?.kind !== "figure" && !next?.text.startsWith(article);
  if (!isTime && !isOneWord(next?.text) && !halves.has(next?.text ?? "")) return undefined;
  const after = number.after + (isOneWord(next?.text) ? 1 : 0);
  const noun = { after, known: form, unit: form.unit, noun: form.lemma };
  return quantityOf(text, { ...number, value: 1 }, noun, { rule: "one-unit", confidence: 0.85 });
}

/** The number after «to», if it counts the same. */
function rangeFrom(text: ReadText, number: Place, form: CountedForm, table: NounTable): Measured | undefined {
  const most = numberAt(text, number.after + 1);
  const noun = most && nounAfter(text, most.after, table, { value: most.value });
  if (!most || !noun || noun.unit !== form.unit) return undefined;
  const range = { ...number, value: null, min: 1, max: most.value };
  return quantityOf(text, range, noun, { rule: "one-to", confidence: 0.9, range: true });
}
