import { article } from "../../arabic/article";
import { half, scales, smallNumbers, twoOfScale } from "../../text/number-words.ar";
import { readNumber } from "../../text/numerals";
import { particleLengths, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { fractions, moreScales, moreSmallNumbers, shares } from "./quantity-words.ar";

/** A number of a text: raw offsets of its first and last character, and the token after it. */
export type NumberAt = {
  value: number;
  start: number;
  end: number;
  first: number;
  after: number;
  /** Written in words, with a scale word, or both; a bare feminine word («خمس») also is another noun. */
  inWords: boolean;
  hasScale: boolean;
  isBareFeminine: boolean;
  /** A fraction that no scale follows: half, a third. */
  isFraction: boolean;
  /** A point that could mark thousands or decimals. */
  ambiguous: boolean;
};
type Term = { value: number; scale: number; after: number; ambiguous: boolean };

const small: Readonly<Record<string, number>> = { ...smallNumbers, ...moreSmallNumbers };
const arabicScales: Readonly<Record<string, number>> = { ...scales, ...moreScales };
const and = "\u0648";

/** Reads the longest number that begins at a token: figures, words, duals, scales, «and a half». */
export function numberAt(text: ReadText, at: number): NumberAt | undefined {
  const token = text.tokens[at];
  if (!token || token.kind === "sign") return undefined;
  const particles = token.kind === "word" ? particlesBefore(token.text) : 0;
  const skipped = particles ?? articleBefore(text, at);
  if (skipped === undefined) return undefined;
  const first = termAt(text, at, skipped);
  if (!first) return undefined;
  const whole = withHalfPerCent(text, withAddends(text, first));
  const word = token.text.slice(skipped);
  return {
    value: whole.value,
    // The article belongs to the span, as it does to a noun's.
    start: startAfter(text, token, particles ?? skipped - article.length),
    end: text.tokens[whole.after - 1]?.end ?? token.end,
    first: at,
    after: whole.after,
    inWords: token.kind === "word",
    hasScale: whole.scale > 1 || word in twoOfScale,
    isBareFeminine:
      whole.after === at + 1 && bareFeminine.has(whole.value) && !/[\u0647\u0627]$/.test(word) && token.kind === "word",
    isFraction: whole.value < 1 && token.kind === "word",
    ambiguous: whole.ambiguous,
  };
}
const bareFeminine = new Set([3, 4, 5, 6, 7, 8, 9, 10]);

/** How many letters of particles stand before a number word; `undefined` if there is no number word. */
function particlesBefore(word: string): number | undefined {
  // Not «like», nor «and like»: with it «hundred» is a quantity.
  if (/^[\u0648\u0641]?\u0643/.test(word)) return undefined;
  return particleLengths(word).find((length) => isNumberWord(length === 0 ? word : word.slice(length)));
}
/** «The three hundred»: a number with its article before a hundred or a scale. */
function articleBefore({ tokens }: ReadText, at: number): number | undefined {
  const before = /^[\u0648\u0641]?\u0628?\u0627\u0644/.exec(tokens[at]?.text ?? "")?.[0].length;
  const value = before && small[tokens[at]?.text.slice(before) ?? ""];
  if (!value || value < 3 || value > 99) return undefined;
  return timesAt(tokens, at + 1) > 1 || isBelowScaleOrNoun(tokens, at + 1, value) ? before : undefined;
}

/** «The eighteen million», «the eighty kilometres»: a noun in the accusative follows tens. */
function isBelowScaleOrNoun(tokens: ReadText["tokens"], at: number, value: number): boolean {
  const [next, token] = [tokens[at]?.text ?? "", tokens[at - 1]];
  if (tokens[at]?.sentence !== token?.sentence) return false;
  if (value < 10) return ten.test(next) && timesAt(tokens, at + 1) > 1;
  return value > 19 && accusative.test(next);
}
export const ten = /^\u0639\u0634\u0631\u0647?$/;
const accusative = /^(?!\u0627\u0644)\p{L}{3,}\u0627$/u;

/** What a hundred or a scale at a token multiplies by; 1 where none stands. */
export function timesAt(tokens: ReadText["tokens"], at: number): number {
  const word = tokens[at]?.text ?? "";
  return small[word] === 100 ? 100 : (arabicScales[word] ?? 1);
}

const numberWords = new Set(
  [small, arabicScales, twoOfScale, fractions].flatMap(Object.keys).filter((word) => !/^[a-z]/.test(word)),
);
/** Whether a folded word without particles is a number, a share of one or a scale. */
export const isNumberWord = (word: string): boolean => numberWords.has(word);

function withAddends(text: ReadText, first: Term): Term {
  let whole = first;
  while (whole.scale > 1) {
    const next = addendAt(text, whole);
    if (!next) break;
    whole = { ...next, value: whole.value + next.value, ambiguous: whole.ambiguous || next.ambiguous };
  }
  return whole;
}

/** «One and a half per cent». */
function withHalfPerCent(text: ReadText, whole: Term): Term {
  const isHalf = text.tokens[whole.after]?.text === and + half && isPerCent(text, whole.after + 1);
  return isHalf ? { ...whole, value: whole.value + 0.5, after: whole.after + 1 } : whole;
}

/** What «and» adds to a number with a scale: less than that scale, or half of it. */
function addendAt(text: ReadText, { scale, after }: Term): Term | undefined {
  const token = text.tokens[after];
  if (!token?.text.startsWith(and) || token.sentence !== text.tokens[after - 1]?.sentence) return undefined;
  if (token.text === and + half) return halfOf(text, scale, after + 1);
  if (token.text === and && text.tokens[after + 1]?.text === half) return halfOf(text, scale, after + 2);
  const term =
    token.text === and
      ? termAt(text, after + 1, 0)
      : isNumberWord(token.text.slice(1))
        ? termAt(text, after, 1)
        : undefined;
  return term && term.value < scale && Number.isInteger(term.value) && !token.text.startsWith(and + half)
    ? term
    : undefined;
}

/** «And a half», perhaps of the scale by name: «a million and half a million». */
function halfOf(text: ReadText, scale: number, after: number): Term {
  const named = arabicScales[(text.tokens[after]?.text ?? "").replace(/^\u0627\u0644(?=.)/, "")] === scale;
  return { value: scale / 2, scale: 1, after: named ? after + 1 : after, ambiguous: false };
}

function termAt(text: ReadText, at: number, skipped: number): Term | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  if (token.kind === "figure") return figureAt(text, at);
  const word = token.text.slice(skipped);
  const fraction = fractions[word];
  if (fraction) return scaled(text, { value: fraction, scale: 1, after: at + 1, ambiguous: false });
  const two = twoOfScale[word];
  if (two && isDualOfScale(text, at, word))
    return scaled(text, { value: two, scale: two / 2, after: at + 1, ambiguous: false });
  const scale = arabicScales[word];
  if (scale) return scaled(text, { value: scale, scale, after: at + 1, ambiguous: false });
  const below = belowThousand(text, at, word);
  const share = below && shares[text.tokens[below.after]?.text ?? ""];
  if (share && below.value < share)
    return { value: below.value / share, scale: 1, after: below.after + 1, ambiguous: false };
  return below && scaled(text, { ...below, scale: 1, ambiguous: false });
}

