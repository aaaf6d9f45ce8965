import type { Lexicons } from "../lexicons";
import { knownNames } from "../names/known-names";
import type { Found, FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import { countedBefore } from "./counted-before";
import { dualAt } from "./dual-at";
import { isName, isOrdinalTen } from "./is-name";
import { quantityLeads } from "./may-begin-quantity";
import { measuredAt } from "./measured-at";
import { nounTable } from "./noun-table";
import { oneUnitAt } from "./one-unit";
import { withGoals } from "./with-goals";
import { withInheritedNouns } from "./with-inherited-nouns";

/** The quantities of a text: numbers with what they count or measure. Tokens of dates are left alone. */
export function findQuantities(text: ReadText, lexicons: Lexicons, found: readonly Found[]): FoundOf<"quantity">[] {
  const table = nounTable(lexicons);
  const taken = tokensOfDates(text, found);
  const { organisationOver } = knownNames(text, lexicons);
  // «Taliban» is written as two students are.
  const pairAt = (at: number) => (organisationOver.has(at) ? undefined : dualAt(text, at, table));
  const mayBegin = quantityLeads(text, table);
  const quantities: FoundOf<"quantity">[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const measured =
      !mayBegin(at) || taken[at] || isName(text, at) || isOrdinalTen(text, at)
        ? undefined
        : (countedBefore(text, at, table) ??
          measuredAt(text, at, table, taken) ??
          pairAt(at) ??
          oneUnitAt(text, at, table));
    if (measured?.quantity) quantities.push(measured.quantity);
    at = measured ? Math.max(measured.after, at + 1) : at + 1;
  }
  return withGoals(text, withInheritedNouns(text, quantities));
}

function tokensOfDates({ tokens }: ReadText, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(tokens.length + 1);
  const dates = found.filter(({ type }) => type === "date");
  let next = 0;
  for (const token of tokens) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const date = dates[next];
    if (date && date.start < token.end) taken[token.index] = 1;
  }
  return taken;
}
