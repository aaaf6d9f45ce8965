import { days } from "../denote";
import type { Fact } from "../fact";
import type { Known, LedgerProblem, Rule } from "./known";
import { isRealDate } from "./values";

/** Dates are days of the calendar, not after the document, and there where a value changes with time. */
export const times: Rule = (known) => [
  ...known.ledger.sources.flatMap((source) =>
    faultsOfPublication(source.published).map(
      (message): LedgerProblem => ({ part: "sources", id: source.id, message }),
    ),
  ),
  ...known.ledger.facts.flatMap((fact) =>
    faults(fact, known).map((message): LedgerProblem => ({ part: "facts", id: fact.id, message })),
  ),
];

function faultsOfPublication({ on, stated, reason }: Known["ledger"]["sources"][number]["published"]): string[] {
  const found: string[] = [];
  if (!isRealDate(on)) found.push(`${on} is no day of the calendar.`);
  if (!stated && !reason) found.push("Its date is inferred, and «reason» does not say why.");
  return found;
}

function faults(fact: Fact, { properties, sources }: Known): string[] {
  const found: string[] = [];
  const published = sources.get(fact.source)?.published.on;
  const temporal = properties.get(fact.property)?.temporal;
  if (fact.asOf && !isRealDate(fact.asOf)) found.push(`${fact.asOf} is no day of the calendar.`);
  if (fact.asOf && temporal === "fixed") found.push("It has «asOf», and its property does not change with time.");
  if (!fact.asOf && temporal && temporal !== "fixed" && !fact.reason && !fact.note)
    found.push("Its property changes with time: give «asOf», or say in «note» why there is none.");
  if (!published || fact.certainty === "planned") return found;
  const named = [fact.asOf, fact.value.type === "date" ? fact.value.iso : undefined];
  for (const iso of named) {
    if (iso && days(iso).low > days(published).high)
      found.push(`${iso} lies after the document's own date, ${published}.`);
  }
  return found;
}
