import { contentWords } from "../../text/content-words";

/** What is looked at of a question: what it shows and what is right, and whether it states what is wrong. */
type Asked = { shown: string; isFalse: boolean };

/** Fewer words than these besides are a name or a particle that was left out. */
const wordsMin = 3;

/**
 * Whether a sentence of a text tells a reader what the question made of it does not show: a false statement's true words, or
 * three words of meaning and more. Else the question with its answer is the sentence, and once is enough to read it.
 */
export function saysMore(sentence: string, { shown, isFalse }: Asked): boolean {
  const known = contentWords(shown);
  return isFalse || [...contentWords(sentence)].filter((word) => !known.has(word)).length >= wordsMin;
}
