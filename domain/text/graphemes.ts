const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What a reader counts as characters: a letter with its marks is one. Source: Unicode UAX 29, by the run time's data. */
export const graphemesOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
