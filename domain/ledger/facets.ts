/** What a ledger can be filtered by. Each fact has none, one or several values of each. */
export const facets = ["source", "date", "property", "person", "place", "state"] as const;
export type Facet = (typeof facets)[number];

/** One value of some facets; the others do not matter. */
export type Choice = Partial<Record<Facet, string>>;
export type Faceted = { facets: Record<Facet, readonly string[]> };

/** Whether an entry has every value that is chosen. */
export const isChosen = ({ facets: own }: Faceted, choice: Choice): boolean =>
  facets.every((facet) => choice[facet] === undefined || own[facet].includes(choice[facet]));

/**
 * For each facet, how many entries each of its values would leave, the other facets being as chosen: the numbers beside
 * the choices. Values that would leave none are not there.
 */
export function countChoices(entries: readonly Faceted[], choice: Choice): Record<Facet, Map<string, number>> {
  const counted = facets.map((facet): [Facet, Map<string, number>] => {
    const { [facet]: _own, ...others } = choice;
    const counts = new Map<string, number>();
    for (const entry of entries) {
      if (!isChosen(entry, others)) continue;
      for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, counts];
  });
  return Object.fromEntries(counted) as Record<Facet, Map<string, number>>; // one entry for each of `facets`
}

/** A calendar date as the choices it falls under: its year, and its month if it has one. */
export const datesUnder = (iso: string): string[] => (iso.length === 4 ? [iso] : [iso.slice(0, 4), iso.slice(0, 7)]);
