import { foldLoosely } from "../../text/fold-arabic";

/** A word of a raw text with its signs, and folded without them. */
export type PlacedWord = { start: number; end: number; text: string; folded: string };

/** The words of a stretch, with offsets into the raw text. */
export function wordsIn(raw: string, { start, end }: { start: number; end: number }): PlacedWord[] {
  return [...raw.slice(start, end).matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    ...{ start: start + index, end: start + index + text.length, text },
    folded: foldLoosely(text.replace(/[^\p{L}\p{M}]/gu, "")),
  }));
}

/** A word after which a clause may end. */
export const endsClause = ({ text }: Pick<PlacedWord, "text">): boolean => /[\u060C\u061B,;]$/u.test(text);
