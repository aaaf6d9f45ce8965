import { findDates } from "./dates/find-dates";
import type { Finder } from "./finder";
import type { Lexicons } from "./lexicons";
import { findLists } from "./lists/find-lists";
import { findOrganisations } from "./organisations/find-organisations";
import { findPeople } from "./people/find-people";
import { findPlaces } from "./places/find-places";
import { findQuantities } from "./quantities/find-quantities";
import { findQuotes } from "./quotes/find-quotes";
import type { Found, Span } from "./span";
import type { ReadText } from "./text/read-text";
import { withoutConflicts } from "./without-conflicts";

/** In the order in which they may build on each other. */
export const finders: readonly Finder[] = [
  findDates,
  findQuantities,
  findPlaces,
  findOrganisations,
  findPeople,
  findQuotes,
  findLists,
];

/** All spans of a text in reading order, none half inside another of its type. Deterministic; never throws. */
export function findSpans(text: ReadText, lexicons: Lexicons): Span[] {
  const found: Found[] = [];
  for (const finder of finders) for (const one of finder(text, lexicons, found)) found.push(one);
  return withoutConflicts(found).map((one, at) => spanOf(text, one, at));
}

function spanOf({ raw }: ReadText, found: Found, at: number): Span {
  return { id: `s${at + 1}`, text: raw.slice(found.start, found.end), ...found };
}
