import { type Choice, facets } from "@/domain/ledger/facets";
import { type Locale, localPath } from "@/i18n/locales";
import type { FactsQuery } from "@/server/facts/browse-facts";

export type FactsSearch = Record<string, string | string[] | undefined>;

/** Longest search, and longest choice, that is read. */
const wordsMax = 100;

/** What an address asks for; what it repeats counts once, what it leaves empty not at all. */
export function readFactsQuery(search: FactsSearch): FactsQuery {
  const read = (name: string): string => {
    const given = search[name];
    return String((Array.isArray(given) ? given[0] : given) ?? "")
      .slice(0, wordsMax)
      .trim();
  };
  const chosen = facets.flatMap((facet) => (read(facet) ? [[facet, read(facet)]] : []));
  const page = read("page");
  return {
    words: read("q"),
    choice: Object.fromEntries(chosen) as Choice, // names of facets with what was read of them
    page: page === "all" ? 0 : /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The one address of what is asked for, without the language. */
export function factsPath({ words, choice, page }: FactsQuery): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  for (const facet of facets) if (choice[facet] !== undefined) query.set(facet, choice[facet]);
  if (page !== 1) query.set("page", page === 0 ? "all" : String(page));
  return query.size === 0 ? "/facts" : `/facts?${query}`;
}

/** The same in a language. */
export const factsAddress = (locale: Locale, query: FactsQuery): string => localPath(locale, factsPath(query));

/** Whether a form left fields empty in the address. */
export const hasEmptyFields = (search: FactsSearch): boolean => Object.values(search).includes("");
