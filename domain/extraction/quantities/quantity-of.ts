import { article } from "../../arabic/article";
import { onlyTold } from "../only-told";
import type { FoundOf, QuantityNorm } from "../span";
import type { ReadText } from "../text/read-text";
import type { NounAfter } from "./noun-after";
import { operatorAround } from "./operator-around";
import { perNouns, perWords, smallCoins, unitNames } from "./quantity-words.ar";

/** A quantity with the token after it, or only that token where a number is none to be told. */
export type Measured = { after: number; quantity?: FoundOf<"quantity"> };
export type NumberPart = {
  start: number;
  end: number;
  first: number;
  after: number;
  value: number | null;
  min?: number;
  max?: number;
};
type How = {
  rule: string;
  confidence: number;
  dual?: true;
  vague?: true;
  range?: true;
  ambiguous?: true;
  subtype?: QuantityNorm["subtype"];
};

/** Puts number, noun and the words around them together. */
export function quantityOf(text: ReadText, number: NumberPart, noun: NounAfter | undefined, how: How): Measured {
  const half = halfMore(text, noun, number.value) ?? coinsMore(text, noun, number.value);
  const per = perAfter(text, half?.after ?? noun?.after ?? number.after, noun?.known?.subtype);
  const after = per?.after ?? half?.after ?? noun?.after ?? number.after;
  const subtype = how.subtype ?? noun?.known?.subtype ?? "count";
  const isShare = subtype === "percent";
  const norm = onlyTold<Omit<QuantityNorm, "value" | "unit">>({
    subtype,
    min: number.min,
    max: number.max,
    ...operatorOf(text, number.first, after, how),
    noun: isShare ? undefined : noun?.noun,
    per: per?.per,
    dual: how.dual,
    vague: how.vague,
    ambiguous: how.ambiguous,
    partitive: noun?.partitive,
    ellipsis: undefined,
  });
  const quantity = {
    type: "quantity" as const,
    start: number.start,
    end: Math.max(text.tokens[after - 1]?.end ?? 0, number.end),
    numStart: number.start,
    numEnd: number.end,
    norm: { ...norm, value: half?.value ?? number.value, unit: isShare ? "%" : (noun?.unit ?? null) },
    rule: how.rule,
    confidence: how.confidence * (how.ambiguous ? 0.7 : 1),
  };
  return { after, quantity };
}

/** Ranges and vague numbers say by themselves what they are; the words around them are kept. */
function operatorOf(text: ReadText, first: number, after: number, { range, vague }: How) {
  const { op, modText } = operatorAround(text, first, after - 1);
  return { op: range ? ("range" as const) : vague ? ("vague" as const) : op, modText };
}

/** «Three years and a half»: half a unit more. */
function halfMore({ tokens }: ReadText, noun: NounAfter | undefined, value: number | null) {
  const subtype = noun?.known?.subtype;
  if (!noun || value === null || !subtype || subtype === "count" || subtype === "percent") return undefined;
  const word = tokens[noun.after]?.text;
  const more = word === "\u0648\u0646\u0635\u0641" ? 0.5 : word === "\u0648\u0631\u0628\u0639" ? 0.25 : 0;
  if (!more) return undefined;
  const isNamed = unitNames.has(tokens[noun.after + 1]?.text ?? "");
  return { value: value + more, after: noun.after + (isNamed ? 2 : 1) };
}

const and = "\u0648";
/** «12 pounds and 50 pence»: hundredths of the same money. */
function coinsMore({ tokens }: ReadText, noun: NounAfter | undefined, value: number | null) {
  if (noun?.known?.subtype !== "money" || value === null || !Number.isInteger(value)) return undefined;
  const [joint, figure, coin] = [0, 1, 2].map((step) => tokens[noun.after + step]);
  const part = smallCoins[coin?.text ?? ""];
  if (joint?.text !== and || figure?.kind !== "figure" || !part || coin?.sentence !== joint.sentence) return undefined;
  const coins = /^\d{1,3}$/.test(figure.text) ? Number(figure.text) * part : 1;
  return coins < 1 ? { value: Math.round((value + coins) * 1000) / 1000, after: noun.after + 3 } : undefined;
}
const one = "\u0627\u0644\u0648\u0627\u062D\u062F\u0647";
/** «A day», «in the hour» after what is measured. */
function perAfter(
  { tokens }: ReadText,
  at: number,
  subtype: string | undefined,
): { per: string; after: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || first.sentence !== tokens[at - 1]?.sentence) return undefined;
  const adverb = perWords[first.text];
  if (adverb) return { per: adverb, after: at + 1 };
  const noun =
    first.text === "\u0641\u064A" && subtype && subtype !== "duration" ? perNouns[second?.text ?? ""] : undefined;
  if (!noun) return undefined;
  // «In the first hour» is a time.
  const isTold =
    (tokens[at + 2]?.text !== one && tokens[at + 2]?.text.startsWith(article)) || tokens[at + 2]?.kind === "figure";
  return isTold ? undefined : { per: noun, after: at + 2 };
}
