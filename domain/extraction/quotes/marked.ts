import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

/**
 * What stands between two quotation marks, by the tokens of the marks; without a second one to the next quotation or to the
 * paragraph's end.
 */
export type Marked = { open: number; close: number; isClosed: boolean; isBeforeNext?: true };

const opening = /^[\u00AB\u201C\u201E]$/;
const closing = /^[\u00BB\u201D]$/;
/** A mark and two words. */
const longestLoose = 3;
const straight = /^(?:"|\u201F|\u2033)$/;

/**
 * The outermost quotations of a text. Marks pair within a paragraph; a straight mark opens where a word is glued to it
 * from behind and none from before.
 */
export function markedIn({ tokens, paragraphs }: ReadText): Marked[] {
  return paragraphs.flatMap(({ first, last }) => markedBetween(tokens, first, last));
}

function markedBetween(tokens: readonly Token[], first: number, last: number): Marked[] {
  const marked: Marked[] = [];
  const open: number[] = [];
  for (let at = first; at <= last; at++) {
    const side = sideOf(tokens, at, open.at(-1));
    if (side === "open") open.push(at);
    const from = side === "close" ? open.pop() : undefined;
    if (from === undefined) continue;
    while ((marked.at(-1)?.open ?? -1) > from) marked.pop();
    marked.push({ open: from, close: at, isClosed: true });
  }
  const [unclosed] = open;
  if (unclosed === undefined) return marked;
  const around = aroundName(tokens, unclosed, marked);
  const before = marked.filter(({ open }) => open < unclosed);
  if (around) return [...before, around, ...marked.filter(({ open }) => open > around.close)];
  // A mark that never closes must not swallow the pairs after it.
  const after = marked.slice(before.length);
  const next = nextUnclosed(tokens, open, after[0]?.open ?? last + 1);
  if (next !== undefined)
    return [
      ...before,
      { open: unclosed, close: next, isClosed: false, isBeforeNext: true },
      unclosedAt(next, after, last),
      ...after,
    ];
  return [...before, unclosedAt(unclosed, after, last), ...after];
}

function unclosedAt(open: number, [next]: readonly Marked[], last: number): Marked {
  const close = next?.open ?? last + 1;
  return { open, close, isClosed: false, ...(next ? { isBeforeNext: true } : {}) };
}

/** «"…... And he went on: "…»: the second of two that never close, where a sentence ends between them. */
function nextUnclosed(tokens: readonly Token[], [first, second]: readonly number[], end: number): number | undefined {
  const [one, two] = [tokens[first ?? -1], tokens[second ?? -1]];
  if (!one || !two || two.index >= end || two.sentence === one.sentence) return undefined;
  return tokens[two.index + 1]?.kind === "word" ? two.index : undefined;
}

/** «… against «X».»: a name at a quotation's end has closed both where its own mark stands before a stop or a comma. */
function aroundName(tokens: readonly Token[], unclosed: number, marked: readonly Marked[]): Marked | undefined {
  const after = tokens[unclosed + 1];
  if (!after) return undefined;
  const { sentence, isGlued } = after;
  const within = marked.find(({ open, close }) => open > unclosed && ends.test(tokens[close + 1]?.text ?? "."));
  if (!within || !isGlued || within.close - within.open > longestLoose) return undefined;
  return tokens[within.close]?.sentence === sentence ? { ...within, open: unclosed } : undefined;
}
const ends = /^[.\u060C\u061B,]$/;

function sideOf(tokens: readonly Token[], at: number, openAt: number | undefined): "open" | "close" | undefined {
  const isOpen = openAt !== undefined;
  const token = tokens[at] as Token;
  if (token.kind !== "sign") return undefined;
  if (opening.test(token.text)) {
    const isEnd = isTurned(tokens, at, "end") || isBeforeStop(tokens, at) || isLoose(tokens, at, openAt ?? at);
    return isOpen && isEnd ? "close" : "open";
  }
  if (closing.test(token.text)) {
    const isStart = isTurned(tokens, at, "start") || isBeforeClosing(tokens, at);
    return !isOpen && isStart ? "open" : "close";
  }
  return straight.test(token.text) ? sideOfStraight(tokens, at, isOpen) : undefined;
}

const isParticle = (token: Token | undefined): boolean => token?.kind === "word" && token.text.length === 1;

function sideOfStraight(tokens: readonly Token[], at: number, isOpen: boolean): "open" | "close" | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const gluedAfter = next?.isGlued === true && next.kind !== "sign";
  const before = tokens[at - 1];
  const gluedBefore = token.isGlued && before !== undefined && !isParticle(before) && !/[(\-\u2013:]/.test(before.text);
  if (gluedAfter && !gluedBefore) return "open";
  if (gluedBefore && !gluedAfter) return isOpen ? "close" : undefined;
  return isOpen ? "close" : "open";
}

/** «… outside the council “.»: an opening mark before a stop was meant to close. */
function isBeforeStop(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[at - 1]?.kind === "sign") return false;
  return after === undefined || after.paragraph !== tokens[at]?.paragraph || ends.test(after.text);
}

/** «He said” … “»: a closing mark that closes nothing before another one was meant to open. */
function isBeforeClosing(tokens: readonly Token[], at: number): boolean {
  const { paragraph } = tokens[at] as Token;
  if (tokens[at + 1]?.kind !== "word") return false;
  for (let next = at + 1; tokens[next]?.paragraph === paragraph; next++) {
    const { text } = tokens[next] as Token;
    if (closing.test(text)) return true;
    if (opening.test(text) || straight.test(text)) return isBeforeStop(tokens, next) && opening.test(text);
  }
  return false;
}

/** «Name « goes on»: a second opening mark after a word or two, glued to nothing, was meant to close. */
function isLoose(tokens: readonly Token[], at: number, openAt: number): boolean {
  const after = tokens[at + 1];
  const isFree = tokens[at]?.isGlued === false && after !== undefined && !after.isGlued;
  return isFree && at - openAt <= longestLoose;
}

/**
 * Some papers write «»…«»: a closing mark after a colon, or a particle of one letter, and before a word opens, an opening
 * one after a word closes.
 */
function isTurned(tokens: readonly Token[], at: number, side: "start" | "end"): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBeforeWord = after !== undefined && after.kind !== "sign" && after.isGlued;
  if (side === "start") return isBeforeWord && (before?.text === ":" || (mark?.isGlued === true && isParticle(before)));
  return !isBeforeWord && mark?.isGlued === true && before !== undefined && before.kind !== "sign";
}
