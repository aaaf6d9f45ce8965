/** The part of an address that names a fact: its id without what addresses keep for themselves; one for each id. */
export const factSlug = (id: string): string => id.replaceAll(".", "-").replaceAll("+", "_").replaceAll("#", "~");

/** The fact's own page, without the language. */
export const factPath = (id: string): string => `/facts/${factSlug(id)}`;
