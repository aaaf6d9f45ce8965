import type { Token } from "../../text/tokens";

/** Words with the article all of them, or with the same ending of an adverb: no name has these forms. */
export function isDescription(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  const every = (form: RegExp) => words.length > 1 && words.every((word) => form.test(word));
  return every(/^\u0627\u0644\p{L}{3}/u) || every(/\p{L}{4}\u064A\u0627$/u);
}
