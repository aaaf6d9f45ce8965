import { foldLoosely } from "./fold-arabic";
import { toLatinDigits } from "./numerals";

/** A word, a figure or a sign of a text, folded for comparing; offsets are those of the text. */
export type Token = { start: number; end: number; text: string; isFigure: boolean };

// A figure with the signs that may stand inside one; letters with their marks and tatweel; any other sign.
const pieces = /\p{Nd}(?:[\p{Nd}.,'\u066B\u066C\u060C]*\p{Nd})?|[\p{L}\p{M}\u0640]+|[^\s\p{Nd}\p{L}\p{M}]/gu;

/** Splits a text, also where a word and a figure are glued together. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(pieces)].map((match) => {
    const isFigure = /^\p{Nd}/u.test(match[0]);
    const folded = isFigure ? toLatinDigits(match[0]) : foldLoosely(match[0]);
    return { start: match.index, end: match.index + match[0].length, text: folded, isFigure };
  });
}
