import { article } from "../../arabic/article";
import type { QuantityNorm } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { ageNouns, levelWords, negations, operatorsAfter, operatorsBefore, upTo } from "./quantity-words.ar";

export type OperatorAround = { op: QuantityNorm["op"]; modText?: string };
type Op = QuantityNorm["op"];
type Phrases = ReadonlyMap<string, Op>;

const phrasesOf = (lists: Partial<Record<Op, string>>): Phrases =>
  new Map(Object.entries(lists).flatMap(([op, list]) => list.split("|").map((phrase) => [phrase, op as Op] as const)));
const before = phrasesOf(operatorsBefore);
const after = phrasesOf(operatorsAfter);
/** A negation turns a bound round: «does not exceed», «no less than». */
const turned: Partial<Record<Op, Op>> = { gt: "lte", lt: "gte", lte: "lte", gte: "gte" };

/** Whether the words around a number make it a bound or an estimate. `last`: the last token of number and noun. */
export function operatorAround(text: ReadText, first: number, last: number): OperatorAround {
  return (
    operatorBefore(text, first, last) ?? operatorAfter(text, last + 1) ?? afterAdjective(text, last + 1) ?? { op: "eq" }
  );
}

function operatorBefore(text: ReadText, first: number, last: number): OperatorAround | undefined {
  let end = first - 1;
  if (text.tokens[end]?.text === article) end--;
  while (/^["\u201C\u00AB]$/.test(text.tokens[end]?.text ?? "")) end--;
  // «Whose value exceeds 3», «the number exceeded some 500»: one word may stand between a verb and its figure.
  const under = text.tokens[end];
  if (under?.text === below && ageNouns.has(text.tokens[last]?.text ?? ""))
    return { op: "lt", modText: text.raw.slice(under.start, under.end) };
  const isLevel = levelWords.has(under?.text ?? "");
  return (
    phraseEndingAt(text, isLevel ? end - 1 : end, first) ??
    phraseAround(text, end, first) ??
    (isPronounced(text, end) ? phraseEndingAt(text, end - 1, first) : undefined)
  );
}
const below = "\u062A\u062D\u062A";
const beforeNumber = /^\u0639(?:\u0646|\u0644\u064A)$/;
/** «Whose ages are less than»: a noun may stand inside the phrase. */
function phraseAround(text: ReadText, end: number, first: number): OperatorAround | undefined {
  const { raw, tokens } = text;
  const [verb, noun, particle] = [tokens[end - 2], tokens[end - 1], tokens[end]];
  if (!verb || !particle || verb.sentence !== tokens[first]?.sentence) return undefined;
  if (noun?.kind !== "word" || isFunctionWord(noun.text) || !beforeNumber.test(particle.text)) return undefined;
  const op = lookUp([verb.text, particle.text]);
  if (!op) return undefined;
  const isNegated = negations.has(tokens[end - 3]?.text ?? "");
  const from = tokens[isNegated ? end - 3 : end - 2]?.start ?? 0;
  return { op: isNegated ? (turned[op] ?? op) : op, modText: raw.slice(from, particle.end) };
}

const isPronounced = ({ tokens }: ReadText, at: number) =>
  /.{2}(?:\u0647|\u0647\u0627|\u0647\u0645)$/.test(tokens[at]?.text ?? "");

function phraseEndingAt(text: ReadText, end: number, first: number): OperatorAround | undefined {
  if (text.tokens[end]?.sentence !== text.tokens[first]?.sentence) return undefined;
  return phraseOf(text, end, 2) ?? phraseOf(text, end, 1);
}

function phraseOf(text: ReadText, end: number, length: number): OperatorAround | undefined {
  const { raw, tokens } = text;
  const start = end - length + 1;
  const words = tokens.slice(Math.max(0, start), end + 1).map((token) => token.text);
  const op = words.length === length ? lookUp(words) : undefined;
  if (!op || !isBound(text, op, start, words)) return undefined;
  const isNegated = negations.has(tokens[start - 1]?.text ?? "");
  const from = tokens[isNegated ? start - 1 : start]?.start ?? 0;
  return { op: isNegated ? (turned[op] ?? op) : op, modText: raw.slice(from, tokens[end]?.end) };
}

function isBound(text: ReadText, op: Op, start: number, words: readonly string[]): boolean {
  if (op === "lte") return isUpTo(text, start, words);
  return op !== "gte" || !followsNoun(text, start);
}

/** «Half an hour at least, five days»: the bound belongs to what stands before it. */
function followsNoun({ tokens }: ReadText, start: number): boolean {
  const [previous, before] = [tokens[start - 1], tokens[start - 2]];
  return (
    previous?.kind === "word" &&
    !isFunctionWord(previous.text) &&
    (before?.kind === "figure" || numberWord.test(before?.text ?? ""))
  );
}
const numberWord =
  /^(?:\u0646\u0635\u0641|\u062B\u0644\u0627\u062B|\u0627\u0631\u0628\u0639|\u062E\u0645\u0633|\u0633\u062A|\u0633\u0628\u0639|\u062B\u0645\u0627\u0646|\u062A\u0633\u0639|\u0639\u0634\u0631)\p{L}*$/u;

function lookUp(words: readonly string[]): Op | undefined {
  const phrase = words.join(" ");
  return before.get(phrase) ?? before.get(phrase.replace(/^[\u0648\u0641]?[\u0628\u0644]?(?=.{2})/, ""));
}

/** «Reaches» and «until» are bounds only in «what reaches up to» and after a negation. */
function isUpTo({ tokens }: ReadText, start: number, words: readonly string[]): boolean {
  const verb = words[0] ?? "";
  const previous = tokens[start - 1]?.text ?? "";
  if (upTo.verbs.has(verb)) return upTo.what.has(previous);
  if (/^(?:\u064A|\u062A)\u062A\u0639\u062F\u064A$/.test(verb)) return negations.has(previous);
  return !/^\u062D\u062A\u064A$/.test(verb);
}

/** «Five new fighters at least»: one word may stand between a noun and its bound. */
function afterAdjective(text: ReadText, at: number): OperatorAround | undefined {
  const [token, before] = [text.tokens[at], text.tokens[at - 1]];
  const isWord = token?.kind === "word" && before?.kind === "word" && token.sentence === before.sentence;
  if (!isWord || isFunctionWord(token.text) || token.text.startsWith("\u0648")) return undefined;
  return numberWord.test(token.text) ? undefined : operatorAfter(text, at + 1);
}

function operatorAfter({ raw, tokens }: ReadText, at: number): OperatorAround | undefined {
  const first = tokens[at];
  if (!first || first.sentence !== tokens[at - 1]?.sentence) return undefined;
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length);
    const op = words.length === length ? after.get(words.map((token) => token.text).join(" ")) : undefined;
    if (op) return { op, modText: raw.slice(first.start, words.at(-1)?.end) };
  }
  return undefined;
}