/** «ألفا» is two thousand before a noun, and only then: after a number it is the accusative of one thousand. */
function isDualOfScale({ tokens }: ReadText, at: number, word: string): boolean {
  if (/\u0646$|\u064A$/.test(word)) return true;
  const next = tokens[at + 1];
  return next?.kind === "word" && !next.text.startsWith(and);
}

/** The scale word at a token, if one stands there. */
export const scaleAt = ({ tokens }: ReadText, at: number): number | undefined => arabicScales[tokens[at]?.text ?? ""];

/** Multiplies by the scales that follow: «13 thousand», «two hundred thousand million». */
function scaled({ tokens }: ReadText, term: Term): Term {
  let { value, scale, after } = term;
  for (;;) {
    const token = tokens[after];
    const next =
      token?.kind === "word" && token.sentence === tokens[after - 1]?.sentence ? arabicScales[token.text] : undefined;
    if (!next || /^[a-z]/.test(token?.text ?? "")) break;
    [value, scale, after] = [round(value * next), scale * next, after + 1];
  }
  return { ...term, value, scale, after };
}
/** 13.6 × 1,000,000 without the dust of binary fractions. */
const round = (value: number) => Number(value.toPrecision(15));

function figureAt(text: ReadText, at: number): Term | undefined {
  const { tokens } = text;
  const agency = agencyDecimal(text, at);
  if (agency) return scaled(text, agency);
  const turnedRound = turned(text, at);
  if (turnedRound) return scaled(text, { value: Number(turnedRound), scale: 1, after: at + 1, ambiguous: false });
  const { figure, after } = grouped(text, at);
  const next = tokens[after];
  const hasScale = Boolean(next?.kind === "word" && arabicScales[next.text]);
  const single = /^(\d{1,3})([.,\u060C])(\d{3})$/.exec(figure);
  if (single) {
    const isDecimal =
      single[1] === "0" ||
      (single[2] === "." && decimalUnits(text).has(next?.text ?? "")) ||
      (hasScale && single[2] !== ",") ||
      isPerCent(text, after);
    const value = isDecimal ? Number(`${single[1]}.${single[3]}`) : Number(`${single[1]}${single[3]}`);
    return scaled(text, { value, scale: 1, after, ambiguous: single[2] !== "," && !isDecimal });
  }
  const value = readNumber(figure);
  return value === undefined ? undefined : scaled(text, { value, scale: 1, after, ambiguous: false });
}

