import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { beforeNames, dialWords, spelledLetters } from "./quantity-words.ar";

const dash = /^[-\u2010\u2011\u2013\u2014]$/;

/**
 * Whether a figure names something and counts nothing: «Resolution 2254», «A-380», «COVID-19», «G20», 10:30, 3-1, a
 * telephone number, «1.» before a line.
 */
export function isName(text: ReadText, at: number): boolean {
  const { tokens } = text;
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.kind !== "figure") return false;
  const isBesideLatin = (token.isGlued && isLatin(before?.text)) || (next?.isGlued === true && isLatin(next.text));
  if (
    isBesideLatin ||
    (beforeNames.has(bare(before?.text)) && !mayCount(text, at)) ||
    spelledLetters.has(before?.text ?? "")
  )
    return true;
  if (token.isGlued && before && dash.test(before.text) && before.isGlued && tokens[at - 2]?.kind === "word")
    return true;
  if (
    isDialled(text, at) ||
    isScore(text, at) ||
    isClockTime(text, at) ||
    isChained(text, at) ||
    isJoinedToName(text, at)
  )
    return true;
  return isLabel(text, at);
}
/** «In minutes 38 and 52». */
function isJoinedToName(text: ReadText, at: number): boolean {
  const [head, figure, joint] = text.tokens.slice(Math.max(0, at - 3), at);
  if (!joint || !/^[\u0648,\u060C]$/.test(joint.text) || figure?.kind !== "figure") return false;
  return beforeNames.has(bare(head?.text)) && !mayCount(text, at);
}

/** «The resolution: 120 countries»: a noun that a number counts makes it no name. */
function mayCount({ tokens }: ReadText, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.sentence !== tokens[at]?.sentence) return false;
  return (
    !isFunctionWord(next.text) &&
    !/^(?:\u0627\u0644|\u0644(?:\u0633\u0646\u0647|\u0639\u0627\u0645)|\u0648)/.test(next.text)
  );
}
const definiteOrdinal =
  /^\u0627\u0644(?:\u062d\u0627\u062f\u064a|\u062b\u0627\u0646\u064a|\u062b\u0627\u0644\u062b|\u0631\u0627\u0628\u0639|\u062e\u0627\u0645\u0633|\u0633\u0627\u062f\u0633|\u0633\u0627\u0628\u0639|\u062b\u0627\u0645\u0646|\u062a\u0627\u0633\u0639)\u0647?$/;
/** «The twelfth»: its ten counts nothing. */
export const isOrdinalTen = ({ tokens }: ReadText, at: number): boolean =>
  /^\u0639\u0634\u0631\u0647?$/.test(tokens[at]?.text ?? "") && definiteOrdinal.test(tokens[at - 1]?.text ?? "");
const isLatin = (word: string | undefined) => /^\p{Script=Latin}/u.test(word ?? "");
const bare = (word: string | undefined) => (word ?? "").replace(/^[\u0648\u0641\u0628](?=\u0627\u0644)/, "");

/** «1\u06403»: a stretched line for a dash. */
function isScore({ raw, tokens }: ReadText, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const between = (one: typeof token, other: typeof token) =>
    one?.kind === "figure" && other?.kind === "figure" && raw.slice(one.start, other.end).includes("\u0640");
  return raw.slice(token?.start, token?.end).includes("\u0640") || between(before, token) || between(token, next);
}

function isClockTime({ tokens }: ReadText, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isAfterColon =
    before?.text === ":" && before.isGlued && tokens[at]?.isGlued && tokens[at - 2]?.kind === "figure";
  return Boolean(
    isAfterColon ||
      isPartOfHour(tokens, at) ||
      (next?.text === ":" && next.isGlued && tokens[at + 2]?.kind === "figure" && tokens[at + 2]?.isGlued),
  );
}

const hour = "\u0627\u0644\u0633\u0627\u0639\u0647";
const partOfHour =
  /^(?:\u062F\u0642\u064A\u0642\u0647|\u062F\u0642\u0627\u064A\u0642|\u062B\u0627\u0646\u064A\u0647|\u062B\u0648\u0627\u0646\u064A?)$/;
const hourReach = 6;
/** «At the sixth hour and 19 minutes and 38 seconds». */
function isPartOfHour(tokens: ReadText["tokens"], at: number): boolean {
  if (!partOfHour.test(tokens[at + 1]?.text ?? "") || tokens[at - 1]?.text !== "\u0648") return false;
  const before = tokens.slice(Math.max(0, at - hourReach), at);
  const from = before.findLastIndex(({ text }) => text.endsWith(hour));
  return from >= 0 && /^(?:\u0627\u0644|\d)/.test(before[from + 1]?.text ?? "");
}

const dialReach = 14;
/** «Send your message to 88591». */
function isDialled(text: ReadText, at: number): boolean {
  const token = text.tokens[at];
  if (!/^\d{4,}$/.test(token?.text ?? "") || mayCount(text, at)) return false;
  const before = text.tokens.slice(Math.max(0, at - dialReach), at);
  return before.some(({ text: word, sentence }) => sentence === token?.sentence && dialWords.has(word));
}

const longestChain = 8;
/** Three figures or more joined by dashes or points, or two with a plus: a telephone number, not a range. */
function isChained({ tokens }: ReadText, at: number): boolean {
  let [first, last] = [at, at];
  while (at - first < longestChain && joins(first - 1) && tokens[first - 2]?.kind === "figure") first -= 2;
  while (last - at < longestChain && joins(last + 1) && tokens[last + 2]?.kind === "figure") last += 2;
  const isPlus =
    tokens[first - 1]?.text === "+" || (tokens[last + 1]?.text === "+" && tokens[last + 1]?.isGlued === true);
  return last - first >= 4 || isPlus || /^0\d{6,}$/.test(tokens[at]?.text ?? "");

  function joins(index: number): boolean {
    const sign = tokens[index];
    return (
      sign !== undefined &&
      (dash.test(sign.text) || sign.text === "/") &&
      sign.isGlued &&
      tokens[index + 1]?.isGlued === true
    );
  }
}

/** «1.», «2-» or «3)» at the beginning of a line. */
function isLabel({ tokens, paragraphs }: ReadText, at: number): boolean {
  const token = tokens[at];
  const isFirst = token !== undefined && paragraphs[token.paragraph]?.first === at;
  const next = tokens[at + 1];
  return isFirst && next?.isGlued === true && /^[.)\-\u2013\u0640]$/.test(next.text) && tokens[at + 2]?.kind === "word";
}
