import { institutionWords } from "../../names/beside-names.ar";

/** A family name or an adjective of origin with the article. */
export const nisba = /^\u0627\u0644.{2,}\u064a$/;
/** «Al-Aridi» is a family name unless it says of what country or kind. */
export const isNisbaName = (word: string, demonyms: ReadonlyMap<string, unknown>): boolean =>
  nisba.test(word) && !demonyms.has(word) && !institutionWords.has(word);
