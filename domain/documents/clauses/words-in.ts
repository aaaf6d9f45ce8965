import { foldLoosely } from "../../text/fold-arabic";
import { remembered } from "../../text/remembered";

/** A word of a raw text with its signs, and folded without them. */
export type PlacedWord = { start: number; end: number; text: string; folded: string };

// A text's words come again with each part of it that is looked at.
const foldedWord = remembered((word) => foldLoosely(word.replace(/[^\p{L}\p{M}]/gu, "")));

/** The words of a stretch, with offsets into the raw text. */
export function wordsIn(raw: string, { start, end }: { start: number; end: number }): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: text, index } of raw.slice(start, end).matchAll(/\S+/gu))
    words.push({ start: start + index, end: start + index + text.length, text, folded: foldedWord(text) });
  return words;
}

/** A word after which a clause may end. */
export const endsClause = ({ text }: Pick<PlacedWord, "text">): boolean => /[\u060C\u061B,;]$/u.test(text);
