/** Verbal nouns whose first «ال» belongs to the root, so it does not merge with «ل». */
const rootBegins = /^الت(?:زام|قاء|حاق|فاف|هاب|ماس|باس|قاط|هام|فات|ئام|واء|جاء)/u;

/**
 * Writes a one-letter particle before a noun phrase. «ل» merges with the article: للتحالف، للجنة، لله.
 * Others simply attach: بالعراق، والتحالف، كالتحالف.
 */
export function attachClitic(clitic: string, nounPhrase: string): string {
  if (!clitic.endsWith("ل") || !nounPhrase.startsWith("ال") || rootBegins.test(nounPhrase)) return clitic + nounPhrase;
  return nounPhrase.startsWith("الل") ? `${clitic}ل${nounPhrase.slice(3)}` : `${clitic}ل${nounPhrase.slice(2)}`;
}
