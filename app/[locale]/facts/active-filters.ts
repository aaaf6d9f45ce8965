import type { ActiveFilter, FilterField } from "@/components/ledger/facts-filter";
import { facets } from "@/domain/ledger/facets";
import type { Text } from "@/i18n/messages";
import type { FactsPage, FactsQuery } from "@/server/facts/browse-facts";
import { factsAddress } from "./facts-address";

/** The choices with the names that the interface gives them. */
export function filterFields({ options }: FactsPage, text: Text): FilterField[] {
  return facets.map((name) => ({
    name,
    options: options[name].map((option) => ({ ...option, name: option.name || nameOf(option.value, text) })),
  }));
}

/** Values that the content does not name. */
const nameOf = (value: string, text: Text): string =>
  value === "none" ? text("facts.filter.undated") : (text.find(`facts.filter.states.${value}`) ?? value);

/** Every filter that is on, in words, and the address without it. */
export function activeFilters(fields: readonly FilterField[], query: FactsQuery, text: Text): ActiveFilter[] {
  const first = { ...query, page: 1 };
  const words = query.words
    ? [
        {
          name: "q",
          words: text("facts.filter.words", { words: query.words }),
          without: factsAddress(text.locale, { ...first, words: "" }),
        },
      ]
    : [];
  const chosen = fields.flatMap(({ name, options }) => {
    const { [name]: value, ...choice } = query.choice;
    if (value === undefined) return [];
    const known = options.find((option) => option.value === value)?.name ?? value;
    return [{ name, words: known, without: factsAddress(text.locale, { ...first, choice }) }];
  });
  return [...words, ...chosen];
}
