import type { Token } from "../text/tokens";
import type { KnownPlace } from "./gazetteer";
import type { Hit, PhraseTable } from "./phrase-table";

const and = "\u0648";
const countryOf = ({ value: { iso, country } }: Hit<KnownPlace>): string | undefined => iso ?? country;

/** «Mecca and Jeddah», in Arabic «Oujda» too: right after a place «and» joins another of its country. */
export function joinedPlaces(
  hits: readonly Hit<KnownPlace>[],
  table: PhraseTable<KnownPlace>,
  { tokens, raw }: { tokens: readonly Token[]; raw: string },
): readonly Hit<KnownPlace>[] {
  return hits.map((hit, at) => {
    const [before, word] = [hits[at - 1], tokens[hit.first]];
    if (!before || !word?.text.startsWith(and) || hit.skipped > 0 || before.last !== hit.first - 1) return hit;
    if (tokens[before.last]?.sentence !== word.sentence || countryOf(hit) === countryOf(before)) return hit;
    const joined = table.longestAt(tokens, hit.first, raw, 1);
    return joined && joined.last === hit.last && countryOf(joined) === countryOf(before) ? joined : hit;
  });
}
