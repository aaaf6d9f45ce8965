import type { PlacedWord } from "../clauses/words-in";

/** Folded «that», and the pronoun glued to it. */
export const thatForms = /^ب?ان(ه|ها|هم|هما)?$/u;

const denials = /^[وف]?(?:لا|لم|لن|ليس|ليست|ما|دون|نافيا|نفي|نفت)$/u;
const near = 3;

/** Whether the last of some words is denied: «did not say that». */
export const isDenied = (words: readonly PlacedWord[]): boolean =>
  words.slice(-near).some(({ folded }) => denials.test(folded));
