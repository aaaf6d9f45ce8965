import { article } from "../../arabic/article";
import { particleLengths, startAfter } from "../text/clitics";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { nounAfter } from "./noun-after";
import type { CountedForm, NounTable } from "./noun-table";
import { numberAt } from "./number-at";
import { type Measured, quantityOf } from "./quantity-of";
import { ageBounds, fixedAdjectives, ofMine, two } from "./quantity-words.ar";

const dualEnding = /(?:\u0627\u0646|\u064A\u0646|\u062A[\u0627\u064A])$/;

/** A noun in the dual: «two years», «two aircraft». Not with the article, not where named things follow («the towns A and B»). */
export function dualAt(text: ReadText, at: number, table: NounTable): Measured | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.text.length < 4 || !dualEnding.test(token.text)) return undefined;
  if (two.has(text.tokens[at + 1]?.text ?? "")) return twoOf(text, at, table);
  if (isAdjective(text, at)) return undefined;
  for (const skipped of particleLengths(token.text)) {
    const word = token.text.slice(skipped);
    // «Two big ones» is no «like two wells».
    if (skipped > 0 && token.text[skipped - 1] === "\u0643") continue;
    const form = table.forms.get(word) ?? ageOf(text, at, table);
    if (form?.form === "dual" && !alsoPlural(word, form)) return written(text, at, skipped, form, table);
    const construct = constructOf(text, at, word, table);
    if (construct) return written(text, at, skipped, construct, table);
  }
  return undefined;
}

const general = "\u0639\u0627\u0645\u064A\u0646";
/** «Two general headquarters»: after a dual in the same case two years are an adjective. */
function isAdjective({ tokens }: ReadText, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== general || before?.sentence !== tokens[at]?.sentence || isFunctionWord(before.text))
    return false;
  return /^(?!\u0627\u0644).{2,}\u064A\u0646$/.test(before.text);
}

/** «Under the two years»: an age. */
function ageOf({ tokens }: ReadText, at: number, { forms }: NounTable): CountedForm | undefined {
  if (!ageBounds.has(tokens[at - 1]?.text ?? "")) return undefined;
  const form = forms.get(tokens[at]?.text.replace(/^\u0627\u0644/, "") ?? "");
  return form?.subtype === "duration" ? form : undefined;
}

/** «Two civilians, two»: the number after its dual tells it from the plural. */
function twoOf(text: ReadText, at: number, { forms }: NounTable): Measured | undefined {
  const [token, number] = [text.tokens[at], text.tokens[at + 1]];
  if (!token || !number || number.sentence !== token.sentence || token.text.startsWith(article)) return undefined;
  const skipped = particleLengths(token.text).find((length) => forms.has(token.text.slice(length))) ?? 0;
  const form = forms.get(token.text.slice(skipped));
  const part = { start: startAfter(text, token, skipped), end: number.end, first: at, after: at + 2, value: 2 };
  const noun = form
    ? { after: at + 2, known: form, unit: form.unit, noun: form.lemma }
    : { after: at + 2, unit: null, noun: text.raw.slice(token.start, token.end) };
  return quantityOf(text, part, noun, { rule: "dual", confidence: 0.9, dual: true });
}

/** «Two aircraft "F 18"», «two cases of death»: a dual that has lost its nun, before a model in marks or a bare noun. */
function constructOf({ tokens }: ReadText, at: number, word: string, { forms }: NounTable): CountedForm | undefined {
  if (!/\u062A[\u0627\u064A]$/.test(word) || ofMine.has(word)) return undefined;
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence) return undefined;
  const isMarked = /^["\u201C\u00AB]$/.test(next.text);
  if (!isMarked && !isBareNoun(tokens, at + 1, forms)) return undefined;
  const form = forms.get(`${word}\u0646`);
  // «The towns "A" and "B"» are named.
  return form?.form === "dual" && !(isMarked && settled.has(form.unit ?? "")) ? form : undefined;
}

const settled = new Set(["city", "town", "village", "region", "governorate", "district", "area", "country"]);

/** Not «the towns A and B», nor «my state is …». */
function isBareNoun(tokens: ReadText["tokens"], at: number, forms: NounTable["forms"]): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== "word" || noun.text.startsWith(article) || isFunctionWord(noun.text)) return false;
  if (forms.has(noun.text)) return true;
  return (
    noun.text.length > 2 && !/^[\u0648\u0644\u0628\u0643\u0641]/.test(noun.text) && !next?.text.startsWith("\u0648")
  );
}

/** Of men and of participles the oblique dual is written like the plural; Milan is a city. */
function alsoPlural(word: string, { subtype, isThing }: CountedForm): boolean {
  if (word === "\u0645\u064A\u0644\u0627\u0646") return true;
  // «Two tracks»: a noun of place with alef, where «producers» are men.
  if (isThing && /^\u0645.\u0627.\u064A\u0646$/.test(word)) return false;
  if (subtype !== "count" || !/\u064A\u0646$/.test(word) || /\u062A\u064A\u0646$/.test(word)) return false;
  return /^\u0645|^.\u0627..\u064A\u0646$|\u064A\u064A\u0646$/.test(word);
}

function written(
  text: ReadText,
  at: number,
  skipped: number,
  form: CountedForm,
  table: NounTable,
): Measured | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  const number = { start: startAfter(text, token, skipped), end: token.end, first: at, after: at + 1, value: 2 };
  const next = text.tokens[at + 1];
  const isFixed =
    form.subtype === "count" && next?.sentence === token.sentence && fixedAdjectives.has(next?.text ?? "");
  const after = at + (isFixed ? 2 : 1);
  const more = orMore(text, after, form, table);
  if (more) {
    const range = { ...number, value: null, min: 2, max: more.value };
    return quantityOf(text, range, more.noun, { rule: "dual-range", confidence: 0.9, range: true });
  }
  const noun = { after, known: form, unit: form.unit, noun: form.lemma };
  return quantityOf(text, number, noun, { rule: "dual", confidence: 0.9, dual: true });
}

const joins = new Set(["\u0627\u0648", "\u0627\u0644\u064A"]);

/** «Two months or three»: the number after «or», if it counts the same. */
function orMore(text: ReadText, at: number, form: CountedForm, table: NounTable) {
  const number = joins.has(text.tokens[at]?.text ?? "") ? numberAt(text, at + 1) : undefined;
  const noun = number && nounAfter(text, number.after, table, { value: number.value });
  return number && number.value > 2 && noun?.unit === form.unit ? { value: number.value, noun } : undefined;
}
