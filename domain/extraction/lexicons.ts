/** What finders know by name, read from `content/lexicons/`. Every finder does with an empty lexicon what it can. */
export type Lexicons = Readonly<Record<string, never>>;

export const noLexicons: Lexicons = {};
