import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";

/** Fewer words than these besides are a name or a particle that was left out. */
const wordsMin = 3;

/**
 * Whether a sentence of a text tells a reader three words of meaning or more besides what the question made of it shows with
 * its answer. Else that is the sentence, and once is enough to read it.
 */
export function saysMore(sentence: string, shown: string): boolean {
  const known = contentWords(shown);
  return [...contentWords(sentence)].filter((word) => !known.has(word)).length >= wordsMin;
}

/** More words than these are no single change. */
const changedMax = 4;

/** A sentence in parts, words that a false statement made of it has otherwise apart; in one part where much differs. */
export function changedParts(sentence: string, stated: string): { text: string; isChanged: boolean }[] {
  const known = new Set(foldLoosely(stated).match(/[\p{L}\p{M}\p{N}]+/gu));
  const parts = sentence.split(/([\p{L}\p{M}\p{N}]+)/u).map((text, at) => ({
    text,
    isChanged: at % 2 === 1 && !known.has(foldLoosely(text)),
  }));
  const changed = parts.filter(({ isChanged }) => isChanged).length;
  if (changed === 0 || changed > changedMax) return [{ text: sentence, isChanged: false }];
  return parts.filter(({ text }) => text !== "");
}
