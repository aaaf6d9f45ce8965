import { days } from "../denote";
import type { Fact } from "../fact";
import type { Source } from "../source";
import { type Known, type LedgerProblem, type Rule, where } from "./known";
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

function faultsOfPublication({ on, stated, reason }: Source["published"]): string[] {
  return where([
    [!isRealDate(on), `${on} is no day of the calendar.`],
    [!stated && !reason, "Its date is inferred, and «reason» does not say why."],
  ]);
}

function faults(fact: Fact, { properties, sources }: Known): string[] {
  const { asOf, reason, note } = fact;
  const temporal = properties.get(fact.property)?.temporal ?? "fixed";
  return [
    ...where([
      [asOf !== undefined && !isRealDate(asOf), `${asOf} is no day of the calendar.`],
      [
        asOf !== undefined && temporal === "fixed" && properties.has(fact.property),
        "It has «asOf», and its property does not change with time.",
      ],
      [
        asOf === undefined && temporal !== "fixed" && !reason && !note,
        "Its property changes with time: give «asOf», or say in «note» why there is none.",
      ],
    ]),
    ...faultsOfFuture(fact, sources.get(fact.source)?.published.on),
  ];
}

/** Only a plan speaks of days after its document. */
function faultsOfFuture({ asOf, value, certainty }: Fact, published: string | undefined): string[] {
  if (!published || certainty === "planned") return [];
  const named = [asOf, value.type === "date" ? value.iso : undefined].filter((iso) => iso !== undefined);
  return named
    .filter((iso) => days(iso).low > days(published).high)
    .map((iso) => `${iso} lies after the document's own date, ${published}.`);
}
