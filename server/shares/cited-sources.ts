import "server-only";
import type { Language } from "@/domain/language";
import type { AnyItem } from "@/questions/registry";
import { detailsOf, type SourceDetails } from "../sets/get-set";

/** The documents that some questions rest on. */
export type CitedSources = {
  /** In the order of their dates. */
  sources: SourceDetails[];
  /** First and last year of the documents; null when there are none. */
  years: [first: number, last: number] | null;
  /** The year of the document that each question rests on, in the order of the questions. */
  markYears: (number | null)[];
};

/** The documents behind questions, with their dates. */
export function citedSources(items: readonly AnyItem[], lang: Language): CitedSources {
  const cited = items.map(({ references }) => references.map(({ source }) => source));
  const sources = detailsOf([...new Set(cited.flat())], lang);
  const yearOf = new Map(sources.map(({ id, published }) => [id, Number(published.slice(0, 4))]));
  const years = [...yearOf.values()];
  return {
    sources,
    years: years.length ? [Math.min(...years), Math.max(...years)] : null,
    markYears: cited.map(([first = ""]) => yearOf.get(first) ?? null),
  };
}
