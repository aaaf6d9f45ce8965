import type { ShadowText } from "./shadow-text";

/**
 * A word, a figure or a sign. `start` and `end` are offsets of the raw text, `from` of the shadow text; `text` is the
 * shadow's. A word and a figure that are glued together are two tokens.
 */
export type Token = {
  index: number;
  kind: "word" | "figure" | "sign";
  text: string;
  start: number;
  end: number;
  from: number;
  /** Whether nothing stands between this token and the one before it. */
  isGlued: boolean;
  /** Indexes into the text's sentences and paragraphs. */
  sentence: number;
  paragraph: number;
};

/** A stretch of tokens, `first` to `last` inclusive, and its raw offsets. */
export type Stretch = { index: number; first: number; last: number; start: number; end: number };

// A figure with the signs that may stand inside one (also U+060C as a decimal comma); letters; any other sign, whole.
const pieces = /\d+(?:[.,\u066B\u066C\u060C]\d+)*|\p{L}+|\n|[^\s\d\p{L}]/gu;

/** The tokens of a text, in order, with its sentences and paragraphs (lines that are not empty). */
export function tokensOf(shadow: ShadowText): { tokens: Token[]; sentences: Stretch[]; paragraphs: Stretch[] } {
  const tokens: Token[] = [];
  let end = -1;
  let [sentence, paragraph] = [0, 0];
  const pieceOf = pieceReader();
  for (const { 0: written, index: from } of shadow.text.matchAll(pieces)) {
    const { text, kind } = pieceOf(written);
    if (text === "\n") {
      if (tokens.at(-1)?.paragraph === paragraph) paragraph++;
      if (tokens.at(-1)?.sentence === sentence) sentence++;
      continue;
    }
    const before = tokens.at(-1);
    if (before?.sentence === sentence && (endsSentence(tokens, text, from === end) || isTooLong(tokens, sentence)))
      sentence++;
    tokens.push({
      index: tokens.length,
      kind,
      text,
      start: shadow.rawStart(from),
      end: shadow.rawEnd(from + text.length),
      from,
      isGlued: from === end,
      sentence,
      paragraph,
    });
    end = from + text.length;
  }
  return { tokens, sentences: stretches(tokens, "sentence"), paragraphs: stretches(tokens, "paragraph") };
}

/** One text for all tokens that read alike: looking it up in table after table is then a matter of its address. */
function pieceReader(): (text: string) => Pick<Token, "kind" | "text"> {
  const known = new Map<string, Pick<Token, "kind" | "text">>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const piece = { kind: kindOf(text), text };
    known.set(text, piece);
    return piece;
  };
}

function kindOf(text: string): Token["kind"] {
  if (digit.test(text)) return "figure";
  return letter.test(text) ? "word" : "sign";
}
const digit = /^\d/;
const letter = /^\p{L}/u;

/** Whether the token that comes next begins a sentence. A closing mark after the stop still belongs to the one before. */
function endsSentence(tokens: readonly Token[], next: string, isGlued: boolean): boolean {
  let at = tokens.length - 1;
  if (tokens[at]?.kind !== "sign") return false;
  if (isClosing(next) || isStop(next) || next === ",") return false;
  while (isClosing(tokens[at]?.text ?? "") || tokens[at]?.text === ",") at--;
  const stop = tokens[at];
  if (!stop || !isStop(stop.text)) return false;
  if (stop.text === "." && stop.isGlued && isGlued && (domains.test(next) || initial.test(next))) return false;
  // An initial: one letter, glued to its point.
  const before = tokens[at - 1];
  const isInitial =
    before?.kind === "word" && before.text.length <= (isGlued && next.length <= longestInitial ? longestInitial : 1);
  return !(stop.text === "." && stop.isGlued && isInitial);
}
/** «Al-Arabiya.net». */
const domains = /^(?:\u0646\u062a|\u0643\u0648\u0645|com|net|org|info|tv)$/;
/** «The colonel.d/ So-and-so»: a title in one letter. */
const initial = /^\p{L}$/u;
/** «B.B.C.», as its letters are called, glued to each other. */
const longestInitial = 3;
/** Text without stops is cut, so that no work grows with the square of its length. */
const longestSentence = 250;
const isTooLong = (tokens: readonly Token[], sentence: number) =>
  tokens.length >= longestSentence && tokens[tokens.length - longestSentence]?.sentence === sentence;
const isStop = (text: string) => /^[.!?\u061F\u2026]$/.test(text);
const isClosing = (text: string) => /^["\u201D\u00BB)\]]$/.test(text);

function stretches(tokens: readonly Token[], by: "sentence" | "paragraph"): Stretch[] {
  const found: Stretch[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last && last.index === token[by]) Object.assign(last, { last: token.index, end: token.end });
    else found.push({ index: token[by], first: token.index, last: token.index, start: token.start, end: token.end });
  }
  return found;
}
