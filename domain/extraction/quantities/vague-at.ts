import { article } from "../../arabic/article";
import { known, startAfter } from "../text/clitics";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { crowdWords, few, lossWords, otherOnes, vagueNumbers, vagueScales } from "./quantity-words.ar";

/** A number without a value: «tens of thousands», «a few hundred». */
export type VagueAt = { min?: number; max?: number; start: number; end: number; first: number; after: number };

export function vagueAt(text: ReadText, at: number): VagueAt | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word") return undefined;
  return vaguePlural(text, at) ?? fewAt(text, at);
}

function vaguePlural(text: ReadText, at: number): VagueAt | undefined {
  const token = text.tokens[at];
  const isPartitive = isOfMany(text, at);
  const vague =
    token &&
    (known(token.text, vagueNumbers) ?? (isPartitive || isLost(text, at) ? definiteVague(token.text) : undefined));
  // «Quantities» is no «like hundreds».
  if (!token || !vague || (vague.skipped > 0 && token.text[vague.skipped - 1] === "\u0643")) return undefined;
  const start = startAfter(text, token, vague.skipped);
  const scale = vagueScales[text.tokens[at + 1]?.text ?? ""];
  const { min, max } = vague.value as { min?: number; max?: number };
  if (scale && min !== undefined && max !== undefined && min < 2000) {
    const most = max * scale + scale - 1;
    return { min: min * scale, max: most, start, end: text.tokens[at + 1]?.end ?? 0, first: at, after: at + 2 };
  }
  return { ...vague.value, start, end: token.end, first: at, after: at + 1 };
}

/** «The tens of the houses», «the hundreds of fighters», not «the thousands of it». */
function isOfMany({ tokens }: ReadText, at: number): boolean {
  const counted = tokens[at + 2];
  if (tokens[at + 1]?.text !== of || counted?.kind !== "word") return false;
  const isIndefinite = !counted.text.startsWith(article) && !isFunctionWord(counted.text);
  return counted.sentence === tokens[at]?.sentence && (isIndefinite || plural.test(counted.text));
}

const clauseEnd = /^[.\u060C,\u061B]$/;
/** «The wounding of hundreds», «thousands live in it», where the clause ends or goes on with a preposition. */
export function isLost({ tokens }: ReadText, at: number): boolean {
  const before = (tokens[at - 1]?.text ?? "").replace(/^[\u0648\u0641\u0628](?=.{3})/, "");
  const next = tokens[at + 1];
  if (theyDo.test(next?.text ?? "") && next?.sentence === tokens[at]?.sentence) return true;
  if (!lossWords.has(before) && !crowdWords.has(before)) return false;
  if (next === undefined || next.sentence !== tokens[at]?.sentence || clauseEnd.test(next.text)) return true;
  return next.text !== of && (isFunctionWord(next.text) || otherOnes.has(next.text));
}
/** «Thousands [flee]». */
const theyDo = /^\u064A\p{L}{2,}\u0648\u0646$/u;
const of = "\u0645\u0646";

const plural = /^\u0627\u0644(?:.+(?:\u0627\u062A|\u064A\u0646|\u0648\u0646)|.{2}\u0627.{1,3})$/;
function definiteVague(word: string) {
  const bare = /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644(.{4,})$/.exec(word)?.[1] ?? "";
  const vague = known(bare, vagueNumbers);
  return vague?.skipped === 0 ? { ...vague, skipped: word.length - bare.length - 2 } : undefined;
}

const fewest = 3;
const most = 9;
function fewAt(text: ReadText, at: number): VagueAt | undefined {
  const token = text.tokens[at];
  const word = token?.text.replace(/^[\u0648\u0641]?[\u0644]?(?=\u0628\u0636\u0639)/, "") ?? "";
  if (!token || !few.has(word)) return undefined;
  const start = startAfter(text, token, token.text.length - word.length);
  const scale = fewScales[text.tokens[at + 1]?.text ?? ""];
  const end = text.tokens[scale ? at + 1 : at]?.end ?? 0;
  return { min: fewest * (scale ?? 1), max: most * (scale ?? 1), start, end, first: at, after: at + (scale ? 2 : 1) };
}
const fewScales: Readonly<Record<string, number>> = {
  "\u0639\u0634\u0631\u0627\u062A": 10,
  "\u0645\u064A\u0627\u062A": 100,
  "\u0627\u0644\u0627\u0641": 1000,
  "\u0645\u0644\u0627\u064A\u064A\u0646": 1e6,
};
