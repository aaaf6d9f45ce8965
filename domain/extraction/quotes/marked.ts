import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

/** What stands between two quotation marks, by the tokens of the marks; without a second one to the paragraph's end. */
export type Marked = { open: number; close: number; isClosed: boolean };

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
  // A mark that never closes must not swallow the pairs after it.
  const [unclosed] = open;
  const isLast = unclosed !== undefined && (marked.at(-1)?.open ?? -1) < unclosed;
  return isLast ? [...marked, { open: unclosed, close: last + 1, isClosed: false }] : marked;
}

function sideOf(tokens: readonly Token[], at: number, openAt: number | undefined): "open" | "close" | undefined {
  const isOpen = openAt !== undefined;
  const token = tokens[at] as Token;
  if (token.kind !== "sign") return undefined;
  if (opening.test(token.text))
    return isOpen && (isTurned(tokens, at, "end") || isLoose(tokens, at, openAt)) ? "close" : "open";
  if (closing.test(token.text)) return !isOpen && isTurned(tokens, at, "start") ? "open" : "close";
  return straight.test(token.text) ? sideOfStraight(tokens, at, isOpen) : undefined;
}

function sideOfStraight(tokens: readonly Token[], at: number, isOpen: boolean): "open" | "close" | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const gluedAfter = next?.isGlued === true && next.kind !== "sign";
  const before = tokens[at - 1];
  const gluedBefore =
    token.isGlued &&
    before !== undefined &&
    !(before.kind === "word" && before.text.length === 1) &&
    !/[(\-\u2013:]/.test(before.text);
  if (gluedAfter && !gluedBefore) return "open";
  if (gluedBefore && !gluedAfter) return isOpen ? "close" : undefined;
  return isOpen ? "close" : "open";
}

/** «Name « goes on»: a second opening mark after a word or two, glued to nothing, was meant to close. */
function isLoose(tokens: readonly Token[], at: number, openAt: number): boolean {
  const after = tokens[at + 1];
  const isFree = tokens[at]?.isGlued === false && after !== undefined && !after.isGlued;
  return isFree && at - openAt <= longestLoose;
}

/** Some papers write «»…«»: a closing mark after a colon and before a word opens, an opening one after a word closes. */
function isTurned(tokens: readonly Token[], at: number, side: "start" | "end"): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBeforeWord = after !== undefined && after.kind !== "sign" && after.isGlued;
  if (side === "start") return isBeforeWord && before?.text === ":";
  return !isBeforeWord && mark?.isGlued === true && before !== undefined && before.kind !== "sign";
}
