import type { Token } from "../../text/tokens";
import { isVerb } from "../clauses/verb-forms";
import { declaring } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import type { Actor } from "./deed-actor";
import {
  bareDeed,
  besideObject,
  deedEnds,
  deedVerbs,
  joined,
  openDeedEnds,
  opensOtherClause,
  whenWords,
  whoOrWhat,
} from "./deed-words.ar";

const fewestWords = 2;
const mostWords = 28;

/** What was done; `isClosed`: a stop or the next verb ends it, and nothing behind that may still be of it. */
export type Done = { end: number; text: string; words: readonly Token[]; isClosed: boolean };

/** The words of the deed behind its verb and its actor, up to where the clause ends. */
export function restFrom(view: SentenceView, index: number, { from: next }: Actor): Done | undefined {
  const { tokens, text } = view;
  const verb = tokens[index] as Token;
  const from = pastTimes(view, pastDashes(tokens, next));
  const after = endFrom(view, from);
  const stretch = tokens.slice(from, after);
  const opens = stretch.findIndex(isWord);
  const words = stretch.slice(Math.max(0, opens), stretch.findLastIndex(isWord) + 1);
  const [first, final] = [words[0], words.at(-1)];
  if (!first || !final || !isToldBy(words) || isCut(view, verb, final, tokens[after])) return undefined;
  const written = text.raw.slice(verb.start, verb.end);
  const name = verb.text === bareDeed(verb.text) ? written : written.slice(1);
  const rest = text.raw.slice(first.start, final.end).trim();
  return { end: final.end, text: `${name} ${rest}`, words, isClosed: isClosedAt(tokens, after) };
}

/** Where the clause ends that begins at a token. */
function endFrom({ tokens, spans }: SentenceView, from: number): number {
  const isInDate = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start < start && span.end > start);
  let hasJumped = false;
  for (let at = from; at < tokens.length; at++) {
    if (!endsAt(tokens, at) || isInDate(tokens[at] as Token)) continue;
    if (hasJumped || !leavesObject(tokens, from, at)) return at;
    hasJumped = true;
  }
  return tokens.length;
}

/** Enough words, not a clause of the name, nor somebody else whom «and» joins. */
function isToldBy(words: readonly Token[]): boolean {
  const [first] = words;
  const leans = first !== undefined && (relative.test(first.text) || joined.test(first.text));
  return !leans && words.length >= fewestWords && words.length <= mostWords && words.some(isTold);
}

/** It breaks off, a colon opens what was done, or somebody's own words are in it. */
const isCut = ({ spans }: SentenceView, verb: Token, final: Token, stop: Token | undefined): boolean =>
  stop?.text === ":" ||
  openDeedEnds.has(final.text) ||
  spans.some((span) => span.type === "quote" && span.start < final.end && span.end > verb.start);

/** Behind what stands between two dashes. */
export function pastDashes(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "-") return at;
  const length = tokens.slice(at + 1, at + 1 + mostAside).findIndex(({ text }) => text === "-");
  return length < 0 ? at : at + length + 2;
}
export const mostAside = 8;

/** Behind a time between two commas. */
export function pastTimes({ tokens, spans }: SentenceView, at: number): number {
  if (tokens[at]?.text !== "\u060C") return at;
  const length = tokens.slice(at + 1, at + 1 + mostAside).findIndex(({ text }) => text === "\u060C");
  const aside = tokens.slice(at + 1, at + 1 + length);
  const isTime = ({ text, start }: Token) =>
    whenWords.has(text) || spans.some((span) => span.type === "date" && span.start <= start && span.end > start);
  return length > 0 && aside.every(isTime) ? at + length + 2 : at;
}

const isWord = ({ kind, text }: Token) => kind !== "sign" || /^["\u201C\u201D\u00AB\u00BB()]$/.test(text);
const isTold = ({ kind, text }: Token) => kind !== "sign" && !whenWords.has(text);

const relative = /^(?:\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A|\u0627\u0644\u0630\u064A\u0646|\u0627\u0646)$/;

function endsAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^[\u060C,\u061B;:.!\u061F()[\]-]$/.test(word) || deedEnds.has(word)) return true;
  // «Before they joined it»: the deed of others.
  if (opensOtherClause.has(word) && tokens[at + 1]?.text === "\u0627\u0646") return true;
  return (
    /^[\u0648\u0641]/.test(word) && !deedVerbs.has(word) && (deedVerbs.has(bareDeed(word)) || declaring.test(word))
  );
}

/** «Finished in its third term, the mounting of signs»: up to the comma nothing but where and how, and a noun behind it. */
function leavesObject(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "\u060C" || !next || !(at === from || besideObject.test(tokens[from]?.text ?? "")))
    return false;
  return next.kind === "word" && !isAnother(next.text);
}

/** What may stand behind a comma only where another clause begins. */
const isAnother = (word: string): boolean =>
  /^(?!\u0641\u064A$)[\u0648\u0641]\p{L}|^[\u064A\u062A]\p{L}{2,}|^\u0645\p{L}{3,}\u0627$/u.test(word) ||
  deedEnds.has(word) ||
  deedVerbs.has(word) ||
  whoOrWhat.test(word);

/** «In the south, and in the north»: up to the next stop nothing but another place or time. */
function isMoreOf(tokens: readonly Token[], at: number): boolean {
  const stop = tokens.findIndex((token, index) => index > at && token.kind === "sign");
  const more = tokens.slice(at + 1, stop < 0 ? tokens.length : stop);
  return andIn.test(tokens[at]?.text ?? "") && !more.some(({ text }) => isVerb(text));
}
const andIn = /^\u0648(?:\u0641\u064A|\u0639\u0644\u064A|\u0645\u0646|\u0627\u0644\u064A)$/;

/** Not where a bracket goes on with it, nor at a comma with a noun behind it. */
function isClosedAt(tokens: readonly Token[], at: number): boolean {
  const [stop, next] = [tokens[at], tokens[at + 1]];
  if (!stop || /^[.!\u061B;]$/.test(stop.text)) return true;
  if (stop.kind === "word") return true;
  // «To the guards, above all those of the woods, to …».
  const isAside =
    next?.text.endsWith("\u0633\u064A\u0645\u0627") || tokens[at + 2]?.text === "\u0633\u064A\u0645\u0627";
  return stop.text === "\u060C" && next !== undefined && !isAside && isAnother(next.text) && !isMoreOf(tokens, at + 1);
}