/** «12 500»: a space between groups of three. */
function grouped(text: ReadText, at: number): { figure: string; after: number } {
  let figure = text.tokens[at]?.text ?? "";
  let after = at + 1;
  while (isGroup(text, after) && /^\d{1,3}(?:\d{3})*$/.test(figure) && (after > at + 1 || figure.length <= 3))
    figure += text.tokens[after++]?.text ?? "";
  return { figure, after };
}

const unitsOf = new WeakMap<ReadText, ReadonlySet<string>>();
/** Words that a text counts in tenths or in less than one: «0.523 gigawatts»; beside them a point parts decimals. */
function decimalUnits(text: ReadText): ReadonlySet<string> {
  const known = unitsOf.get(text);
  if (known) return known;
  const units = new Set<string>();
  for (const { kind, text: figure, index } of text.tokens) {
    const next = text.tokens[index + 1];
    if (kind === "figure" && next?.kind === "word" && /^(?:0\.\d+|\d+\.\d{1,2})$/.test(figure)) units.add(next.text);
  }
  unitsOf.set(text, units);
  return units;
}

/** «6.\u200F15»: with a mark that turns the line between its parts, a decimal is read from its other end. */
function turned({ raw, tokens }: ReadText, at: number): string | undefined {
  const token = tokens[at];
  const parts = /^(\d+)[.,](\d+)$/.exec(token?.text ?? "");
  if (!parts || !token || !/[\u200F\u061C]/.test(raw.slice(token.start, token.end - 1))) return undefined;
  return `${parts[2]}.${parts[1]}`;
}

const longestPart = 3;
/** «7\u0631189»: agencies part decimals by a ra, and write them before the whole number. */
function agencyDecimal({ tokens }: ReadText, at: number): Term | undefined {
  const [decimals, point, whole] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (point?.text !== "\u0631" || !point.isGlued || whole?.kind !== "figure" || !whole.isGlued) return undefined;
  if (!decimals || decimals.text.length > longestPart || !/^\d+$/.test(decimals.text + whole.text)) return undefined;
  const value = Number(`${whole.text}.${decimals.text}`);
  return { value, scale: 1, after: at + 3, ambiguous: decimals.text.length > 1 };
}

const isGroup = ({ shadow, tokens }: ReadText, at: number) => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token?.kind === "figure" &&
    /^\d{3}$/.test(token.text) &&
    before !== undefined &&
    token.from === before.from + before.text.length + 1 &&
    shadow.text[token.from - 1] === " "
  );
};
const isPerCent = ({ tokens }: ReadText, at: number) =>
  /^(?:%|\u0641\u064A|\u0628\u0627\u0644\u0645.*)$/.test(tokens[at]?.text ?? "");

/** «Three hundred and twenty-five», «fifteen», «three hundreds». */
function belowThousand({ tokens }: ReadText, at: number, word: string): { value: number; after: number } | undefined {
  let value = small[word];
  if (value === undefined) return undefined;
  let after = at + 1;
  for (;;) {
    const token = tokens[after];
    if (token?.kind !== "word" || token.sentence !== tokens[after - 1]?.sentence) break;
    const more = withNext(
      value,
      small[token.text],
      token.text.startsWith(and) ? small[token.text.slice(1)] : undefined,
    );
    if (more === undefined) break;
    value = more;
    after++;
  }
  // «One» and «one of» count nothing by themselves; «twelve» has lost its ten.
  if (value === 1 && isShare(tokens, after)) return { value, after };
  return value === 1 || (value === 2 && /^\u0627\u062B\u0646(?:\u0627|\u062A\u0627)$/.test(word))
    ? undefined
    : { value, after };
}

/** «One per cent», «one and a half per cent». */
function isShare(tokens: ReadText["tokens"], after: number): boolean {
  const at = tokens[after]?.text === and + half ? after + 1 : after;
  return /^(?:%|\u0628\u0627\u0644\u0645[\u0627\u064A].*)$/.test(tokens[at]?.text ?? "") || isInHundred(tokens, at);
}
const isInHundred = (tokens: ReadText["tokens"], at: number) =>
  tokens[at]?.text === "\u0641\u064A" &&
  /^\u0627\u0644\u0645[\u0627\u064A]{1,2}\u0647?/.test(tokens[at + 1]?.text ?? "");

function withNext(total: number, direct: number | undefined, joined: number | undefined): number | undefined {
  const ones = total % 100;
  const isUnit = ones > 0 && ones < 10;
  if (direct === 10 && isUnit) return total + 10;
  if (direct === 100 && total >= 3 && total <= 9) return total * 100;
  if (joined === undefined || joined >= 100) return undefined;
  if (total >= 100 && ones === 0) return total + joined;
  return isUnit && joined >= 20 ? total + joined : undefined;
}
